import type { ExpectedStep } from "./case.js";

/** The places that put the first questions of paper. */
export const BOTH_PAPER_ARTICLES = [
  "ordinance 附則第3条の4第1項",
  "ordinance 附則第3条の5第1項",
  "notice-2023-11 別添2 p.1",
];

/** Whether the former law decides. */
export const SINCE_APRIL_2024: ExpectedStep = ["asOf by 2024-03-31", "no"];
export const BEFORE_APRIL_2024: ExpectedStep = ["asOf by 2024-03-31", "yes"];

/** The facility has kept its code. */
export const SAME_CODE: ExpectedStep = [
  "succession is new-code",
  "no",
  "inference 医療機関コード変更を伴う承継",
];

const GROUNDS = ["line-failure", "equipment-pending", "construction", "closing", "other"];

/** None of the five hardships is there, each asked under its item. */
export const NO_HARDSHIP: readonly ExpectedStep[] = GROUNDS.map((ground, index) => [
  `hardship is ${ground}`,
  "no",
  `ordinance 附則第4条第5項第${index + 1}号`,
]);

/** The same under the former law, which is cited by its paragraph. */
export const NO_FORMER_HARDSHIP: readonly ExpectedStep[] = GROUNDS.map((ground) => [
  `hardship is ${ground}`,
  "no",
  "former-ordinance 附則第4条第5項",
]);

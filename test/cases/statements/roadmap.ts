import type { Statement } from "./asks.js";

const milestone = (
  title: string,
  id: Extract<Statement, { ask: "milestone" }>["of"][0],
  answer: readonly (string | null)[],
  source: string,
): Statement => ({ title, ask: "milestone", of: [id], answer, source });

const milestones: readonly Statement[] = [
  milestone(
    "The roadmap was approved on 23 March 2023.",
    "roadmap-approved",
    ["2023-03-23", "2023-03-23", "exactly", "notice-2023-11 別添1 p.6", "notice-2023-11 別添1 p.7"],
    "別添1 p.6、別添1 p.7",
  ),
  milestone(
    "Online eligibility verification has been a duty since April 2023.",
    "eligibility-verification-duty",
    ["2023-04-01", null, "exactly", "notice-2023-11 別添1 p.6", "notice-2023-11 別添1 p.7"],
    "別添1 p.6、別添1 p.7",
  ),
  milestone(
    "The special measure of the add-on lasts from April to December 2023.",
    "add-on-special-measure",
    ["2023-04-01", "2023-12-31", "exactly", "notice-2023-11 別添1 p.5", "notice-2023-11 別添1 p.7"],
    "別添1 p.5、別添1 p.7",
  ),
  milestone(
    "The order was amended on 30 November 2023.",
    "ordinance-amended",
    ["2023-11-30", "2023-11-30", "exactly", "ordinance 令和5年改正附則第1条", "notice-2023-11 別添1 p.7"],
    "令和5年改正附則第1条、別添1 p.7",
  ),
  milestone(
    "Paper facilities could file again from that day to 29 February 2024.",
    "paper-refiling",
    [
      "2023-11-30",
      "2024-02-29",
      "exactly",
      "ordinance 令和5年改正附則第2条",
      "association-kyoto 様式第2号",
      "notice-2023-11 別添2 p.1",
      "notice-2023-11 別添2 p.3",
    ],
    "令和5年改正附則第2条、京都府医師会、別添2 p.1、別添2 p.3",
  ),
  milestone(
    "Since April 2024 nobody can newly claim on disk or on paper.",
    "new-entrants-end",
    [
      "2024-04-01",
      null,
      "exactly",
      "ordinance 附則第3条の2第1項",
      "ordinance 附則第3条の4第1項",
      "notice-2023-11 別添1 p.6",
      "notice-2023-11 別添2 p.1",
    ],
    "附則第3条の2第1項、附則第3条の4第1項、別添1 p.6、別添2 p.1",
  ),
  milestone(
    "The grace period of disks lasts from April to September 2024.",
    "optical-grace-period",
    [
      "2024-04-01",
      "2024-09-30",
      "exactly",
      "ordinance 附則第3条の2第1項",
      "notice-2023-11 別添1 p.6",
      "notice-2023-11 別添1 p.7",
    ],
    "附則第3条の2第1項、別添1 p.6、別添1 p.7",
  ),
  milestone(
    "Since June 2024 add-ons ask for claims online.",
    "add-ons-online-only",
    [
      "2024-06-01",
      null,
      "exactly",
      "notification-2024-58 第三の七(1)、第三の八(1)",
      "notification-2024-59 九の五、五の四(1)",
    ],
    "告示58号、告示59号",
  ),
  milestone(
    "The insurance card was to end in the autumn of 2024.",
    "insurance-card-end-planned",
    [
      "2024-09-01",
      "2024-11-30",
      "about",
      "notice-2023-11 別添1 p.7",
      "inference 秋を9月から11月までとして図示",
    ],
    "別添1 p.7、推論",
  ),
  milestone(
    "Returns on paper end for online facilities on 30 September 2024.",
    "paper-returns-end",
    ["2024-09-30", "2024-09-30", "exactly", "notice-2023-11 別添1 p.7", "notice-2023-11 別添1 p.10"],
    "別添1 p.7、別添1 p.10",
  ),
  milestone(
    "By then all facilities with eligibility verification were to be online: an aim.",
    "all-verified-online",
    ["2024-09-30", "2024-09-30", "about", "notice-2023-11 別添1 p.6"],
    "別添1 p.6",
  ),
  milestone(
    "Since October 2024 disks need a plan, for a year at a time.",
    "one-year-renewal",
    [
      "2024-10-01",
      null,
      "exactly",
      "ordinance 附則第3条の2第2項",
      "notice-2023-11 別添1 p.6",
      "notice-2023-11 別添1 p.7",
    ],
    "附則第3条の2第2項、別添1 p.6、別添1 p.7",
  ),
  milestone(
    "Since 2 December 2024 no insurance card is issued.",
    "insurance-card-issue-end",
    ["2024-12-02", null, "exactly", "late-elderly-union-kumamoto 保険証の新規発行の終了"],
    "推論",
  ),
  milestone(
    "A plan that began in October 2024 ends by 30 September 2025.",
    "first-plans-end",
    ["2025-09-30", "2025-09-30", "exactly", "ordinance 附則第3条の2第2項", "ordinance 附則第3条の2第3項"],
    "附則第3条の2第2項、附則第3条の2第3項",
  ),
  milestone(
    "The add-ons were reshaped on 1 June 2026.",
    "add-ons-of-2026",
    [
      "2026-06-01",
      null,
      "exactly",
      "notification-2026-70 第三の七(1)イ",
      "notification-2026-71 五の四(1)",
      "questions-2026-03 届出の要否",
    ],
    "告示70号、告示71号、疑義解釈その1",
  ),
  milestone(
    "A plan that began in October 2025 ends by 30 September 2026.",
    "second-plans-end",
    ["2026-09-30", "2026-09-30", "exactly", "ordinance 附則第3条の2第2項", "ordinance 附則第3条の2第3項"],
    "附則第3条の2第2項、附則第3条の2第3項",
  ),
  milestone(
    "The Payment Fund became another body on 1 October 2026.",
    "payer-renamed",
    [
      "2026-10-01",
      null,
      "exactly",
      "act-2025-87 支払基金の改組",
      "payer-reorganisation-digest 名称、略称、ホームページ、所在地",
    ],
    "令和7年法律第87号、業界紙の要約",
  ),
  milestone(
    "The system for online claims moved on 5 October 2026; to set up again there is time to 31 March 2027.",
    "online-system-moved",
    ["2026-10-05", "2027-03-31", "exactly", "online-claims-domain-digest 新ドメインでの再設定"],
    "業界紙の要約",
  ),
];

const states: readonly Statement[] = (
  [
    ["The day before a period it lies ahead.", "optical-grace-period", "2024-03-31", "ahead"],
    ["On its first day a period is under way.", "optical-grace-period", "2024-04-01", "under-way"],
    ["On its last day it still is.", "optical-grace-period", "2024-09-30", "under-way"],
    ["The day after, it has passed.", "optical-grace-period", "2024-10-01", "passed"],
    ["What has no end does not pass.", "new-entrants-end", "2030-01-01", "under-way"],
  ] as const
).map(([title, id, day, answer]) => ({
  title,
  ask: "milestoneState",
  of: [id, day],
  answer,
  source: "別添1 p.6",
}));

const COMMITTEE = "roadmap-2023-03 p.2";

const facilities: readonly Statement[] = [
  {
    title: "153,845 facilities claimed online.",
    ask: "facilitiesOnPath",
    of: ["online"],
    answer: [153_845, 69.6, COMMITTEE],
    source: "推論",
  },
  {
    title: "59,588 facilities claimed on disk.",
    ask: "facilitiesOnPath",
    of: ["optical"],
    answer: [59_588, 26.9, "notice-2023-11 別添1 p.7", COMMITTEE],
    source: "別添1 p.7",
  },
  {
    title: "5,624 facilities claimed on paper for want of a receipt computer.",
    ask: "facilitiesOnPath",
    of: ["no-receipt-computer"],
    answer: [5_624, 2.5, "notice-2023-11 別添2 p.3", COMMITTEE],
    source: "別添2 p.3",
  },
  {
    title: "2,101 facilities claimed on paper for the age of their doctors.",
    ask: "facilitiesOnPath",
    of: ["elderly"],
    answer: [2_101, 0.9, "notice-2023-11 別添2 p.3", COMMITTEE],
    source: "別添2 p.3",
  },
  {
    title: "The four paths together had 221,158 facilities, counted from the claims of January 2023.",
    ask: "facilitiesOnAllPaths",
    of: [],
    answer: [221_158, "2023-01"],
    source: "推論",
  },
  {
    title: "Of those on disk, 51 per cent meant to be online by the end of March 2024.",
    ask: "diskFacilitiesPlanningOnline",
    of: [],
    answer: [51, "2024-03-31", "notice-2023-11 別添1 p.2"],
    source: "別添1 p.2",
  },
];

/** オンライン請求の割合を100％に近づけていくためのロードマップ, with the dates that the law later set. */
export const roadmap: readonly Statement[] = [...milestones, ...states, ...facilities];

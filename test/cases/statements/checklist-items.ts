import type { Statement } from "./asks.js";

type Item = Extract<Statement, { ask: "checklistItem" }>["of"][0];

const IN_USE = "receiptComputer true";
const NOT_IN_USE = "receiptComputer false";
const OWN_TERMINAL = "sharedTerminal false";
const SHARED_TERMINAL = "sharedTerminal true";
const OWN_LINE = "sharedLine false";
const ALWAYS = null;

/**
 * Every item of the checklist: its step of the four (別添1 p.8), whether it is something to do, whether it belongs to the
 * start alone, the fact on which it depends, and the places: a page of annex 1 by its number, anything else in full.
 */
const rows: readonly (readonly [Item, string, string | null, ...(number | string)[]])[] = [
  ["check-receipt-computer", "step 1, to do, to start", IN_USE, 8, 10],
  ["check-line", "step 1, to do, to start", OWN_LINE, 8],
  ["check-terminal", "step 1, to do, to start", OWN_TERMINAL, 8],
  ["order-settings", "step 2, to do, to start", IN_USE, 8],
  ["order-terminal", "step 2, to do, to start", OWN_TERMINAL, 8],
  ["order-line", "step 2, to do, to start", OWN_LINE, 8],
  ["file-with-the-bodies", "step 3, to do, to start", ALWAYS, 8, 14, "ordinance 第3条第1項"],
  ["set-up-and-test", "step 4, to do, to start", ALWAYS, 8, 14],
  ["obtain-receipt-computer", "to do, to start", NOT_IN_USE, 9],
  [
    "paper-without-receipt-computer",
    "to know, to start",
    "receiptComputer false and method paper and paperGround no-receipt-computer",
    "ordinance 附則第3条の4第1項",
    "inference 導入後の書面請求",
  ],
  [
    "paper-of-elderly-practitioners",
    "to know, to start",
    "type clinic or dental-clinic or pharmacy and receiptComputer false and method paper and paperGround elderly",
    "ordinance 附則第3条の5第1項",
    "notice-2023-11 別添2 p.2",
    "inference 導入後の書面請求",
  ],
  ["receipt-computer-settings", "to do, to start", IN_USE, 9, 10],
  ["returned-claims-function", "to do", ALWAYS, 10],
  [
    "eligibility-verification",
    "to do",
    "eligibilityVerification false",
    6,
    "insurance-medical-care-rules 第3条第3項・第4項",
  ],
  ["own-terminal", "to do, to start", OWN_TERMINAL, 9],
  ["own-line", "to do, to start", OWN_LINE, 9, 11],
  ["own-certificate", "to do, to start", OWN_TERMINAL, 9, 13],
  ["shared-certificate", "to know, to start", SHARED_TERMINAL, 8, 13, 14],
  ["files-by-hand", "to know, optional", ALWAYS, 9],
  ["ip-vpn", "to know, to start", OWN_LINE, 11, 12],
  ["ipsec-ike", "to know, to start", OWN_LINE, 11, 12],
  ["choice-of-line", "to know, to start", OWN_LINE, 11, 12, "inference 方式の選び方"],
  ["online-claiming-application", "step 3, to do, to start", ALWAYS, "ordinance 第3条第1項", 14],
  ["certificate-application", "step 3, to do, to start", OWN_TERMINAL, 13, 14],
  ["application-on-paper", "to know, optional, to start", ALWAYS, 8],
  ["claims-through-an-agent", "to know, optional", ALWAYS, "ordinance 第4条"],
  ["program-change", "to know", ALWAYS, "ordinance 第3条第2項"],
  ["certificate-fee", "to know, to start", OWN_TERMINAL, 13],
  ["quote-for-settings", "to know, to start", ALWAYS, 8],
  ["quote-for-terminal", "to know, to start", OWN_TERMINAL, 8],
  ["quote-for-line", "to know, to start", OWN_LINE, 8, 12],
  ["security-policy", "to do", ALWAYS, 18, 19],
  ["security-organisation", "to do", ALWAYS, 18],
  ["security-information", "to do", ALWAYS, 18],
  ["security-equipment", "to do", ALWAYS, 18],
  ["security-users", "to do", ALWAYS, 18],
  ["security-software", "to do", ALWAYS, 18],
  ["dedicated-or-shared-terminal", "to know", SHARED_TERMINAL, 9, 18, "inference 端末の専用と兼用の関係"],
  ["security-of-the-system", "to know", ALWAYS, 16, 17],
  ["responsible-for-sending", "to know", ALWAYS, 19],
  ["responsible-for-delivery", "to know", ALWAYS, 19],
  ["responsible-for-line-of-facility", "to know", ALWAYS, 19],
  ["responsible-for-line-of-bodies", "to know", ALWAYS, 19],
  ["upload-in-place-of-disk", "to know", "method optical", 15],
  ["what-online-claiming-is", "to know", ALWAYS, 2, 3],
  ["download-returned-claims", "to do", ALWAYS, 10, "association-returned-claims 返戻ファイルの保存期間"],
  ["returned-on-paper", "to know", ALWAYS, 7, 10],
  ["resubmit-online", "to know", ALWAYS, 7, 10],
  ["re-examination-online", "to know, optional", ALWAYS, 10],
  ["payment-notices", "to know", ALWAYS, 3],
  ["read-the-manuals", "to do", ALWAYS, 15],
  ["when-it-fails", "to know", ALWAYS, 20, "ordinance 附則第4条第5項第1号"],
  ["further-reading", "to know", ALWAYS, 21],
];

const placeOf = (place: number | string): string =>
  typeof place === "number" ? `notice-2023-11 別添1 p.${place}` : place;

/** The items of the checklist for going online, each with the places on which it rests. */
export const checklistItems: readonly Statement[] = rows.map(([id, kind, when, ...places]) => ({
  title: `The item ${id} of the checklist stands where it stands in the notice.`,
  ask: "checklistItem",
  of: [id],
  answer: { kind, when: when === null ? [] : [when], cites: places.map(placeOf) },
  source: "別添1 p.8",
}));

import { NO_AMENDMENT_SEEN_THROUGH } from "../../regulation/sources/knowledge.js";
import { gradeInWords } from "./grades.js";
import { dates } from "./dates.js";
/** What `roadmap` says: the milestones towards online-only claims. */
export const roadmap: typeof import("../ja/roadmap.js").roadmap = {
  title: "Roadmap to bring online claims (オンライン請求) close to 100 per cent",
  year: (year) => `${year}`,
  today: (day) => `as of ${day}`,
  legend: "[==] period   [~~] aim   => continues   o day   | as of",
  labels: {
    "add-ons-online-only": "Add-ons ask online",
    "first-plans-end": "First plans end",
    "add-ons-of-2026": "Add-ons reshaped",
    "second-plans-end": "Second plans end",
    "payer-renamed": "Payer renamed",
    "online-system-moved": "Online system moved",
    "roadmap-approved": "Roadmap approved",
    "eligibility-verification-duty": "Verification duty",
    "add-on-special-measure": "Add-on special measure",
    "ordinance-amended": "Order amended",
    "paper-refiling": "Refiling for paper",
    "new-entrants-end": "Closed to new entrants",
    "optical-grace-period": "Grace period for disks",
    "insurance-card-end-planned": "End of the card (aim)",
    "paper-returns-end": "Paper returns end",
    "all-verified-online": "All to be online (aim)",
    "one-year-renewal": "One-year renewal",
    "insurance-card-issue-end": "Card no longer issued",
  },
  texts: {
    "add-ons-online-only": "Add-ons begin that have claims online (Art. 1) as a facility condition.",
    "first-plans-end":
      "The last possible day of a transition plan that began on 1 October 2024. To go on, a new one is filed.",
    "add-ons-of-2026": "The add-ons are reshaped; medical and dental institutions file again.",
    "second-plans-end":
      "The last possible day of a transition plan that began on 1 October 2025. To go on, a new one is filed.",
    "payer-renamed":
      "The Payment Fund (支払基金) becomes 医療情報基盤・診療報酬審査支払機構 (DX審査支払機構).",
    "online-system-moved":
      "The system for online claims moves to a new domain; facilities that used it before set up again in this time.",
    "roadmap-approved":
      "The Medical Insurance Committee of the Social Security Council approved the roadmap.",
    "eligibility-verification-duty":
      "Online eligibility verification (オンライン資格確認) became a duty in principle, and an occasion to lay lines that can carry claims.",
    "add-on-special-measure":
      "The medical-information add-on had more points, and a notice could stand in for claiming online.",
    "ordinance-amended":
      "The amendment of the Claims Order (請求命令) was promulgated; most of it took effect on 1 April 2024.",
    "paper-refiling":
      "Facilities that keep to paper were asked to file again that they meet the first conditions. 29 February was an administrative deadline; the law only wants the filing before the claim.",
    "new-entrants-end":
      "No more new claims by disk, or on paper for want of a receipt computer. The route for elderly practitioners was closed before.",
    "optical-grace-period": "Facilities that claimed by disk could go on without any filing.",
    "insurance-card-end-planned": "In 2023 the aim was to end the insurance card in autumn 2024.",
    "paper-returns-end":
      "Last day of returns on paper (紙返戻) to facilities that claim online, and of the transitional measure for resubmitting on paper.",
    "all-verified-online":
      "By this day every facility with online eligibility verification was to claim online.",
    "one-year-renewal":
      "To go on claiming by disk takes a filing with a transition plan of one year at most.",
    "insurance-card-issue-end": "From this day insurance cards of the old kind are no longer issued.",
  },
  graded: (text, grade) => `${text} (grade ${gradeInWords(grade)})`,
  states: { passed: "passed", "under-way": "under way", ahead: "ahead" },
  tableHead: ["When", "State", "What"],
  onDay: (day) => day,
  since: (day) => `from ${day}`,
  between: (from, to) => `${from} to ${to}`,
  betweenOnTwoLines: (from, to) => `${from} to\n${to}`,
  autumn: (year) => `autumn ${year}`,
  next: (label, when) => `Next milestone: ${label} (${when})`,
  allPassed: "Every milestone of the roadmap has begun.",
  pathsTitle: (month) =>
    `Facilities by way of claiming (claims processed by the Payment Fund, 支払基金, in ${month})`,
  paths: {
    online: "Online",
    optical: "Optical disk",
    "no-receipt-computer": "Paper, no receipt computer",
    elderly: "Paper, elderly practitioners",
  },
  count: (facilities) => facilities.toLocaleString("en-US"),
  share: (percent) => `${percent.toFixed(1)}%`,
  total: "Total",
  pathsNote:
    "Shares are of the four together; the few facilities on paper by deferment (猶予) are not counted.",
  planning: (percent) =>
    `${percent} per cent of the facilities that claimed by disk meant to be online by the end of fiscal 2023 (survey of the ministry).`,
  verified: (day) =>
    `Law read as of ${day}; no amendment seen, incompletely, to ${dates.day(NO_AMENDMENT_SEEN_THROUGH)}.`,
  sources: "Sources",
};

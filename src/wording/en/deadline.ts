import { NO_AMENDMENT_SEEN_THROUGH } from "../../regulation/sources/knowledge.js";
import { dates } from "./dates.js";
/** The schedule to the first online claims. */
export const deadline: typeof import("../ja/deadline.js").deadline = {
  language: "en",
  startingIn: (month) => `Starting online claims (オンライン請求) in claim month ${month}`,
  appliedOn: (day) => `Applying on ${day} to use online claims (オンライン請求)`,
  claimMonth: (month, serviceMonth) =>
    `Claim month (請求月) ${month} means the claims made in ${month}, for the care of ${serviceMonth} (診療月).`,
  lastApplicationDate: "Last application date",
  safeApplicationDate: "Last open day before it",
  earliestStartMonth: "Earliest first claim month",
  witness: (last, month, laterMonth) =>
    `Applying by ${last} opens ${month}; applying the day after opens ${laterMonth}.`,
  passed: (asOf, month) => `As of ${asOf} this date has passed. Applying on that day opens ${month}.`,
  steps: "Steps",
  stepNames: {
    application: "Application (利用申請)",
    "setup-tool": "Set-up tool arrives",
    "certificate-application": "Certificate (電子証明書)",
    setup: "Set-up and download",
    "connection-test": "Test (確認試験), optional",
    "first-claims": "First online claims",
  },
  until: (to) => `by ${to}`,
  fromTo: (from, to) => `${from} to ${to}`,
  certificateNotNeeded: "not needed (the terminal is shared)",
  certificateMaybeNeeded:
    "No certificate has to be applied for if the terminal of online eligibility verification (オンライン資格確認) is shared.",
  cost: "Fee for certificates",
  yen: (amount) => `${amount.toLocaleString("en-US")} yen (with tax, without postage)`,
  yenUnlessShared: (amount) =>
    `${amount.toLocaleString("en-US")} yen (with tax, without postage; none if the terminal is shared)`,
  noCost: "0 yen (the terminal is shared)",
  notes: "Please note",
  warnings: {
    "application-day-closed": ({ last, safe }) =>
      `${last} is a day on which offices are closed (閉庁日). No source says what then becomes of the deadline; to be safe, apply by ${safe}.`,
    "application-hour-unknown": () =>
      "No source says until what hour an application is taken on the last day; the day before is safer.",
    "setup-tool-days-differ": () =>
      "For the arrival of the set-up tool the ministry's notice has both the 12th to the 15th and by the 15th, and some regions say otherwise.",
    "certificate-days-estimated": () =>
      "The certificate is to be applied for five business days (営業日) before the set-up. They are not defined, so the date is an estimate that counts open days (開庁日).",
    "connection-test-days-differ": () =>
      "The days of the connection test differ between federations (the 5th to the end of the month, or the 15th to the 25th).",
    "holidays-not-announced": ({ announcedThrough }) =>
      `National holidays after ${announcedThrough} are not announced yet, so dates that rest on open days are provisional.`,
    "before-encoded-law": ({ firstEncodedDay }) =>
      `The practice before ${firstEncodedDay} was not read; these dates apply the later one.`,
    "after-verified-law": ({ verifiedThrough }) =>
      `The law was read as of ${verifiedThrough}; no amendment was seen, incompletely, to ${dates.day(NO_AMENDMENT_SEEN_THROUGH)}; these dates assume that it is unchanged since.`,
  },
  contacts: "Whom to ask",
  applyAt:
    "Where to apply, for use and for certificates: the portal for medical institutions (医療機関等向け総合ポータルサイト), https://iryohokenjyoho.service-now.com/csm (in the notice of November 2023: 医療機関等向けポータルサイト, https://www.iryohokenjyoho-portalsite.jp/ )",
  ask: (fund, desk, federation) => `About the dates: ${fund}, ${desk}, and ${federation} of your prefecture`,
  sources: "Sources",
  calendar: {
    closed: (day) => `The deadline, ${day}, is a closed day: this is the last open day before it.`,
    summary: (step, month) => `${step}, online claims from ${month}`,
    ask: (fund, federation) => `About the dates ask ${fund} and ${federation}.`,
  },
};

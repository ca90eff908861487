import { NO_AMENDMENT_SEEN_THROUGH } from "../../regulation/sources/knowledge.js";
import { dates } from "./dates.js";
/** When the claims of a month can be submitted. */
export const window: typeof import("../ja/window.js").window = {
  language: "en",
  title: (claimMonth, serviceMonth) =>
    `Claim month (請求月) ${claimMonth}, for the care of ${serviceMonth} (診療月)`,
  methods: {
    online: "Online (オンライン請求)",
    optical: "Optical disk (光ディスク等), at the counter",
    paper: "Paper (書面), at the counter",
  },
  methodOfPayer: (method, payer) => `${method}: ${payer}`,
  deadline: (day, hour) => `Deadline: ${day}, ${hour}`,
  corrections: "Correcting claims with errors",
  fromTo: (from, to) => `${from} to ${to}`,
  hours: (opens, closes) => `${opens} to ${closes}`,
  until: (closes) => `to ${closes}`,
  notes: "Please note",
  warnings: {
    "payers-differ": () =>
      "In this month the federations (国保連合会) took claims online for longer, after a failure and congestion of the system (read in a digest). The other payer did not. Of disks and paper nothing of the kind was found.",
    "tenth-does-not-move": ({ lastDay }) =>
      `${lastDay} is a day on which offices are closed (閉庁日), but the deadline does not move: claims are taken on that day.`,
    "corrections-only-after-the-tenth": () =>
      "On the 11th and 12th only claims with errors can be corrected; data whose claim was finalised (請求確定) cannot be changed.",
    "errors-left-out-at-the-deadline": () =>
      "What is not finalised by 24:00 on the 10th is finalised automatically, and claims with errors are left out.",
    "counter-hours-differ": () =>
      "Days and hours at the counter differ between the federations (国民健康保険団体連合会): some also open on the Saturday before a 10th that is a Sunday, some close at 17:00. No source gives an opening hour or a first day. By post, some require arrival by the 10th.",
    "paper-hour-inferred": () =>
      "No source gives the closing hour for paper; it is taken to be that for optical disks.",
    "method-not-judged": () =>
      "Whether a facility may claim on optical disk or paper is another question: ask claims-check eligibility.",
    "holidays-not-announced": ({ announcedThrough }) =>
      `National holidays after ${announcedThrough} are not announced yet, so the days at the counter are provisional.`,
    "before-encoded-law": ({ firstEncodedDay }) =>
      `The practice before ${firstEncodedDay} was not read; these hours apply the later one.`,
    "before-amended-law": ({ firstAmendedDay }) =>
      `The articles on the deadline for disks and paper before ${firstAmendedDay} were not read; these hours apply the practice since (the 10th of the next month).`,
    "after-verified-law": ({ verifiedThrough }) =>
      `The law was read as of ${verifiedThrough}; no amendment was seen, incompletely, to ${dates.day(NO_AMENDMENT_SEEN_THROUGH)}; these hours assume that it is unchanged since.`,
  },
  contacts: "Whom to ask",
  ask: (fund, federation) => `About days and hours: ${fund}, and ${federation} of your prefecture`,
  sources: "Sources",
};

import { fullTimersOf } from "./full-timers.js";

type Words = typeof import("../ja/ask.js").ask;

const questions: Words["questions"] = {
  type: "What type of facility is it?",
  receiptComputer: "Is a receipt computer (レセコン) in use?",
  method: "By which medium was the latest claim made?",
  methodAtMarch2024: "By which medium was the latest claim on or before 31 March 2024 made?",
  methodAtSeptember2024: "By which medium was the latest claim on or before 30 September 2024 made?",
  paperGround: "What was the ground of the paper claim of March 2024?",
  youngestDob: `When was the youngest ${fullTimersOf(undefined)} (常勤者) born?`,
  refiled: "Was the notification for claims on paper (Form 2, 様式第2号) filed?",
  youngerHireOn:
    "When did the full-timer born after the cut-off (by type and receipt computer, a day from 1 April 1944 to 1 April 1946) begin to work there (or when is that planned)?",
  youngerHireReportedOn: "When was that full-timer reported?",
  planFrom: "When does the filed transition plan (Form 1, 様式第1号) begin?",
  planEndsOn: "When does that transition plan end?",
  firstOnlineClaimOn: "When was the first online claim since 1 October 2024 made?",
  hardship: "Which ground of Suppl. Art. 4(5) (附則第4条第5項) applies?",
  hardshipFiled: "Was the notification of that ground (Form 3, 様式第3号) filed?",
  hardshipEndsOn: "Until when did that ground last (or will it last)?",
  paperResubmissionFiled: "Was the notice for resubmission on paper (紙による返戻再請求) filed?",
  returnedOnPaperOnly: "Was the claim to be resubmitted returned on paper only?",
  succession: "Was the facility taken over under a new institution code?",
  mixedChannels: "Do the media differ between the two payers (審査支払機関)?",
};

/** The interview. */
export const ask: Words = {
  intro: (day) => `About a claim on ${day}: only what can still change the answer is asked.`,
  known: (facts) => `Known already: ${facts}`,
  questions,
  question: (fact, type) => questions[fact].replace(fullTimersOf(undefined), fullTimersOf(type)),
  dateForms: "Write it like 2024-04-01, 令和6年4月1日 or R6.4.1.",
  birthForms: "Write it like 1945-07-01, 昭和20年7月1日 or S20.7.1.",
  meanings: {
    youngestDob:
      "Full-time (常勤): who works all the hours that the facility sets, in principle 32 a week or more (by the ministry's notice).",
  },
  because: (question, verdicts) =>
    `Why: ${question} may still turn out ${verdicts.join(" / ")}; this helps to decide.`,
  becauseOfMedium: "Why: it decides which way of claiming is judged.",
  settles: (verdict) => `→ ${verdict}`,
  notKnown: "I do not know",
  notRecorded: "no record",
  review: "The answer takes the following as shown. Is any of it different?",
  reviewNone: "no (show the answer)",
  and: " and ",
};

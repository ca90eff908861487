import type { Facility } from "../../facility/facts.js";
import type { InterviewFact } from "../../questions/eligibility/interview.js";
import { fullTimersOf } from "./full-timers.js";

const questions: Record<InterviewFact, string> = {
  type: "施設の種別はどれですか。",
  receiptComputer: "レセコン（レセプトコンピュータ）を使用していますか。",
  method: "直近の請求は、どの方法で行いましたか。",
  methodAtMarch2024: "令和6年3月31日（2024年）以前で最も新しい請求は、どの方法で行いましたか。",
  methodAtSeptember2024: "令和6年9月30日（2024年）以前で最も新しい請求は、どの方法で行いましたか。",
  paperGround: "令和6年3月（2024年）の書面による請求は、どの理由によるものでしたか。",
  youngestDob: `${fullTimersOf(undefined)}のうち、最も若い者の生年月日はいつですか。`,
  refiled: "書面による請求に係る猶予届出書（様式第2号）を提出しましたか。",
  youngerHireOn:
    "生年月日の基準（種別とレセコンの使用により、昭和19年4月1日（1944年）から昭和21年4月1日（1946年）までのいずれか）より後に生まれた常勤者は、いつ勤務を開始しましたか（予定の日を含みます）。",
  youngerHireReportedOn: "その常勤者の勤務を、いつ届け出ましたか。",
  planFrom: "届け出た移行計画（様式第1号）の開始日はいつですか。",
  planEndsOn: "その移行計画の終了日はいつですか。",
  firstOnlineClaimOn: "令和6年10月1日（2024年）以後、最初にオンラインで請求したのはいつですか。",
  hardship: "個別の猶予（附則第4条第5項）のどの事由に当たりますか。",
  hardshipFiled: "その事由について、猶予の届出（様式第3号）を提出しましたか。",
  hardshipEndsOn: "その事由は、いつまで続きましたか（又は続きますか）。",
  paperResubmissionFiled: "紙による返戻再請求の経過措置の届出を提出しましたか。",
  returnedOnPaperOnly: "再請求するレセプトは、紙だけで返戻されましたか。",
  succession: "新しい医療機関コードで承継した施設ですか。",
  mixedChannels: "社保分と国保分とで（審査支払機関により）、請求の方法が異なりますか。",
};

/** The interview. */
export const ask = {
  intro: (day: string): string => `${day}の請求について、結論を左右することだけを伺います。`,
  known: (facts: string): string => `既に分かっていること：${facts}`,
  questions,
  /** The question about a fact, with the full-timers of that type of facility. */
  question: (fact: InterviewFact, type: Facility["type"]): string =>
    questions[fact].replace(fullTimersOf(undefined), fullTimersOf(type)),
  dateForms: "令和8年10月1日、R8.10.1、2026-10-01などの形で書いてください。",
  birthForms: "昭和20年7月1日、S20.7.1、1945-07-01などの形で書いてください。",
  /** Explanations of words in a question. */
  meanings: {
    youngestDob:
      "常勤：施設で定める勤務時間の全てを勤務し、その時間が原則として週32時間以上である者（厚生労働省の周知資料による）。",
  } satisfies Partial<Record<InterviewFact, string>>,
  because: (question: string, verdicts: readonly string[]): string =>
    `お尋ねする理由：「${question}」が${verdicts.map((verdict) => `「${verdict}」`).join("")}のいずれになるかが、この答えで決まります。`,
  becauseOfMedium: "お尋ねする理由：どの請求方法について判定するかが、これで決まります。",
  settles: (verdict: string): string => `→ ${verdict}`,
  notKnown: "分からない",
  notRecorded: "記録はない",
  review: "次の事項は、それぞれ示すとおりとして判定します。異なるものはありますか。",
  reviewNone: "ない（判定の結果を見る）",
  and: "・",
};

import type { Verdict } from "../../questions/decision.js";
import type { PlanAction } from "../../questions/plan-actions.js";
import type { PlanWarning } from "../../questions/plan.js";
import type { ClaimMethod } from "../../regulation/submission-windows.js";

/** The dates that a warning names, in words. */
interface WarningDates {
  readonly announcedThrough: string;
}

const media: Record<ClaimMethod, string> = {
  paper: "書面",
  optical: "光ディスク等",
  online: "オンライン",
};

const legend: Record<Verdict, string> = {
  allowed: "記録のとおりで請求できる",
  conditional: "届出（オンラインは利用申請）をすれば請求できる",
  "not-allowed": "請求できない（オンラインは、申請がもう間に合わない）",
  undetermined: "事実が足りず定まらない",
  unsettled: "法令に定めがない",
};

const warnings: Record<PlanWarning, (dates: WarningDates) => string> = {
  "facts-missing": () => "事実が足りないため定まらない月があります。その月を空白の月とはしていません。",
  "law-silent": () =>
    "法令に定めのない月があります。請求できるかどうかを、支払基金と国保連合会に確認してください。",
  "plan-lasts-a-year": () =>
    "移行計画の期間は1年以内です。届出の後は、計画が終わる前に次の計画を届け出るか、オンライン請求を始める必要があります。",
  "renewal-deadline-not-announced": () =>
    "次の移行計画の届出期限は、確認した資料には示されていません。計画の終わりの日を目安とし、期限を届出先に確認してください。",
  "hardship-recognised-case-by-case": () =>
    "様式第3号の「その他特に困難な事情」（附則第4条第5項第5号）は個別に認められるものです。届出だけで認められるとは限りません。",
  "no-claims-before-designation": () => "指定を受けた月までは、請求する診療分がありません。",
  "holidays-not-announced": ({ announcedThrough }) =>
    `${announcedThrough}より後の国民の祝日は公表前のため、開庁日に基づく日付は暫定です。`,
};

const unlike: Record<PlanAction["role"], string> = {
  needed: "",
  alternative: "又は、",
  "way-out": "",
};

/** The plan of one facility, month by month. */
export const plan = {
  title: "請求月ごとの見通し",
  month: "請求月",
  media,
  gapMark: "【空白】",
  uncertainMark: "【未定】",
  noClaimsMark: "（請求する診療分なし）",
  legend,
  legendLine: (verdict: string, meaning: string): string => `${verdict}：${meaning}`,
  gapLegend: "適法に請求できる方法がない月",
  uncertainLegend: "請求できる方法があるかどうか分からない月",
  next: "次にすること",
  nothingNext: "この期間に、することはありません。",
  nextBy: (action: string, day: string): string => `${day}まで：${action}`,
  nextWithoutDelay: (action: string): string => `遅滞なく：${action}`,
  nextPassed: "この期間の期限は、全て過ぎています。",
  gaps: "空白の月（適法に請求できる方法がない月）",
  gap: (month: string, day: string): string =>
    `${month}請求分：書面、光ディスク等、オンラインのいずれでも請求できません。${day}までにオンライン請求の利用申請をしていれば、避けられました。`,
  uncertain: "分からない月",
  uncertainMonth: (month: string, day: string): string =>
    `${month}請求分：請求できる方法があるかどうか定まりません。この月からのオンライン請求の申請期限（${day}）は過ぎています。`,
  foreseen: (reportOn: string, month: string): string =>
    `若年常勤者の届出は遅滞なく行う必要があり、届け出ると、書面による請求は届出の月とその翌月に限られます。${reportOn}に届け出た場合、${month}請求分からは書面で請求できません。`,
  foreseenUnfilled: (months: string): string =>
    `その場合、${months}請求分は、基準日に利用申請をしてもオンライン請求の開始に間に合いません。届出と併せて、請求の方法を支払基金と国保連合会に相談してください。`,
  toDo: "請求月までにすること",
  before: (month: string): string => `${month}請求分`,
  form: (number: string, title: string): string => (number === "" ? `「${title}」` : `${number}「${title}」`),
  renewal: (form: string): string => `${form}（次の移行計画）`,
  lateClaim: (month: string): string => `月遅れの請求：${month}請求分と併せて請求する`,
  hardshipOther: (form: string): string => `${form}（その他特に困難な事情）`,
  application: (form: string, month: string): string => `${form}（${month}請求分から）`,
  action: (role: PlanAction["role"], what: string, to: string): string =>
    `${unlike[role]}${what}${to === "" ? "" : `を${to}へ`}`,
  payers: (names: readonly string[]): string => names.join("と"),
  time: (time: string): string => time,
  by: (day: string): string => `${day}まで`,
  administrative: (day: string): string => `示された期限：${day}`,
  safe: (day: string): string => `その前の最後の開庁日：${day}`,
  passed: "期限を過ぎています",
  administrativePassed: (day: string): string =>
    `示された期限（${day}）を過ぎています。条文は請求の前の届出を求めるだけですが、受け付けられるかどうかを届出先に確認してください`,
  clauses: (parts: readonly string[]): string => parts.join("。"),
  why: "理由",
  reason: (medium: string, months: string, text: string): string => `${medium}（${months}）：${text}`,
  monthRange: (from: string, to: string): string => (from === to ? from : `${from}から${to}まで`),
  and: (parts: readonly string[]): string => parts.join("、"),
  windows: "請求の受付",
  window: (months: string): string =>
    `オンラインは5日から10日まで（8日から10日までは24時まで）、光ディスク等と書面は10日17時30分まで（窓口）です。月ごとの日時は claims-check window --month ${months} で確かめられます。`,
  notes: "留意事項",
  missing: "まだ分からないこと（分かれば見通しが変わり得るもの）",
  missingFact: (label: string, option: string): string => `${label} (--${option})`,
  warnings,
  calendar: {
    name: (day: string): string => `請求方法の見通し（基準日 ${day}）`,
    by: (action: string): string => `期限：${action}`,
    withoutDelay: (action: string): string => `遅滞なく：${action}`,
    gap: (month: string): string => `${month}請求分：適法に請求できる方法がありません`,
    made: (day: string): string => `基準日 ${day} の時点の見通しです。事実が変わったときは作り直してください。`,
  },
};

import type { CivilMonth } from "../../calendar/civil-date.js";
import { formatMonthInEra } from "../../calendar/era.js";
import type { Verdict } from "../../questions/decide/decision.js";
import type { DeadlineBasis } from "../../questions/plan/deadline-basis.js";
import type { PlanWarning } from "../../questions/plan/plan.js";
import type { ClaimMethod } from "../../regulation/dates/submission-windows.js";
import { nextActions } from "./next-actions.js";

const media: Record<ClaimMethod, string> = {
  paper: "書面",
  optical: "光ディスク等",
  online: "オンライン",
};

const legend: Record<Verdict, string> = {
  allowed: "入力内容のとおりであれば請求できます",
  conditional: "届出をすれば請求できます",
  "not-allowed": "請求できません",
  undetermined: "情報が不足しており、判定できません",
  unsettled: "法令に定めがありません",
};

const warnings: Record<PlanWarning, (announcedThrough: string) => string> = {
  "facts-missing": () => "不足している情報によっては請求できる月は、空白の月に数えていません。",
  "law-silent": () => "法令に定めのない月があります。請求できるかどうかを、審査支払機関に確認してください。",
  "plan-lasts-a-year": () =>
    "移行計画の期間は1年以内です。終わる前に、次の計画を届け出るか、オンライン請求を始める必要があります。",
  "renewal-deadline-not-announced": () =>
    "次の移行計画の届出期限は、確認した資料には示されていません。様式第1号について上に示す日は、計画の終わりの日又は請求の期日であり、公表された届出期限ではありません。期限を届出先に確認してください。",
  "form-2-before-the-hire": () =>
    "様式第2号の提出は記録されていません。若年常勤者の勤務開始より前に提出していることが必要で、勤務開始後に届け出ることはできません。提出しているかどうかを確認してください。提出していない場合、書面による請求はできません。",
  "hardship-recognised-case-by-case": () =>
    "「その他特に困難な事情」による猶予（附則第4条第5項第5号）は、個別に認められるものです。届出だけで認められるとは限りません。",
  "no-claims-before-designation": () => "指定を受けた月までは、請求する診療分がありません。",
  "set-up-again": () =>
    "オンライン請求システムは新しいドメインに移りました。令和8年10月4日（2026年）以前から利用している施設は、令和9年3月31日（2027年）までに再設定が必要です。",
  "holidays-not-announced": (announcedThrough) =>
    `${announcedThrough}より後の国民の祝日は公表前のため、開庁日に基づく日付は暫定です。`,
};

const deadlines: Record<DeadlineBasis, (day: string) => string> = {
  "administrative-deadline": (day) => `事務連絡等で案内された期限：${day}`,
  "last-application-date": (day) => `申請期限：${day}`,
  "end-of-plan": (day) => `計画の終わりの日：${day}`,
  "last-claim-day": (day) => `遅くとも：${day}`,
};

/** The plan of one facility, month by month. */
export const plan = {
  title: "請求月ごとの見通し",
  month: "請求月",
  /** The month of a row of the table, where the western year has no room beside the era. */
  rowMonth: (month: CivilMonth): string => formatMonthInEra(month),
  briefRowMonth: (month: CivilMonth): string => formatMonthInEra(month),
  media,
  gapMark: "【空白】",
  uncertainMark: "【未定】",
  overMark: "（受付終了）",
  noClaimsMark: "（診療分なし）",
  legend,
  onlineLegend: {
    conditional: "利用申請をすれば請求できます",
    "not-allowed": "今から利用申請をしても、その月の請求に間に合いません",
  } satisfies Partial<Record<Verdict, string>> as Partial<Record<Verdict, string>>,
  legendToBeRecognised:
    "届出をすれば請求できます。「その他特に困難な事情」による場合は、届出をし、個別に認められたときに限ります",
  legendLine: (word: string, meaning: string): string => `${word}：${meaning}`,
  gapLegend: "適法に請求できる方法がない月です",
  uncertainLegend: "請求できる方法があるかどうか定まらない月です",
  next: "次に行うこと",
  nothingNext: "この期間に、期限のある届出や申請は残っていません。",
  nextFacts: "まず、不足している情報を確認してください。",
  nextActions,
  nextBy: (day: string, what: string): string => `${day}まで：${what}`,
  nextByOpenDay: (openDay: string, day: string, what: string): string =>
    `${openDay}まで（期限は${day}）：${what}`,
  nextWithoutDelay: (what: string): string => `遅滞なく：${what}`,
  nextWithoutDelayFrom: (day: string, what: string): string => `${day}以後、遅滞なく：${what}`,
  gaps: "空白の月",
  gap: (month: string, day: string): string =>
    `${month}請求分：書面、光ディスク等、オンラインのいずれでも請求できません。${day}までに利用申請をすれば、オンラインで請求できた月です。`,
  gapFromTheStart: (month: string, day: string): string =>
    `${month}請求分：書面、光ディスク等、オンラインのいずれでも請求できません。この月からオンライン請求を始めるための申請期限（${day}）は指定より前の日で、利用申請によって避けることはできませんでした。`,
  uncertain: "定まらない月",
  uncertainMonth: (month: string, day: string): string =>
    `${month}請求分：請求できる方法があるかどうか定まりません。この月からオンライン請求を始めるための申請期限（${day}）は過ぎています。`,
  foreseenTitle: "若年常勤者の届出",
  foreseenMark: "（届出後、書面は不可）",
  foreseen: (reportOn: string, month: string): string =>
    `若年常勤者は遅滞なく届け出る必要があり、書面による請求は、届出の月とその翌月に限られます。${reportOn}に届け出ると、${month}請求分からは書面で請求できません。`,
  foreseenUnfilled: (months: string): string =>
    `その場合、${months}請求分は、基準日に利用申請をしてもオンライン請求が間に合いません。請求の方法を審査支払機関に相談してください。`,
  toDo: "請求月までにすること",
  claimsOf: (month: string): string => `${month}請求分`,
  waysOut: (month: string): string => `${month}請求分（空白の月）について採り得る方法`,
  or: (what: string): string => `又は、${what}`,
  toMoveOnline: (what: string): string => `オンライン請求に移る場合は、${what}`,
  formsDepend: (forms: readonly string[], facts: readonly string[]): string =>
    `${forms.length === 1 ? `${forms[0]!}が必要かどうか` : `${forms.join("と")}のうちどれが必要か`}は、不足している情報（${facts.join("、")}）によって決まります。`,
  formsByCase: "場合ごとの届出は claims-check eligibility で確認できます。",
  toClaimOtherwise: (what: string): string => `光ディスク等又は書面で請求する場合は、${what}`,
  renewal: (form: string): string => `次の移行計画の${form}`,
  hardshipOther: (form: string): string => `その他特に困難な事情による${form}`,
  application: (form: string, month: string): string => `${month}請求分からの${form}`,
  lateClaim: (month: string): string => `月遅れの請求（${month}請求分と併せて請求）`,
  filing: (form: string, to: string, time: string): string => `${form}を${to}へ、${time}`,
  payers: (names: readonly string[]): string => names.join("と"),
  deadlines,
  administrativeDeadlinePassed: (day: string): string =>
    `事務連絡等で案内された期限（${day}）は経過しています。受け付けられるかどうかを届出先に確認してください`,
  safe: (day: string): string => `その前の最後の開庁日：${day}`,
  passed: "経過しています",
  sentence: (parts: readonly string[]): string => parts.join("。"),
  why: "理由",
  reason: (medium: string, months: string, text: string): string => `${medium}（${months}）：${text}`,
  undetermined:
    "不足している情報によって結論が変わります。場合ごとの結論は claims-check eligibility で確認できます。",
  onlineNotKnown:
    "今からの申請では間に合いません。オンライン請求を既に行っているかどうか、開始を申請しているかどうかは分かりません。",
  monthRange: (from: string, to: string): string => (from === to ? from : `${from}から${to}まで`),
  list: (parts: readonly string[]): string => parts.join("、"),
  windows: "請求の受付",
  windowOfPayer: (month: string, medium: string, payer: string, day: string, hour: string): string =>
    `${month}請求分の${medium}は、${payer}に限り${day} ${hour}まで受け付けられます（もう一方は10日まで）。`,
  window: (month: string): string =>
    `各月、オンラインは5日から10日まで、光ディスク等と書面は10日まで（窓口）です。時刻は claims-check window --month ${month} で確認できます。`,
  notes: "留意事項",
  warnings,
  missing: "不足している情報（見通しが変わり得るもの）",
  missingFact: (label: string, option: string): string => `${label} (--${option})`,
  calendar: {
    name: "請求方法の見通し",
    withoutDelay: (what: string): string => `遅滞なく：${what}`,
    gap: (month: string): string => `${month}請求分：適法に請求できる方法がありません`,
    madeOn: (day: string): string =>
      `基準日${day}の見通しです。届出や採用などで状況が変わったときは、作り直してください。`,
  },
};

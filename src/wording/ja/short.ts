import type { CivilDate } from "../../calendar/civil-date.js";
import type { Assumption } from "../../questions/decide/assumptions.js";
import type { Question } from "../../regulation/measures/rules.js";
import { dates } from "./dates.js";
import { nextActions } from "./next-actions.js";

const media: Record<Question, string> = {
  paper: "書面（紙レセプト）",
  optical: "光ディスク等",
  online: "オンライン",
  "paper-resubmission": "返戻の紙再請求",
};

/** The short answer: one screen, in the words that a clinic uses. */
export const short = {
  media,
  asOf: (day: CivilDate): string => `（${dates.day(day)}現在）`,
  month: (month: string, before?: string): string => `${dates.month(month, before)}請求分`,
  labels: {
    todo: "すること",
    caution: "注意",
    move: "移る場合",
    ground: "根拠",
    others: "ほかの方法",
    assumed: "前提",
    outcomes: "結論",
    cutoffs: "生年月日",
    gap: "空白の月",
    ask: "照会先",
    missing: "不足情報",
  },
  headlines: {
    allowed: (medium: string, until: string | null, next: string | null): string =>
      until === null
        ? `${medium}による請求を続けられます`
        : `${medium}による請求を続けられるのは${until}までです${next === null ? "" : `。次は、${next}です`}`,
    resubmissionAllowed: (until: string | null): string =>
      until === null
        ? "返戻レセプトは紙で再請求できます"
        : `返戻レセプトを紙で再請求できるのは${until}までです`,
    resubmission: {
      conditional: "返戻レセプトを紙で再請求するには、届出が必要です",
      "not-allowed": "返戻レセプトは紙では再請求できません",
      undetermined: "返戻レセプトを紙で再請求できるかどうかは、情報が不足しているため、まだ判定できません",
      unsettled: "返戻レセプトを紙で再請求できるかどうかは、法令に定めがなく、確認が必要です",
    },
    conditional: (medium: string): string => `${medium}による請求には届出が必要です`,
    planHalfRecorded: (medium: string): string =>
      `${medium}による請求ができるのは、届け出た移行計画の期間内です。期間の確認が必要です`,
    recognised: (medium: string): string => `${medium}による請求には、個別に認められることが必要です`,
    notAllowed: (medium: string): string => `${medium}による請求はできません`,
    undetermined: (medium: string): string =>
      `${medium}による請求ができるかどうかは、情報が不足しているため、まだ判定できません`,
    unsettled: (medium: string): string =>
      `${medium}による請求ができるかどうかは、法令に定めがなく、確認が必要です`,
    onlineInUse: "オンライン請求を行っています。このまま続けられます",
    onlineToApply: "請求を始めるには、オンライン請求の利用申請が必要です",
    onlineOpen: "オンライン請求は、利用申請をすれば始められます",
    nothingKnown: "まだ判定できません。まず claims-check ask を実行してください（質問に順に答える方法です）",
  },
  actions: nextActions,
  portal: "総合ポータルサイトで",
  by: (day: string): string => `${day}までに`,
  byOpenDay: (openDay: string, day: string): string => `${openDay}までに（期限は${day}）`,
  beforeClaims: (day: string): string => `次の請求（${day}まで）の前に`,
  beforeClaimsOfMonth: (month: string, day: string): string => `${month}の請求（${day}まで）の前に`,
  beforeEnd: (day: string): string => `計画が終わる${day}までに`,
  withoutDelay: "遅滞なく",
  withoutDelayFrom: (day: string): string => `${day}以後、遅滞なく`,
  action: (when: string, what: string, where: string): string =>
    `${when}${when === "" ? "" : "、"}${where}${where === "" ? "" : "、"}${what}`,
  toClaimOtherwise: (what: string): string => `書面又は光ディスク等で請求する場合は、${what}`,
  filedAlready: (forms: readonly string[]): string => `${forms.join("と")}は届出済み。`,
  nothing: "期限のある届出や申請はありません",
  factToState: (label: string, option: string): string => `「${label}」（--${option}）`,
  statingFacts: (facts: readonly string[]): string =>
    facts.length === 0
      ? "不足している情報を確認してください"
      : `${facts.join("、")}を確認し、指定してください`,
  move: (when: string, month: string): string => `${when}、利用申請 → ${month}からオンライン`,
  outcome: (condition: string, verdicts: readonly string[]): string =>
    `${condition} → ${verdicts.join("又は")}`,
  byOtherFacts: "ほかの情報による",
  cutoff: (row: string, day: string, side: string): string => `${row}：${day}以前 → ${side}`,
  gap: (months: string): string =>
    `${months}は、適法な請求方法がありません。月遅れ請求又は個別の猶予（様式第3号）を検討してください`,
  uncertain: (months: string): string => `${months}は、請求できる方法があるかどうか定まりません`,
  other: (sign: string, medium: string, verdict: string): string => `${sign} ${medium}：${verdict}`,
  andMore: (count: number): string => `ほか${count}件`,
  /** An action that missing facts may make necessary. */
  dependent: (title: string): string => `${title}（該当する場合）`,
  separator: " ／ ",
  sentenceEnd: "。",
  assumed: {
    "none-recorded": (): string => "ほかの届出等の記録なし",
    "same-as-method": (facts: readonly string[]): string => `${facts.join("と")}は直近の請求方法と同じ`,
    "never-claimed-before-designation": (facts: readonly string[]): string =>
      `指定年月日により${facts.join("と")}は未請求`,
    "clinic-is-medical": (): string => "診療所は医科",
    "law-unchanged-since": (): string => "その後の法改正なし",
  } satisfies Record<Assumption["id"], (facts: readonly string[]) => string> as Record<
    Assumption["id"],
    (facts: readonly string[]) => string
  >,
  foot: (verified: string): string => `詳しくは --details。法令は${verified}の条文による`,
};

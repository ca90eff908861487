import { NO_AMENDMENT_SEEN_THROUGH } from "../../regulation/sources/knowledge.js";
import { dates } from "./dates.js";
import type { Verdict } from "../../questions/decide/decision.js";
import type { PlanAction } from "../../questions/plan/actions.js";
import type { Attention } from "../../questions/list/report.js";
import { nextActions } from "./next-actions.js";

const count = (number: number): string => number.toLocaleString("en-US");

const CLAIM_DAY = "（請求の日）";
const END_OF_PLAN = "（計画の終わりの日）";

/** Whether a facility may continue as it does, in a word. */
const standings: Record<Verdict, string> = {
  allowed: "継続可",
  conditional: "要届出",
  "not-allowed": "要移行",
  undetermined: "情報不足",
  unsettled: "要確認",
};

const standingMeanings: Record<Verdict, string> = {
  allowed: "現在の方法のまま請求できます",
  conditional: "届出又は申請をすれば請求できます",
  "not-allowed": "現在の方法では請求できません",
  undetermined: "情報が不足しており、判定できません",
  unsettled: "法令に定めがありません",
};

const sentences: Record<Verdict, (medium: string) => string> = {
  allowed: (medium) => `${medium}を、このまま続けられます。`,
  conditional: (medium) => `${medium}は、下記の届出をすれば続けられます。`,
  "not-allowed": (medium) => `${medium}は認められません。オンライン請求への移行が必要です。`,
  undetermined: (medium) => `${medium}を続けられるかどうかは、下記の事項が分かれば判定できます。`,
  unsettled: (medium) =>
    `${medium}を続けられるかどうかは、法令に定めがありません。審査支払機関に確認してください。`,
};

const roles: Record<PlanAction["role"], (what: string) => string> = {
  needed: (what) => what,
  alternative: (what) => `又は、${what}`,
  "way-out": (what) => `空白の月の対処：${what}`,
};

const marks: Record<Attention, string> = {
  "no-lawful-way": "請求できる方法がない月がある施設",
  "ending-soon": "現在の方法が60日以内に終わる施設",
};

/** The facilities without a definite verdict: facts are missing, or the law is silent. */
interface Open {
  readonly undetermined: number;
  readonly unsettled: number;
}

const openIn = ({ undetermined, unsettled }: Open): string =>
  [
    ...(undetermined === 0 ? [] : [`情報が不足している${count(undetermined)}施設`]),
    ...(unsettled === 0 ? [] : [`法令に定めがない${count(unsettled)}施設`]),
  ].join("と");

/** The page of a whole list. */
export const report = {
  title: "オンライン請求への移行に係る判定結果",
  kind: "施設別判定報告書",
  labelled: (label: string, text: string): string => `${label}：${text}`,
  list: (parts: readonly string[]): string => parts.join("、"),
  sentencesInOne: (parts: readonly string[]): string => parts.map((part) => `${part}。`).join(""),
  count,
  percent: (share: number): string => `${share}%`,
  facilities: (number: number): string => `${count(number)}施設`,
  lines: (number: number): string => `${count(number)}行`,
  year: (year: string): string => `${year}年`,
  monthOfYear: (month: number): string => `${month}月`,
  monthDay: (month: number, day: number): string => `${month}/${day}`,
  meta: {
    client: "宛先",
    issuer: "作成",
    issuedOn: "発行日",
    asOf: "基準日",
    source: "一覧",
    answered: "判定した施設",
    rejected: "判定できなかった行",
    verifiedThrough: "法令の確認",
  },
  ownAsOf: (day: string): string => `${day}。一覧に基準日がある施設は、その日`,
  asAt: (day: string): string => `${day}現在の条文`,
  contents: "目次",
  sections: {
    summary: "集計",
    deadlines: "今後の期限",
    groups: (column: string): string => `${column}別の内訳`,
    media: "請求方法ごとの判定",
    list: "施設一覧",
    rejected: "判定できなかった行",
    sheets: "施設票",
    notes: "注記",
  },
  remarks: [
    "判定は、各施設が現在用いている請求方法についてのものです。まだ請求をしていない施設は、オンライン請求について判定しています。",
    "「情報不足」は、不足している情報によって結論が変わることを、「要確認」は、法令に定めがないことをいいます。",
    "一覧に記載がない届出、計画、採用などは、ないものとして判定しています。",
  ] as readonly string[],
  onlyFirst: (shown: number, all: number): string =>
    `施設一覧と施設票には、急ぐ順に${count(shown)}施設を載せています。集計と期限は、全${count(all)}施設についてのものです。`,
  onlyCounts: (all: number): string =>
    `${count(all)}施設の集計です。施設数が多いため、施設一覧と施設票は載せていません。`,
  standings,
  standingMeanings,
  sentences,
  allowedUntil: (medium: string, day: string, next: string): string =>
    `${medium}を続けられるのは${day}までです。次に行うこと：${next}。`,
  toFileAndToBeRecognised: (medium: string): string =>
    `${medium}は、下記の届出をし、個別に認められた場合に限り続けられます。`,
  filedAndToBeRecognised: (medium: string): string =>
    `${medium}は、届出の記録があります。個別に認められた場合に限り続けられます。認められたかどうかを届出先に確認してください。`,
  attention: { choose: "注意", marks },
  noLawfulWayFrom: (month: string): string => `${month}請求分は方法なし`,
  preventedBy: (day: string): string => `防げたのは${day}までの利用申請`,
  needsScripts:
    "施設一覧と施設票の表示には、JavaScriptが必要です。ブラウザーで開いてください。集計と期限は、このままご覧になれます。",
  sources: "出典",
  portal: "医療機関等向け総合ポータルサイト（利用申請・届出）",
  actions: nextActions,
  mayClaimOtherwise: (sentence: string, toBeRecognised: boolean): string =>
    `${sentence}猶予事由によりオンライン請求ができない間は、${toBeRecognised ? "下記の様式第3号を届け出て個別に認められた場合に限り" : "下記の様式第3号を届け出れば"}、光ディスク等又は書面により請求できます。`,
  unknownMedium: "現在の方法による請求",
  mayBegin: "まだ請求をしていない施設です。利用申請をすれば、オンライン請求を始められます。",
  byMediumNote: "現在用いていない方法についての判定を含みます。",
  medium: "請求方法",
  wanted: "不足している情報",
  wantedNote: "分かれば判定が決まる施設の数と、分からないために判定が定まらない施設の数です。",
  settles: "これだけで決まる施設",
  wantedBy: "不足している施設",
  fact: "事項",
  number: "施設数",
  deadlinesNote: "各施設が次に行うことの期限です。丸の中の数は施設の数です。",
  endOfPlanNote: "「計画の終わりの日」は、公表された届出期限ではありません。",
  noDeadlines: "期限のある届出又は申請はありません。",
  noDeadlinesKnown: (open: Open, decided: number): string => {
    if (decided > 0)
      return `判定できた${count(decided)}施設には、期限のある届出又は申請はありません。${openIn(open)}については、まだ分かりません。`;
    return open.undetermined + open.unsettled === 0
      ? "判定できた施設がないため、期限のある届出又は申請があるかどうかは分かりません。"
      : `判定の定まった施設がなく（${openIn(open)}）、期限のある届出又は申請があるかどうかは、まだ分かりません。`;
  },
  earlierDeadlines: "基準日が個別の施設の、過ぎた期限",
  deadlinesChart: (rows: readonly string[]): string => `期限の図。${rows.join("。")}`,
  dayAndCount: (day: string, facilities: string): string => `${day} ${facilities}`,
  asOfMark: "基準日",
  day: "期限",
  action: "行うこと",
  concerned: "該当する施設",
  others: (number: number): string => `ほか${count(number)}施設`,
  noGroup: "（記載なし）",
  otherGroups: (number: number): string => `ほか${count(number)}区分`,
  groupsChart: "内訳",
  listNote: "急ぐ順に並べています。施設名から施設票へ移動できます。",
  listHead: {
    line: "行",
    name: "施設名",
    type: "種別",
    method: "請求方法",
    standing: "判定",
    until: "いつまで",
    next: "次に行うこと",
    by: "期限",
  },
  search: "検索",
  all: "すべて",
  clear: "条件をクリア",
  shown: (shown: string, all: string): string => `${all}施設のうち${shown}施設を表示しています。`,
  nameless: (line: number): string => `${line}行目の施設`,
  nothing: "―",
  withoutDelay: "遅滞なく",
  rejectedNote: "次の行は、読み取れないか、内容に矛盾があるため、判定していません。",
  rejectedHead: { line: "行", name: "施設名", reason: "理由" },
  otherLines: (number: number): string => `ほか${count(number)}行`,
  sheetOf: (line: number): string => `一覧の${line}行目`,
  back: "一覧へ戻る",
  printOne: "この施設票だけを印刷",
  endOfPlan: END_OF_PLAN,
  claimDay: CLAIM_DAY,
  fromThatDay: "（この日以後、遅滞なく）",
  actionBy: (action: string, day: string, note: string): string => `${action}、${day}まで${note}`,
  actionFrom: (action: string, day: string): string => `${action}、${day}以後、遅滞なく`,
  sheet: {
    todo: "届出と申請",
    todoHead: { what: "行うこと", to: "提出先", by: "期限" },
    noTodo: "今後1年間に必要な届出又は申請はありません。",
    todoNotKnown: "不足している情報が分かるまで、必要な届出又は申請があるかどうかは分かりません。",
    todoUnsettled:
      "法令に定めがないため、必要な届出又は申請があるかどうかは定まりません。審査支払機関に確認してください。",
    more: (number: number): string => `ほかに${number}件の規定が関わります。`,
    ask: "ご確認いただきたい事項",
    askNote: "該当するものに印を付けるか、記入してください。",
    months: "請求月ごとの見通し",
    all: "請求方法ごとの判定",
    until: (day: string): string => `${day}まで`,
    facts: "判定に用いた情報",
    noFacts: "記載なし",
    disclaimer: (day: string): string =>
      `記載された情報に基づく判定です。届出の受理は、審査支払機関が判断します。条文は${day}現在です。その後の改正は${dates.day(NO_AMENDMENT_SEEN_THROUGH)}までのものは見当たりません（網羅的な確認ではありません）。`,
  },
  roles,
  fillIn: { date: "　　　　年　　月　　日", month: "　　　　年　　月", number: "　　　　　" },
  chartLabel: (lines: readonly string[]): string => `請求月ごとの見通しの図。${lines.join("。")}`,
  mediumRuns: (medium: string, runs: readonly string[]): string => `${medium}：${runs.join("、")}`,
  run: (verdict: string, months: string): string => `${verdict}（${months}）`,
  monthRange: (from: string, to: string): string => (from === to ? from : `${from}から${to}まで`),
  closedOnceReported: "届出後は不可",
  past: (months: readonly string[]): string => `請求の期間が終わった月：${months.join("、")}`,
  pastMark: "済",
  gapMark: "空白",
  gaps: (months: readonly string[]): string =>
    `適法に請求できる方法がない月（空白の月）：${months.join("、")}`,
  uncertain: (months: readonly string[]): string =>
    `請求できる方法があるかどうか定まらない月：${months.join("、")}`,
  standardInput: "（標準入力）",
  summaryLine: (facilities: number, rejected: number): string =>
    `${count(facilities)}施設を判定しました。${rejected === 0 ? "" : `${count(rejected)}行は入力に誤りがあり、判定していません（報告書に理由を示します）。`}`,
  standingsLine: (counts: Readonly<Record<Verdict, number>>): string =>
    Object.entries(counts)
      .map(([verdict, number]) => `${standings[verdict as Verdict]} ${count(number)}`)
      .join("、"),
  calendar: {
    closed: (day: string): string => `期限の${day}は閉庁日です。その前の最後の開庁日に置いています。`,
    /** @param facilities their names where they are few, else their number */
    summary: (action: string, facilities: string): string => `${action}の期限（${facilities}）`,
    endOfPlan: (action: string, facilities: string): string => `${action}${END_OF_PLAN}（${facilities}）`,
    withoutDelay: (action: string, facilities: string): string => `遅滞なく：${action}（${facilities}）`,
    facility: (name: string): string => `・${name}`,
    madeOn: (day: string): string =>
      `基準日${day}の判定です。届出や採用などで状況が変わったときは、作り直してください。作り直して取り込んだ際、期限の日が変わっていると前の予定が残ります。残った前の予定は削除してください。`,
  },
};

import type { ColumnName } from "../../facility/facts.js";
import { dates } from "./dates.js";

const METHODS = { online: "オンライン", optical: "光ディスク等", paper: "書面（紙）", none: "未請求" };
const FILED = { true: "提出済み", false: "未提出" };
const PRESENT = { true: "あり", false: "なし" };
/** For a missing record; a filing that was not made is 「未提出」. */
const NOT_RECORDED = "記録なし";
const YES_NO: Readonly<Record<string, string>> = { true: "はい", false: "いいえ" };

const VALUES: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = {
  type: { hospital: "病院", clinic: "診療所（医科）", "dental-clinic": "歯科診療所", pharmacy: "薬局" },
  receiptComputer: { true: "使用", false: "未使用" },
  method: METHODS,
  methodAtMarch2024: METHODS,
  methodAtSeptember2024: METHODS,
  paperGround: {
    "no-receipt-computer": "レセコン未使用",
    elderly: "高齢医師等",
    hardship: "猶予（旧附則第4条第5項）",
  },
  youngestDob: { none: "常勤者なし" },
  refiled: FILED,
  hardshipFiled: FILED,
  paperResubmissionFiled: FILED,
  eligibilityVerification: PRESENT,
  sharedTerminal: PRESENT,
  sharedLine: PRESENT,
  hardship: {
    "line-failure": "電気通信回線設備の障害",
    "equipment-pending": "光ディスク等の設備・ソフトウェアの導入中",
    construction: "改築工事中・臨時の施設",
    closing: "廃止・休止の計画",
    other: "その他特に困難な事情",
  },
  succession: { "new-code": "新しい医療機関コードでの承継" },
  youngerHire: {
    none: "なし",
    "to-come": "勤務開始前",
    unreported: "勤務開始後・未届出",
    reported: "届出の月又はその翌月",
    lapsed: "届出の翌月を経過",
  },
  youngerHireReport: { none: "なし", "to-come": "後日", made: "届出済み" },
  transitionPlan: {
    none: "なし",
    "to-come": "開始前",
    running: "期間中",
    ended: "終了",
    "half-told": "期間の一方の日が不明",
  },
  onlineClaim: {
    none: "なし",
    "outside-running-plan": "あり（基準日を含む計画の期間外）",
    "during-running-plan": "あり（基準日を含む計画の期間中）",
  },
};

const LABELS: Readonly<Record<ColumnName, string>> = {
  type: "種別",
  receiptComputer: "レセコン",
  method: "直近の請求方法",
  methodAtMarch2024: "2024年3月以前の直近請求",
  methodAtSeptember2024: "2024年9月以前の直近請求",
  designatedOn: "指定年月日",
  paperGround: "書面請求の理由（2024年3月）",
  youngestDob: "最年少常勤者の生年月日",
  refiled: "様式第2号",
  youngerHireOn: "若年常勤者の勤務開始日",
  youngerHireReportedOn: "若年常勤者の届出日",
  planFrom: "移行計画開始日",
  planEndsOn: "移行計画終了日",
  firstOnlineClaimOn: "初回オンライン請求日（2024年10月以降）",
  hardship: "猶予事由（附則第4条第5項）",
  hardshipFiled: "個別の猶予の届出（附則第4条第5項）",
  hardshipEndsOn: "猶予終了日",
  paperResubmissionFiled: "紙返戻経過措置届",
  returnedOnPaperOnly: "紙のみの返戻",
  succession: "承継",
  mixedChannels: "請求先別に方法が異なること",
  eligibilityVerification: "オンライン資格確認の導入",
  sharedTerminal: "端末の兼用",
  sharedLine: "回線の兼用",
  terminals: "端末数",
  onlineStart: "オンライン請求開始月",
  asOf: "基準日",
};

/** For facts whose label is not clear enough by itself. */
const NOTES: Readonly<Partial<Record<ColumnName, string>>> = {
  refiled: "書面による請求に係る猶予届出書の提出",
  youngestDob: "常勤の保険医（歯科医師を含む。）又は保険薬剤師のうち、最も若い者。いないときは「常勤者なし」",
  youngerHireOn: "生年月日の基準より後に生まれた常勤者が、新たに勤務を始めた日又は始める日",
  hardshipFiled: "様式第3号の提出",
  designatedOn: "現在の医療機関コードで最初に指定を受けた日。6年ごとの更新の日ではありません",
};

/** Hypothetical states of a form. Until March 2024 Form 3 had another number. */
const SUPPOSED: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = {
  refiled: {
    [FILED.true]: "様式第2号を届け出た場合",
    [FILED.false]: "様式第2号を届け出ていない場合",
  },
  hardshipFiled: {
    [FILED.true]: "様式第3号（旧様式第4号）を届け出た場合",
    [FILED.false]: "様式第3号（旧様式第4号）を届け出ていない場合",
  },
  paperResubmissionFiled: {
    [FILED.true]: "紙返戻の経過措置を届け出た場合",
    [FILED.false]: "紙返戻の経過措置を届け出ていない場合",
  },
};

const DERIVED: Readonly<Record<string, string>> = {
  youngerHire: "若年常勤者の採用",
  youngerHireReport: "若年常勤者の届出",
  transitionPlan: "移行計画",
  onlineClaim: "2024年10月以降のオンライン請求",
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

const labelOf = (fact: string): string => LABELS[fact as ColumnName] ?? DERIVED[fact] ?? fact;

const is = (name: string, value: string): string => `${name}が「${value}」`;

/** Facts and their values, for people. */
export const factWords = {
  label: labelOf,
  /** The label of a fact, with a note if there is one. */
  meaning: (fact: ColumnName): string =>
    NOTES[fact] === undefined ? LABELS[fact] : `${LABELS[fact]}（${NOTES[fact]}）`,
  value: (fact: string, value: string | boolean | number): string => {
    const text = String(value);
    if (text === "unknown") return "不明";
    const word = VALUES[fact]?.[text] ?? YES_NO[text];
    if (word !== undefined) return word;
    if (DAY.test(text)) return dates.day(text);
    if (MONTH.test(text)) return dates.month(text);
    return text === "none" ? NOT_RECORDED : text;
  },
  onOrBefore: (day: string): string => `${dates.day(day)}以前`,
  after: (day: string): string => `${dates.day(day)}より後`,
  afterAndUpTo: (after: string, day: string): string => `${dates.day(after)}より後、${dates.day(day)}以前`,
  notRecorded: NOT_RECORDED,
  is,
  /** A fact in a hypothetical state; "form filed" is expressed by a verb. */
  supposed: (fact: string, value: string): string => SUPPOSED[fact]?.[value] ?? is(labelOf(fact), value),
  or: (values: readonly string[]): string =>
    [values.slice(0, -1).join("、"), ...values.slice(-1)].filter((part) => part !== "").join("又は"),
  /** A fact as stated, in the line of the facility. */
  stated: (label: string, value: string): string => `${label}：${value}`,
  allStated: (facts: readonly string[]): string => facts.join("／"),
  and: (conditions: readonly string[]): string => conditions.join("、"),
};

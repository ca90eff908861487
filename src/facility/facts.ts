import type { CivilDate, CivilMonth } from "../calendar/civil-date.js";

/** 種別: a dental clinic is its own type; `clinic` is a medical clinic. */
export type FacilityType = "hospital" | "clinic" | "dental-clinic" | "pharmacy";

/** 請求方法: the medium of a claim; `none` where no claim was ever made. */
export type Method = "online" | "optical" | "paper" | "none";

/** 書面請求の理由: the ground on which a paper claim stood before April 2024. */
export type PaperGround = "no-receipt-computer" | "elderly" | "hardship";

/** 猶予事由: the grounds of 附則第4条第5項, in the order listed there. */
export type Hardship = "line-failure" | "equipment-pending" | "construction" | "closing" | "other";

/**
 * What is recorded about a facility. A fact that is left out or undefined is not stated; `unknown` marks one that is
 * not known.
 */
export interface Facility {
  readonly type?: FacilityType | Unknown | undefined;
  readonly receiptComputer?: boolean | Unknown | undefined;
  readonly method?: Method | Unknown | undefined;
  readonly methodAtMarch2024?: Method | Unknown | undefined;
  readonly methodAtSeptember2024?: Method | Unknown | undefined;
  readonly designatedOn?: CivilDate | Unknown | undefined;
  readonly paperGround?: PaperGround | Unknown | undefined;
  readonly youngestDob?: CivilDate | "none" | Unknown | undefined;
  readonly refiled?: boolean | Unknown | undefined;
  readonly youngerHireOn?: CivilDate | Unknown | undefined;
  readonly youngerHireReportedOn?: CivilDate | Unknown | undefined;
  readonly planFrom?: CivilDate | Unknown | undefined;
  readonly planEndsOn?: CivilDate | Unknown | undefined;
  readonly firstOnlineClaimOn?: CivilDate | Unknown | undefined;
  readonly hardship?: Hardship | Unknown | undefined;
  readonly hardshipFiled?: boolean | Unknown | undefined;
  readonly hardshipEndsOn?: CivilDate | Unknown | undefined;
  readonly paperResubmissionFiled?: boolean | Unknown | undefined;
  readonly returnedOnPaperOnly?: boolean | Unknown | undefined;
  readonly succession?: "new-code" | Unknown | undefined;
  readonly mixedChannels?: boolean | Unknown | undefined;
  readonly eligibilityVerification?: boolean | Unknown | undefined;
  readonly sharedTerminal?: boolean | Unknown | undefined;
  readonly sharedLine?: boolean | Unknown | undefined;
  readonly terminals?: number | Unknown | undefined;
  readonly onlineStart?: CivilMonth | Unknown | undefined;
}

/** 不明: the value of a fact that is not known. */
export type Unknown = "unknown";

/** The name of a fact, as JSON writes it. */
export type FactName = keyof Facility;

/** Each fact as a column of a list also takes the day asked about. */
export type ColumnName = FactName | "asOf";

/** A value of a fact, including `unknown`, or the day asked about. */
export type ValueOf<Name extends ColumnName> = NonNullable<(Facility & { readonly asOf: CivilDate })[Name]>;

/**
 * What an empty value means. A circumstance left empty is unknown. A record left empty counts as "none recorded". A
 * preparation has no effect on eligibility; it shapes the checklist and the dates.
 */
export type Role = "circumstance" | "record" | "preparation";

/** Other words for values, by value; the first is the usual one in a Japanese list. */
export type OtherWords<Word extends string = string> = Readonly<Record<Word, readonly [string, ...string[]]>>;

/** The kinds of values that a fact takes. */
export type Kind =
  | { readonly kind: "word"; readonly words: OtherWords }
  | { readonly kind: "yes-no" }
  | { readonly kind: "date"; readonly words?: OtherWords }
  | { readonly kind: "month" }
  | { readonly kind: "count" };

/** One fact: all that the options, the columns of a list, the schema and the interview need to know about it. */
export type FactDefinition = Kind & {
  readonly role: Role;
  /** The heading of its column in a Japanese list; accepted as well as the English one. */
  readonly heading: string;
  /** Other headings used in Japanese lists. */
  readonly otherHeadings?: readonly string[];
  /** Other names of its option. */
  readonly aliases?: readonly string[];
};

const METHODS = {
  online: ["オンライン", "オンライン請求", "オンライン（代行）", "オンライン請求（代行）"],
  optical: [
    "光ディスク等",
    "光ディスク",
    "光ディスク等を用いた請求",
    "電子媒体",
    "CD-R",
    "CD",
    "DVD",
    "MO",
    "FD",
    "フロッピー",
    "フロッピーディスク",
  ],
  paper: ["紙", "書面", "書面（紙）", "書面請求", "書面による請求", "紙レセプト", "紙媒体", "手書き"],
  none: ["未請求"],
} as const satisfies OtherWords<Method>;

/** The facts, in the order in which they are listed, asked and printed. */
export const facts = {
  type: {
    role: "circumstance",
    kind: "word",
    heading: "種別",
    otherHeadings: ["施設種別"],
    words: {
      hospital: ["病院", "総合病院", "歯科病院"],
      clinic: [
        "診療所",
        "診療所（医科）",
        "医科",
        "医科診療所",
        "有床診療所",
        "無床診療所",
        "医院",
        "クリニック",
        "medical-clinic",
      ],
      "dental-clinic": ["歯科診療所", "診療所（歯科）", "歯科", "歯科医院", "歯科クリニック", "dental"],
      pharmacy: ["薬局", "保険薬局", "調剤", "調剤薬局"],
    } satisfies OtherWords<FacilityType>,
  },
  receiptComputer: {
    role: "circumstance",
    kind: "yes-no",
    heading: "レセコン",
    otherHeadings: ["レセコンの使用", "レセコンの有無"],
    aliases: ["rececom"],
  },
  method: {
    role: "circumstance",
    kind: "word",
    heading: "請求方法",
    otherHeadings: ["直近の請求方法"],
    words: METHODS,
  },
  methodAtMarch2024: {
    role: "circumstance",
    kind: "word",
    heading: "2024年3月以前の直近請求",
    words: METHODS,
  },
  methodAtSeptember2024: {
    role: "circumstance",
    kind: "word",
    heading: "2024年9月以前の直近請求",
    words: METHODS,
  },
  designatedOn: {
    role: "circumstance",
    kind: "date",
    heading: "指定年月日",
  },
  paperGround: {
    role: "circumstance",
    kind: "word",
    heading: "書面請求の理由",
    otherHeadings: ["書面請求の理由（2024年3月）"],
    words: {
      "no-receipt-computer": ["レセコン未使用", "手書き"],
      elderly: ["高齢医師等", "高齢"],
      hardship: ["猶予", "猶予（旧附則第4条第5項）"],
    } satisfies OtherWords<PaperGround>,
  },
  youngestDob: {
    role: "circumstance",
    kind: "date",
    heading: "最年少常勤者の生年月日",
    words: { none: ["常勤者なし", "常勤なし"] },
  },
  refiled: {
    role: "record",
    kind: "yes-no",
    heading: "猶予届出（様式第2号）",
    otherHeadings: ["様式第2号", "猶予届出（様式第2号）の提出"],
  },
  youngerHireOn: {
    role: "record",
    kind: "date",
    heading: "若年常勤者の勤務開始日",
  },
  youngerHireReportedOn: {
    role: "record",
    kind: "date",
    heading: "若年常勤者の届出日",
  },
  planFrom: {
    role: "record",
    kind: "date",
    heading: "移行計画開始日",
  },
  planEndsOn: {
    role: "record",
    kind: "date",
    heading: "移行計画終了日",
  },
  firstOnlineClaimOn: {
    role: "record",
    kind: "date",
    heading: "初回オンライン請求日",
    otherHeadings: ["初回オンライン請求日（2024年10月以降）"],
  },
  hardship: {
    role: "record",
    kind: "word",
    heading: "猶予事由",
    otherHeadings: ["猶予事由（附則第4条第5項）"],
    words: {
      "line-failure": ["回線障害", "電気通信回線設備の障害", "第1号"],
      "equipment-pending": ["設備導入中", "光ディスク等の設備・ソフトウェアの導入中", "第2号"],
      construction: ["改築", "仮施設", "改築工事中・臨時の施設", "第3号"],
      closing: ["廃止・休止", "廃止", "休止", "廃止・休止の計画", "第4号"],
      other: ["その他", "その他特に困難な事情", "第5号"],
    } satisfies OtherWords<Hardship>,
  },
  hardshipFiled: {
    role: "record",
    kind: "yes-no",
    heading: "猶予届出（様式第3号）",
    otherHeadings: [
      "個別の猶予の届出（附則第4条第5項）",
      "猶予届出（様式第3号）の提出",
      "猶予届出（附則第4条第5項）の提出",
    ],
  },
  hardshipEndsOn: {
    role: "record",
    kind: "date",
    heading: "猶予終了日",
  },
  paperResubmissionFiled: {
    role: "record",
    kind: "yes-no",
    heading: "紙返戻経過措置届",
    otherHeadings: ["紙返戻経過措置届の提出"],
  },
  returnedOnPaperOnly: {
    role: "record",
    kind: "yes-no",
    heading: "紙のみの返戻",
  },
  succession: {
    role: "record",
    kind: "word",
    heading: "承継",
    words: { "new-code": ["承継・新コード", "新コード", "新しい医療機関コードでの承継"] },
  },
  mixedChannels: {
    role: "record",
    kind: "yes-no",
    heading: "請求先別に方法が異なる",
    otherHeadings: ["請求先別に方法が異なること"],
  },
  eligibilityVerification: {
    role: "preparation",
    kind: "yes-no",
    heading: "オンライン資格確認",
    otherHeadings: ["オンライン資格確認の導入"],
  },
  sharedTerminal: { role: "preparation", kind: "yes-no", heading: "端末兼用", otherHeadings: ["端末の兼用"] },
  sharedLine: { role: "preparation", kind: "yes-no", heading: "回線兼用", otherHeadings: ["回線の兼用"] },
  terminals: { role: "preparation", kind: "count", heading: "端末数" },
  onlineStart: {
    role: "preparation",
    kind: "month",
    heading: "オンライン請求開始月",
  },
} as const satisfies Record<FactName, FactDefinition>;

/** The day asked about: an option everywhere, and a column of a list. */
export const asOfDefinition = {
  role: "circumstance",
  kind: "date",
  heading: "基準日",
} as const satisfies FactDefinition;

/** The names of the facts, in the order of the table. */
export const factNames = Object.keys(facts) as FactName[];

type WordFact = {
  [Name in FactName]: (typeof facts)[Name]["kind"] extends "word" ? Name : never;
}[FactName];

type WordOf<Name extends WordFact> = keyof (typeof facts)[Name]["words"];

/**
 * The words a fact can be, in order.
 * @example wordsOf("paperGround") // => ["no-receipt-computer", "elderly", "hardship"]
 */
export const wordsOf = <Name extends WordFact>(name: Name): WordOf<Name>[] =>
  Object.keys(facts[name].words) as WordOf<Name>[];

export const definitionOf = (name: ColumnName): FactDefinition =>
  name === "asOf" ? asOfDefinition : facts[name];

/** The words for the values of a fact, by value; none where its values are not words. */
export function otherWordsOf(name: ColumnName): OtherWords {
  const definition = definitionOf(name);
  return ("words" in definition ? definition.words : undefined) ?? {};
}

/**
 * The option for a fact, without its dashes.
 * @example optionOf("methodAtMarch2024") // => "method-at-march-2024"
 */
export const optionOf = (name: ColumnName): string => separated(name, "-");

/**
 * The column of a fact in an English list.
 * @example columnOf("methodAtMarch2024") // => "method_at_march_2024"
 */
export const columnOf = (name: ColumnName): string => separated(name, "_");

const separated = (name: string, separator: string): string =>
  name.replace(/[A-Z]|\d+/g, (part) => separator + part.toLowerCase());

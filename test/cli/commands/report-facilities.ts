/** A list with one facility of each standing, hostile names, and rows that cannot be answered. */
const HEADER =
  "医療機関コード,施設名,都道府県,備考,種別,レセコン,請求方法,書面請求の理由,最年少常勤者の生年月日,猶予届出（様式第2号）,若年常勤者の勤務開始日,移行計画開始日,移行計画終了日,承継";

/** The names as they stand in the list, in its order; the one without a name is empty. */
export const NAMES = [
  "さくら内科",
  "<script>alert(1)</script>医院",
  "\"引用\" & '歯科'",
  "\u202e逆さ薬局",
  "</noscript><img src=x onerror=alert(2)>",
  "若手採用医院",
  "レセコン導入医院",
  "",
  "情報なし医院",
] as const;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const rows = [
  ["1300001", NAMES[0], "東京都", "担当 山田", "診療所", "あり", "オンライン", "", "", "", "", "", "", ""],
  ["1300002", NAMES[1], "大阪府", "", "診療所", "あり", "光ディスク", "", "", "", "", "", "", ""],
  [
    "1300003",
    NAMES[2],
    "東京都",
    "",
    "歯科",
    "",
    "光ディスク",
    "",
    "",
    "",
    "",
    "2026-04-01",
    "2027-03-31",
    "",
  ],
  ["1300004", NAMES[3], "北海道", "", "薬局", "あり", "紙", "高齢", "1943-02-01", "はい", "", "", "", ""],
  ["1300005", NAMES[4], "福岡県", "", "診療所", "なし", "紙", "高齢", "1944-02-01", "", "", "", "", ""],
  [
    "1300006",
    NAMES[5],
    "熊本県",
    "",
    "診療所",
    "",
    "紙",
    "高齢",
    "1985-02-01",
    "はい",
    "2026-11-01",
    "",
    "",
    "",
  ],
  ["1300007", NAMES[6], "北海道", "", "診療所", "あり", "紙", "手書き", "", "", "", "", "", ""],
  ["1300008", NAMES[7], "福岡県", "", "診療所", "", "光ディスク", "", "", "", "", "", "", "承継・新コード"],
  ["1300009", NAMES[8], "", "", "", "", "", "", "", "", "", "", "", ""],
  ["1300010", "まちがい医院", "東京都", "", "クリニッ", "", "紙", "", "", "", "", "", "", ""],
  ["1300011", "矛盾医院", "東京都", "", "診療所", "", "紙", "", "", "", "", "2026-04-01", "2026-03-01", ""],
];

/** The list as a CSV file. */
export const LIST = [HEADER, ...rows.map((row) => row.map(quoted).join(","))].join("\n");

/** A list of so many facilities, of two kinds in turn. */
export const listOf = (facilities: number): string =>
  [
    "name,prefecture,type,method",
    ...Array.from({ length: facilities }, (_, index) =>
      index % 2 === 0
        ? `Clinic ${index + 1},Tokyo,clinic,online`
        : `Pharmacy ${index + 1},Osaka,pharmacy,optical`,
    ),
  ].join("\n");

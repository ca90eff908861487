import type { ColumnName, Role } from "../../facility/facts.js";

const empty: Record<Role | "asOf" | "datedMethod", string> = {
  circumstance: "分からないものとして扱います",
  record: "記録なしとして扱います（分からないときは「不明」）",
  preparation: "請求の可否には関わりません",
  asOf: "--as-of の日（省略時は今日（日本時間））を使います",
  datedMethod: "「請求方法」と同じとみなします（分からないときは「不明」）",
};

/** An empty list of facilities to fill in, with an explanation of its columns. */
export const template = {
  ownColumns: ["医療機関コード", "名称"],
  ownColumn: "判定には使いません。そのまま残ります",
  list: "施設一覧",
  guide: "列の説明",
  guideHeader: ["列", "意味", "書き方", "空欄のとき"],
  empty,
  date: "2024-04-01、令和6年4月1日、R6.4.1など",
  month: "2024-10、令和6年10月など",
  count: "1以上の整数",
  or: (values: readonly string[]): string => values.join("、"),
  word: (_: string, japanese: string): string => japanese,
  column: (_: ColumnName, japanese: string): string => japanese,
};

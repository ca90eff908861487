import { expect, test } from "vitest";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import { isTotalOrNote } from "../../../src/tables/reading/total-or-note.js";

const columns = listColumns(["名称", "種別", "端末数", "備考"]);
const of = (...fields: readonly string[]): boolean => isTotalOrNote({ line: 9, fields }, columns);

test.each([
  [["合計", "", "12", ""]],
  [["", "合 計", "", "40件"]],
  [["小計（東京都）", "", "", ""]],
  [["計", "", "5", ""]],
  [["計", "", "5台", ""]],
  [[" ", "合計", "", ""]],
  [["合計", " ", "12", ""]],
  [["合計", "7件", "12", ""]],
  [["小計", "３施設", "", ""]],
  [["Total", "40", "", ""]],
  [["※ 令和8年4月1日現在"]],
  [["（注1）休止中を除く", "", "", ""]],
  [["注：端末数は見込み", "", "", ""]],
  [["以上", "", "", ""]],
  [["Total: 40", "", "", ""]],
  [["Note. As of April", "", "", ""]],
])("%j is no facility", (fields) => {
  expect(of(...fields)).toBe(true);
});

test.each([
  [["計根別診療所", "", "", ""]],
  [["合計", "病院", "", ""]],
  [["※甲医院", "診療所", "1", ""]],
  [["※甲医院", "1", "", ""]],
  [["Total Care Clinic", "", "", ""]],
  [["甲医院", "", "", "合計"]],
  [["", "", "", ""]],
])("%j is one, or nothing", (fields) => {
  expect(of(...fields)).toBe(false);
});

import type { CivilDate } from "../../calendar/civil-date.js";
import type { FacilityType, FactName } from "../../facility/facts.js";
import { dates } from "./dates.js";
import { factWords } from "./facts.js";

const number = (value: number): string => value.toLocaleString("ja-JP");

/** A list made from the public registers of the regional bureaus. */
export const register = {
  columns: {
    code: "医療機関コード",
    name: "医療機関名称",
    prefecture: "都道府県",
    inferredFrom: "オンライン請求の推定の根拠",
    status: "現況",
    coLocated: "併設医療機関番号",
  },
  unknown: "不明",
  statuses: { open: "現存", suspended: "休止" },
  sheet: "施設一覧",
  facilities: (count: number, days: readonly CivilDate[]): string =>
    `${number(count)}施設${days.length === 0 ? "" : `（${days.map((day) => dates.day(day)).join("、")}現在の名簿）`}`,
  known: "名簿から分かること",
  types: (types: readonly (readonly [type: FacilityType, count: number])[]): string =>
    `種別：${types.map(([type, count]) => `${factWords.value("type", type)} ${number(count)}`).join("、")}`,
  online: (count: number, all: number): string =>
    `請求方法：オンライン ${number(count)}（届出からの推定）、不明 ${number(all - count)}`,
  designated: (count: number): string => `指定年月日：${number(count)}施設`,
  withoutFullTimers: (count: number): string => `常勤者なし：${number(count)}施設`,
  suspended: (count: number): string => `休止：${number(count)}施設`,
  toAsk: (fact: FactName, count: number): string =>
    `残る${number(count)}施設には、まず「${factWords.label(fact)}」を確認してください。`,
  passedOver: (count: number, places: string): string =>
    `施設を読み取れなかった行が${number(count)}行あります（${places}）。一覧には含まれていません。`,
  place: (path: string, line: number): string => `${path} の${number(line)}行目`,
  more: "ほか",
  separator: "、",
};

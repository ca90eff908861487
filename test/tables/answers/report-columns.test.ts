import { describe, expect, test } from "vitest";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import { reportColumns } from "../../../src/tables/answers/report-columns.js";

const columnsOf = (header: string, groupBy?: string) =>
  reportColumns(listColumns(header.split(",")), groupBy);

describe("the column that names a facility", () => {
  test.each([
    ["コード,施設名,種別", 1],
    ["id,Facility Name,type", 1],
    ["種別,医療機関名称,備考", 1],
    ["連番,薬局名,名称,種別", 1],
    ["番号,屋号,種別", 0],
    ["都道府県,屋号,種別", 1],
    ["種別,請求方法", undefined],
  ])("of %s is column %s", (header, index) => {
    expect(columnsOf(header)!.name).toBe(index);
  });
});

describe("the column to group by", () => {
  test.each([
    ["施設名,都道府県,種別", undefined, { index: 1, heading: "都道府県", fact: undefined }],
    ["name,Prefecture,type", undefined, { index: 1, heading: "Prefecture", fact: undefined }],
    ["施設名,種別", undefined, null],
    ["施設名,地区,都道府県,種別", "地区", { index: 1, heading: "地区", fact: undefined }],
    ["施設名,地区,種別", "種別", { index: 2, heading: "種別", fact: "type" }],
    ["施設名,地区,種別", "type", { index: 2, heading: "種別", fact: "type" }],
    ["name,AREA,area,type", "area", { index: 2, heading: "area", fact: undefined }],
    ["name,Area Code,type", "area_code", { index: 1, heading: "Area Code", fact: undefined }],
  ] as const)("of %s, asked for %s", (header, groupBy, group) => {
    expect(columnsOf(header, groupBy)!.group).toEqual(group);
  });
  test("is missing where the list has none of the name that was asked for", () => {
    expect(columnsOf("施設名,種別", "地区")).toBeUndefined();
    expect(columnsOf("施設名,種別", "請求方法")).toBeUndefined();
  });
});

test("every other column that states no fact is shown, and the answers of an earlier run are not", () => {
  const answers =
    "paper,paper_until,optical,optical_until,online,next_action,next_deadline,next_deadline_open_day,no_lawful_way_from,missing,reasons,error";
  expect(columnsOf(`code,name,type,,tel,${answers}`)!.details).toEqual([0, 4]);
});

import { describe, expect, test } from "vitest";
import { Gathering } from "../../../src/tables/register/gather.js";

/** The rows of one sheet, numbered from 1. */
type Sheet = readonly (readonly string[])[];

async function gathered(...sheets: readonly Sheet[]): Promise<Gathering> {
  const gathering = new Gathering();
  // eslint-disable-next-line @typescript-eslint/require-await
  async function* rows() {
    for (const sheet of sheets)
      yield sheet.map((fields, index) => ({ line: index + 1, fields: [...fields] }));
  }
  await gathering.take("register.xlsx", rows());
  return gathering;
}

const HEAD =
  "項番,都道府県コード,都道府県名,区分,医療機関番号,併設医療機関番号,医療機関記号番号,医療機関名称,医療機関所在地（郵便番号）,医療機関所在地（住所）,電話番号,FAX番号,病床数,受理届出名称,受理記号,受理番号,算定開始年月日,個別有効開始年月日,備考（見出し）,備考（データ）,市町村コード,市町村名,種別コード,種別".split(
    ",",
  );

const filing = (
  schedule: string,
  number: string,
  name: string,
  { beds = "", filed = "", kind = "", coLocated = "" } = {},
): string[] =>
  `1,18,福井県,${schedule},${number},${coLocated},,${name},,,,,${beds},${filed},,,平成24年 4月 1日,,,,,,,${kind}`.split(
    ",",
  );

describe("the register of filings", () => {
  const title = ["[令和７年１０月１日 現在 ]令和７年１０月１日作成 全医療機関出力"];

  test("gathers the rows of a facility, one a filing", async () => {
    const { facilities, madeOn, passedOver } = await gathered([
      title,
      [""],
      HEAD,
      filing("医科", "0152445", "甲診療所", { filed: "薬剤名等省略" }),
      filing("医科", "0152445", "甲診療所", { filed: "医療ＤＸ推進体制整備加算", coLocated: "2482491" }),
      filing("医科", "0152445", "甲診療所", { filed: "がん治療連携指導料" }),
      filing("医科", "0129772", "乙病院", { beds: "一般　　378／一般（感染）　感染　9" }),
      filing("歯科", "0152445", "丙歯科"),
    ]);
    expect([...facilities.values()]).toEqual([
      {
        code: "1810152445",
        name: "甲診療所",
        prefecture: "福井県",
        type: "clinic",
        requiresOnline: "医療ＤＸ推進体制整備加算",
        coLocated: "2482491",
      },
      { code: "1810129772", name: "乙病院", prefecture: "福井県", type: "hospital" },
      { code: "1830152445", name: "丙歯科", prefecture: "福井県", type: "dental-clinic" },
    ]);
    expect(madeOn).toEqual(["2025-10-01"]);
    expect(passedOver).toEqual([]);
  });

  test("is read past blank rows, heads repeated on every page and blanks around cells", async () => {
    const spaced = (cells: readonly string[]): string[] => cells.map((cell) => ` ${cell}　`);
    const { facilities, passedOver } = await gathered([
      title,
      spaced(HEAD),
      filing("医科", "0152445", "甲診療所"),
      ["", "", ""],
      [],
      HEAD,
      spaced(filing("医科", "0129772", "乙病院", { kind: "病院", coLocated: "2482491" })),
    ]);
    expect([...facilities.values()]).toStrictEqual([
      { code: "1810152445", name: "甲診療所", prefecture: "福井県", type: "clinic" },
      {
        code: "1810129772",
        name: "乙病院",
        prefecture: "福井県",
        type: "hospital",
        coLocated: "2482491",
      },
    ]);
    expect(passedOver).toEqual([]);
  });

  test("takes a short row for what it states", async () => {
    const { facilities } = await gathered([HEAD, filing("医科", "0152445", "甲").slice(0, 5)]);
    expect([...facilities.values()]).toStrictEqual([
      { code: "1810152445", name: "", prefecture: "福井県", type: "clinic" },
    ]);
  });

  test("has codes of prefectures with or without their zero", async () => {
    const hokkaido = filing("医科", "0152445", "甲診療所");
    hokkaido[1] = "1";
    const { facilities } = await gathered([HEAD, hokkaido]);
    expect([...facilities.keys()]).toEqual(["0110152445"]);
  });

  test("has its head within the first 21 rows, and as many rows below as it likes", async () => {
    const rows = Array.from({ length: 30 }, (_, row) => filing("医科", String(1_000_001 + row), "甲"));
    const titled = (titles: number): Sheet => [
      ...Array.from({ length: titles }, () => ["名簿"]),
      HEAD,
      ...rows,
    ];
    expect((await gathered(titled(20))).facilities.size).toBe(30);
    await expect(gathered(titled(21))).rejects.toMatchObject({ issue: { code: "not-a-register" } });
    expect((await gathered(titled(21), titled(0))).facilities.size).toBe(30);
  });

  test.each([
    ["[令和７年１０月１日 現在 ]", ["2025-10-01"]],
    [" [ 令和 7年10月 1日現在　医科 ]", ["2025-10-01"]],
    ["[令和７年１０月１日作成]", []],
    ["[令和７年１０月１日", []],
    ["令和７年１０月１日現在", []],
    ["[年度末現在]", []],
  ])("titled %s was made on %j", async (stated, days) => {
    const { madeOn } = await gathered([[stated], [], HEAD, filing("医科", "0152445", "甲診療所")]);
    expect(madeOn).toEqual(days);
  });

  test("tells apart what bears the same number in two prefectures", async () => {
    const other = filing("医科", "0152445", "丁診療所");
    other[1] = "17";
    const { facilities } = await gathered([HEAD, filing("医科", "0152445", "甲診療所"), other]);
    expect([...facilities.keys()]).toEqual(["1810152445", "1710152445"]);
  });

  test("names the rows of which it can make nothing", async () => {
    const { passedOver } = await gathered([HEAD, filing("訪問看護", "0152445", "戊"), ["合計"]]);
    expect(passedOver).toEqual([
      { path: "register.xlsx", line: 2 },
      { path: "register.xlsx", line: 3 },
    ]);
  });
});

describe("the list of designated facilities", () => {
  const titles: Sheet = [
    ["コード内容別医療機関一覧表"],
    ["[福井県]"],
    ["[令和 8年 7月 1日現在　薬局　現存/休止]"],
    ["", "", "", "1頁"],
  ];
  const row = (cells: Readonly<Record<string, string>>): string[] =>
    "ABCDEFGHIJ".split("").map((letter) => cells[letter] ?? "");

  test("gathers the rows of a block", async () => {
    const { facilities, madeOn, passedOver } = await gathered([
      ...titles,
      [],
      row({
        A: " 1",
        B: "01-40055 ",
        C: "甲薬局　",
        D: "〒910－0006福井市",
        E: "0776-00-0000",
        H: "昭38. 5. 1",
        J: "薬局",
      }),
      row({ E: "常　勤:    2", H: "新規", J: "現存" }),
      row({ E: "(薬      2)" }),
      row({ A: "2", B: "01,40063", C: "乙薬局", H: "令 6. 5. 1" }),
      row({ E: "常　勤:    0", H: "交代", J: "薬局" }),
      row({ E: "非常勤:    1", J: "休止" }),
    ]);
    expect([...facilities.values()]).toEqual([
      {
        code: "1840140055",
        name: "甲薬局",
        prefecture: "福井県",
        type: "pharmacy",
        designatedOn: "1963-05-01",
        fullTimers: 2,
        status: "open",
      },
      {
        code: "1840140063",
        name: "乙薬局",
        prefecture: "福井県",
        type: "pharmacy",
        designatedOn: "2024-05-01",
        reRegistered: true,
        fullTimers: 0,
        status: "suspended",
      },
    ]);
    expect(madeOn).toEqual(["2026-07-01"]);
    expect(passedOver).toEqual([]);
  });

  test.each([
    [[], {}],
    [["新規"], {}],
    [["新規", "令 6. 5. 1"], {}],
    [["新規", "令和6年5月1日"], {}],
    [["令6.5.1から", "新規"], {}],
    [["交代"], { reRegistered: true }],
    [["組織変更 令 6. 5. 1"], { reRegistered: true }],
    [["令和6年5月1日", "移転"], { reRegistered: true }],
  ])("has below the day of designation the reason for it: %j", async (below, told) => {
    const { facilities } = await gathered([
      ...titles,
      row({ A: "1", B: "01-40055", C: "甲薬局", H: "令和 6. 5. 1" }),
      ...below.map((text) => row({ H: text })),
    ]);
    expect([...facilities.values()]).toStrictEqual([
      {
        code: "1840140055",
        name: "甲薬局",
        prefecture: "福井県",
        type: "pharmacy",
        designatedOn: "2024-05-01",
        ...told,
      },
    ]);
  });

  test("counts full-timers in one number, and beds in all their lines", async () => {
    const { facilities } = await gathered([
      ["コード内容別医療機関一覧表"],
      ["[福井県]", "[令和8年7月1日現在 医科 現存/休止]"],
      row({ A: "1", B: "01-40055", C: "甲", E: "常　勤:   12", I: "一般　　10" }),
      row({ E: "非常勤:    3", I: "9" }),
      row({ A: "12", B: "01-40063", C: "乙", I: "一般　　10", J: "診療所" }),
      row({ I: "療養　　10" }),
      row({ A: "13", B: "01-40071", C: "丙", I: "一般　　10" }),
      row({ I: "療養　　10" }),
    ]);
    expect([...facilities.values()].map(({ name, type, fullTimers }) => [name, type, fullTimers])).toEqual([
      ["甲", "clinic", 12],
      ["乙", "clinic", undefined],
      ["丙", "hospital", undefined],
    ]);
  });

  test("has rows as short as what stands in them", async () => {
    const { facilities } = await gathered([...titles, ["1", "01-40055"], ["", "", "", "〒910－0006"]]);
    expect([...facilities.values()]).toStrictEqual([
      { code: "1840140055", name: "", prefecture: "福井県", type: "pharmacy" },
    ]);
  });

  test("goes on with a block below the titles of the next page, but not below those of another list", async () => {
    const first = row({ A: "1", B: "01-40055", C: "甲薬局", H: "令 6. 5. 1", J: "薬局" });
    const headings = row({
      A: "項番",
      B: "医療機関番号",
      C: "医療機関名称",
      H: "指定年月日",
      J: "病院/診療所",
    });
    const rest = [row({ E: "常　勤:    2", H: "交代", J: "休止" }), row({ E: "(薬      2)" })];
    const second = row({ A: "2", B: "01-40063", C: "乙薬局", J: "薬局" });
    const told = { reRegistered: true, fullTimers: 2, status: "suspended" };
    const onePage = await gathered([...titles, headings, first, ...rest, second]);
    expect(onePage.facilities.get("1840140055")).toMatchObject(told);
    for (const below of [rest, rest.slice(0, 1)]) {
      const twoPages = await gathered([...titles, headings, first, ...titles, headings, ...below, second]);
      expect([...twoPages.facilities.values()]).toStrictEqual([...onePage.facilities.values()]);
    }
  });

  test.each([
    ["prefecture", "福井県", "富山県", "1640140063"],
    ["fee schedule", "薬局", "歯科", "1830140063"],
  ])(
    "ends a block where a title names another %s, and says what is left below it",
    async (_, one, other, code) => {
      const { facilities, passedOver } = await gathered([
        ...titles,
        row({ A: "1", B: "01-40055", C: "甲薬局" }),
        ...titles.map((cells) => cells.map((cell) => cell.replace(one, other))),
        row({ J: "休止" }),
        row({ A: "2", B: "01-40063", C: "乙" }),
      ]);
      expect([...facilities.values()].map((found) => [found.code, found.status])).toEqual([
        ["1840140055", undefined],
        [code, undefined],
      ]);
      expect(passedOver).toEqual([{ path: "register.xlsx", line: 10 }]);
    },
  );

  test.each([
    [{ E: "非常勤:    1" }, {}],
    [{ E: "常　勤:    1" }, { fullTimers: 1 }],
    [{ E: "常勤:2" }, { fullTimers: 2 }],
    [{ E: "常勤:", J: "休止中" }, {}],
    [{ H: "移転　令 6. 5. 1" }, { reRegistered: true }],
    [{ H: "交代" }, { reRegistered: true }],
    [{ H: "新規・交代・その他", J: "現存/休止" }, {}],
    [{ J: "現存" }, { status: "open" }],
    [{ H: "指定年月日" }, {}],
    [{ D: "2頁" }, {}],
  ])("takes below the titles of the next page %j for what it is", async (cells, told) => {
    const { facilities, passedOver } = await gathered([
      ...titles,
      row({ A: "1", B: "01-40055", C: "甲薬局", J: "薬局" }),
      ...titles,
      row(cells),
    ]);
    expect([...facilities.values()]).toStrictEqual([
      { code: "1840140055", name: "甲薬局", prefecture: "福井県", type: "pharmacy", ...told },
    ]);
    expect(passedOver).toEqual([]);
  });

  test("repeats its titles on every page, which do not belong to the block above them", async () => {
    const { facilities, passedOver } = await gathered([
      ...titles,
      row({ A: "1", B: "01-40055", C: "甲薬局", J: "薬局" }),
      ...titles,
      row({ A: "2", B: "01-40063", C: "乙薬局", J: "薬局" }),
      row({ J: "現存" }),
    ]);
    expect([...facilities.values()].map(({ name, status }) => [name, status])).toEqual([
      ["甲薬局", undefined],
      ["乙薬局", "open"],
    ]);
    expect(passedOver).toEqual([]);
  });

  test("takes the title of each sheet for that sheet", async () => {
    const block = [row({ A: "1", B: "01-40055", C: "甲", H: "平 5. 4. 1", J: "病院" })];
    const { facilities } = await gathered(
      [["コード内容別医療機関一覧表"], [" [石川県]"], ["[令和8年7月1日現在 医科 現存/休止]"], ...block],
      [["コード内容別医療機関一覧表"], ["[富山県]"], ["[令和8年7月1日現在 歯科 現存/休止]"], ...block],
    );
    expect([...facilities.values()].map(({ code, type }) => [code, type])).toEqual([
      ["1710140055", "hospital"],
      ["1630140055", "hospital"],
    ]);
  });

  test.each([
    ["no title", ""],
    ["no title of a prefecture", "[令和 8年 7月 1日現在　薬局　現存/休止]"],
    ["no title of a fee schedule", "[福井県]"],
  ])("says of a block that %s places that it was passed over", async (_, stated) => {
    const { passedOver } = await gathered([
      ["コード内容別医療機関一覧表"],
      [stated],
      row({ A: "1", B: "01-40055" }),
    ]);
    expect(passedOver).toEqual([{ path: "register.xlsx", line: 3 }]);
  });
});

test("what is neither of the two is refused", async () => {
  await expect(
    gathered([
      ["医療機関コード", "名称"],
      ["1810152445", "甲"],
    ]),
  ).rejects.toMatchObject({
    issue: { code: "not-a-register", path: "register.xlsx" },
  });
});

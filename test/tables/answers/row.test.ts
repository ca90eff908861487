import { describe, expect, test } from "vitest";
import { answerColumns } from "../../../src/questions/list/answer-columns.js";
import { english, japanese } from "./list-words-both.js";
import { answered, cellsOf, type Asked } from "../reading/memory-list.js";

/** The answer columns of the only row of a list, by name. */
async function answerTo(
  facts: Readonly<Record<string, string>>,
  asked: Asked = {},
): Promise<Record<(typeof answerColumns)[number], string>> {
  const csv = `${Object.keys(facts).join(",")}\n${Object.values(facts).join(",")}\n`;
  const { text } = await answered(csv, asked);
  const cells = cellsOf(text)[1]!.slice(Object.keys(facts).length);
  return Object.fromEntries(answerColumns.map((column, place) => [column, cells[place]])) as never;
}

describe("the columns of an answer", () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    [
      "a clinic with a running plan for disks",
      { type: "clinic", method: "optical", plan_from: "2025-10-01", plan_ends_on: "2026-09-30" },
      {
        paper: "not-allowed",
        paper_until: "",
        optical: "allowed",
        optical_until: "2026-09-30",
        online: "conditional",
        next_action: "form-1-renewal",
        next_deadline: "2026-09-30",
        no_lawful_way_from: "",
        missing: "",
        error: "",
      },
    ],
    [
      "a pharmacy on paper, its pharmacist born on the cut-off",
      {
        type: "pharmacy",
        method: "paper",
        paper_ground: "elderly",
        receipt_computer: "yes",
        youngest_dob: "1944-04-01",
      },
      {
        paper: "conditional",
        optical: "not-allowed",
        online: "conditional",
        next_action: "form-2",
        next_deadline: "2026-04-10",
        next_deadline_open_day: "2026-04-10",
        no_lawful_way_from: "",
        missing: "",
      },
    ],
    [
      "the same, born the day after",
      {
        type: "pharmacy",
        method: "paper",
        paper_ground: "elderly",
        receipt_computer: "yes",
        youngest_dob: "1944-04-02",
      },
      {
        paper: "not-allowed",
        next_action: "online-start-application",
        next_deadline: "2026-04-20",
        next_deadline_open_day: "2026-04-20",
        no_lawful_way_from: "2026-04",
        missing: "",
      },
    ],
    [
      "a clinic on paper of which the date of birth is wanting",
      { type: "clinic", method: "paper", paper_ground: "elderly", receipt_computer: "yes", youngest_dob: "" },
      {
        paper: "undetermined",
        optical: "not-allowed",
        next_action: "state-facts",
        next_deadline: "",
        missing: "youngest_dob",
      },
    ],
    [
      "a hospital that claims online",
      { type: "hospital", method: "online" },
      {
        paper: "not-allowed",
        paper_until: "",
        optical: "not-allowed",
        optical_until: "",
        online: "allowed",
        next_action: "none",
        next_deadline: "",
        next_deadline_open_day: "",
        no_lawful_way_from: "",
        missing: "",
      },
    ],
    [
      "a clinic of which hardly anything is known: what either medium wants",
      { type: "clinic", method: "" },
      {
        paper: "undetermined",
        optical: "undetermined",
        next_action: "state-facts",
        missing:
          "method; method_at_march_2024; paper_ground; youngest_dob; receipt_computer; method_at_september_2024",
      },
    ],
    [
      "a successor under a new code",
      { type: "clinic", method: "optical", succession: "new-code" },
      { optical: "unsettled", next_action: "ask-payers", next_deadline: "" },
    ],
  ])("of %s", async (_, facts, expected) => {
    expect(await answerTo(facts)).toMatchObject(expected);
  });

  test("in Japanese say its words", async () => {
    const facts = {
      種別: "歯科",
      請求方法: "紙",
      書面請求の理由: "高齢",
      レセコン: "あり",
      最年少常勤者の生年月日: "",
    };
    expect(await answerTo(facts, { words: japanese })).toMatchObject({
      paper: "情報不足",
      optical: "不可",
      online: "要届出",
      next_action: "不足している情報の確認",
      missing: "最年少常勤者の生年月日",
    });
    const { text } = await answered("種別\n病院\n", { words: japanese });
    expect(cellsOf(text)[0]).toEqual([
      "種別",
      "書面による請求",
      "書面による請求の期限",
      "光ディスク等を用いた請求",
      "光ディスク等を用いた請求の期限",
      "オンライン請求",
      "次に行うこと",
      "次に行うことの期限",
      "期限までの最後の開庁日",
      "請求方法がなくなる請求月",
      "不足している情報",
      "理由",
      "入力の誤り",
    ]);
  });
});

describe("the reason", () => {
  const BY_ORDER = "Claims Order (請求命令)";
  test.each<[string, Record<string, string>, string]>([
    [
      "names the article, and not what explains it",
      { type: "clinic", method: "optical" },
      `From 1 October 2024 disks need a notification beforehand, with a plan of at most one year for going online (移行計画). (${BY_ORDER} Suppl. Art. 3-2(2))`,
    ],
    [
      "is about the medium in use",
      { type: "hospital", method: "online" },
      `Online claims are in use; they are the principle for every facility. (${BY_ORDER} Art. 1(1))`,
    ],
    [
      "says where facts decide",
      { type: "clinic", method: "paper" },
      `Facts that are not yet known decide. (${BY_ORDER} Suppl. Art. 3-5(1), Suppl. Art. 3-4(1))`,
    ],
    [
      "says where they do not",
      { type: "hospital", method: "paper", receipt_computer: "yes" },
      `The verdict is the same whatever the facts are that are not yet known. (${BY_ORDER} Suppl. Art. 3-5(1), Suppl. Art. 3-4(1))`,
    ],
    [
      "says where the medium is not known, and names the articles on both",
      { type: "clinic", designated_on: "2025-04-01", hardship: "unknown" },
      `The medium in use is not known, so paper and optical disk are each judged. (${BY_ORDER} Suppl. Art. 4(5)(i), Suppl. Art. 4(6), Suppl. Art. 4(7), Suppl. Art. 4(5)(ii), Suppl. Art. 4(5)(iii), Suppl. Art. 4(5)(iv), Suppl. Art. 4(5)(v), Suppl. Art. 3-4(1), Suppl. Art. 3-5(1), Suppl. Art. 3-2(1))`,
    ],
    [
      "says where the law is silent, with the articles that leave it open",
      { type: "clinic", method: "optical", succession: "new-code" },
      `Whether a successor under a new institution code inherits the former facility's claims is not laid down. (${BY_ORDER} Suppl. Art. 3-2(1), Suppl. Art. 3-2(2))`,
    ],
    [
      "says where no article is in force that does",
      {
        type: "clinic",
        method: "paper",
        receipt_computer: "no",
        paper_ground: "elderly",
        youngest_dob: "1940-05-05",
        succession: "new-code",
        as_of: "2024-03-31",
      },
      "Whether a successor under a new institution code inherits the former facility's claims is not laid down. (inference (the text does not say it): succession under a new institution code)",
    ],
    [
      "is followed by what the facts leave open",
      { type: "clinic", method: "paper", paper_resubmission_filed: "yes" },
      `Facts that are not yet known decide. (${BY_ORDER} Suppl. Art. 3-5(1), Suppl. Art. 3-4(1)) The notice for paper resubmission is for facilities that claim online. Check whether this one ever did, and the medium that is recorded.`,
    ],
  ])("%s", async (_, facts, reason) => {
    expect((await answerTo(facts)).reasons).toBe(reason);
  });
  test("cites the law in force on the day of the row", async () => {
    const facts = {
      type: "clinic",
      method: "paper",
      paper_ground: "no-receipt-computer",
      receipt_computer: "no",
    };
    expect((await answerTo({ ...facts, as_of: "2024-03-31" })).reasons).toMatch(/former Claims Order/);
    expect((await answerTo({ ...facts, as_of: "2024-04-01" })).reasons).not.toMatch(/former Claims Order/);
  });
});

describe("the day asked about", () => {
  test.each([
    ["", "2024-09-30", "allowed"],
    ["", "2024-10-01", "conditional"],
    ["2024-10-01", "2024-09-30", "conditional"],
    ["令和6年9月30日", "2024-10-01", "allowed"],
  ])("is that of the row (%j), else that of the list (%s)", async (own, asOf, verdict) => {
    expect((await answerTo({ method: "optical", as_of: own }, { asOf })).optical).toBe(verdict);
  });
});

describe("a row that cannot be answered says why, in one cell", () => {
  const FORMS = "write it like 2024-04-01, 2024/4/1, 令和6年4月1日 or R6.4.1";
  test.each<[string, string, string]>([
    [
      "type",
      "clinc",
      'line 2, type "clinc": expected one of hospital, clinic, dental-clinic, pharmacy; did you mean "clinic"?',
    ],
    [
      "youngest_dob",
      "1946-02-30",
      'line 2, youngest_dob "1946-02-30": is a day that does not exist; write "1946-02-28" or "1946-03-01"',
    ],
    [
      "youngest_dob",
      "soon",
      `line 2, youngest_dob "soon": cannot be read as a date; ${FORMS}; none is accepted as well`,
    ],
    ["receipt_computer", "maybe", 'line 2, receipt_computer "maybe": expected one of yes, no'],
    ["terminals", "0", 'line 2, terminals "0": give a whole number of 1 or more'],
    [
      "as_of",
      "2023-03-31",
      'line 2, as_of "2023-03-31": the law before 2023-04-01 is not covered; give a day from 2023-04-01 on',
    ],
    [
      "first_online_claim_on",
      "2024-09-30",
      "line 2, first_online_claim_on: give the first online claim on or after 2024-10-01",
    ],
    ["hardship_ends_on", "2026-09-30", "line 2, hardship_ends_on: the end of a hardship, but no hardship"],
  ])("%s %j", async (column, value, message) => {
    const found = await answerTo({ method: "paper", [column]: value });
    expect(found.error).toBe(message);
    expect(answerColumns.filter((name) => name !== "error").map((name) => found[name])).toEqual(
      Array.from({ length: 11 }, () => ""),
    );
  });
  test("every bad cell is named", async () => {
    const { error } = await answerTo({ type: "zoo", method: "fax", refiled: "yes" });
    expect(error).toMatch(/^line 2, type "zoo": .* \/ method "fax": /);
  });
  test("in Japanese, with the Japanese words first", async () => {
    const { error } = await answerTo({ 種別: "助産所" }, { words: japanese });
    expect(error).toBe(
      "2行目 「種別」の値「助産所」：指定できる値は病院（hospital）、診療所（clinic）、歯科診療所（dental-clinic）、薬局（pharmacy）です。",
    );
  });
  test("with more cells than the header, the rest is told so that nothing is lost", async () => {
    const { text } = await answered("type,method\nclinic,paper,北区,3\n");
    const [, cells] = cellsOf(text);
    expect(cells!.slice(0, 2)).toEqual(["clinic", "paper"]);
    expect(cells!.at(-1)).toContain('without a column are "北区", "3"');
  });
  test("and keeps its place among the others", async () => {
    const { text, summary } = await answered("name,type,method\nA,clinic,paper\nB,zoo,\nC,hospital,online\n");
    expect(cellsOf(text).map(([name, , , paper]) => [name, paper])).toEqual([
      ["name", "paper"],
      ["A", "undetermined"],
      ["B", ""],
      ["C", "not-allowed"],
    ]);
    expect(summary).toMatchObject({ rows: 3, answered: 2, rejected: 1 });
  });
});

describe("the summary", () => {
  const HEADER = "type,method,paper_ground,receipt_computer,youngest_dob\n";
  test("counts verdicts, and ranks the missing facts by how many facilities each would settle", async () => {
    const { summary } = await answered(
      HEADER +
        "clinic,paper,elderly,yes,\nclinic,paper,elderly,yes,\nclinic,paper,elderly,,1945-12-01\n" +
        "pharmacy,paper,elderly,,\nhospital,online,,,\nzoo,,,,\n",
    );
    expect(summary).toEqual({
      rows: 6,
      answered: 5,
      leftAlone: 0,
      rejected: 1,
      nothingStated: 0,
      verdicts: {
        paper: { allowed: 0, conditional: 0, "not-allowed": 1, undetermined: 4, unsettled: 0 },
        optical: { allowed: 0, conditional: 0, "not-allowed": 5, undetermined: 0, unsettled: 0 },
        online: { allowed: 1, conditional: 4, "not-allowed": 0, undetermined: 0, unsettled: 0 },
      },
      noLawfulWay: [],
      missing: [
        { fact: "youngestDob", settles: 2, wanted: 3 },
        { fact: "receiptComputer", settles: 1, wanted: 2 },
      ],
    });
  });
  test("counts who cannot claim, by the first month and with the application that would have prevented it", async () => {
    // On 1 April an application opens June at the earliest; the one born a day too late has no other way.
    const csv =
      "type,method,paper_ground,receipt_computer,youngest_dob,designated_on,as_of\n" +
      "pharmacy,paper,elderly,yes,1944-04-02,,\npharmacy,paper,elderly,yes,1944-04-01,,\n" +
      "hospital,none,,,,2026-03-01,\nclinic,paper,no-receipt-computer,yes,,,2026-05-15\n";
    for (const format of ["csv", "json", "ndjson", "xlsx"] as const) {
      const { summary } = await answered(csv, { format });
      expect(summary.noLawfulWay).toEqual([
        { from: "2026-04", facilities: 2, preventedBy: "2026-02-20" },
        { from: "2026-06", facilities: 1, preventedBy: "2026-04-20" },
      ]);
    }
    const { text } = await answered(csv, { format: "ndjson" });
    const rows = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map((row) => [row["noLawfulWayFrom"], row["preventedBy"]])).toEqual([
      ["2026-04", "2026-02-20"],
      [null, null],
      // Designated in March: no application before that could have opened April.
      ["2026-04", null],
      ["2026-06", "2026-04-20"],
    ]);
  });
  test("counts the rows in which nothing stands that could decide, and leaves sums alone", async () => {
    const { summary } = await answered(
      "name,type,method,terminals,designated_on,as_of\n" +
        "sum,,,12,,\nnote,,,,,2025-04-01\nB,,,,2020-04-01,\nC,,online,,,\nD,zoo,,,,\nE,,unknown,,,\n",
    );
    expect(summary).toMatchObject({ rows: 5, answered: 4, rejected: 1, nothingStated: 1, leftAlone: 1 });
  });
  test("is the same in every form of output", async () => {
    const csv = `${HEADER}clinic,paper,elderly,yes,\nzoo,,,,\nhospital,online,,,\n`;
    const inCsv = await answered(csv);
    for (const format of ["json", "ndjson", "xlsx"] as const) {
      expect((await answered(csv, { format })).summary).toEqual(inCsv.summary);
    }
  });
});

describe("JSON", () => {
  const CSV =
    "名称,種別,請求方法,移行計画開始日,移行計画終了日\nA,診療所,光ディスク,R7.10.1,R8.9.30\nB,動物園,,,\n";
  test("carries the cells, the facility as understood, the answer in codes, and the reasons with their text", async () => {
    const { text } = await answered(CSV, { format: "ndjson" });
    const [first] = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(first).toMatchObject({
      line: 2,
      input: {
        名称: "A",
        種別: "診療所",
        請求方法: "光ディスク",
        移行計画開始日: "R7.10.1",
        移行計画終了日: "R8.9.30",
      },
      asOf: "2026-04-01",
      facility: { type: "clinic", method: "optical", planFrom: "2025-10-01", planEndsOn: "2026-09-30" },
      paper: "not-allowed",
      paperUntil: null,
      optical: "allowed",
      opticalUntil: "2026-09-30",
      online: "conditional",
      nextAction: "form-1-renewal",
      nextDeadline: "2026-09-30",
      missing: [],
      reasons: [
        {
          rule: "optical/transition-plan/running",
          text: english.eligibility.reasons["optical/transition-plan/running"],
          sources: [{ id: "ordinance", provision: "附則第3条の2第3項" }, { id: "notice-2023-11" }],
          documentation: "docs/rules.md#optical-transition-plan-running",
        },
      ],
      error: null,
    });
  });
  test("tells of a rejected row the line, the column and the value", async () => {
    const { text } = await answered(CSV, { format: "ndjson" });
    expect(JSON.parse(text.trim().split("\n")[1]!)).toMatchObject({
      line: 3,
      input: { 名称: "B" },
      facility: null,
      paper: null,
      error: { code: "bad-value", line: 3, column: "種別", value: "動物園" },
    });
  });
  test("is one document with the rows and the summary", async () => {
    const { text, summary } = await answered(CSV, { format: "json" });
    const document = JSON.parse(text) as { rows: { line: number }[] };
    expect(document).toMatchObject({ command: "batch", asOf: "2026-04-01", summary });
    expect(document.rows.map(({ line }) => line)).toEqual([2, 3]);
  });
  test("of a list without rows is still a document", async () => {
    const { text } = await answered("type\n", { format: "json" });
    expect(JSON.parse(text)).toMatchObject({ rows: [], summary: { rows: 0 } });
    expect((await answered("type\n", { format: "ndjson" })).text).toBe("");
  });
  test("names columns without a name by their place", async () => {
    const { text } = await answered(",type,\nA,clinic,B\n", { format: "ndjson" });
    expect(JSON.parse(text)).toMatchObject({ input: { "#1": "A", type: "clinic", "#3": "B" } });
  });
});

describe("CSV", () => {
  test("has a header alone where the list has one alone", async () => {
    const { text, summary } = await answered("type\n");
    expect(cellsOf(text)).toEqual([["type", ...answerColumns]]);
    expect(summary.rows).toBe(0);
  });
  test("keeps Windows line ends", async () => {
    const { text } = await answered("type\r\nclinic\r\n");
    expect(text.match(/\r\n/g)).toHaveLength(2);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });
  test.each([true, false])("begins with a byte order mark if it is to (%s)", async (byteOrderMark) => {
    const { bytes } = await answered("type\nclinic\n", { output: { byteOrderMark } });
    expect(bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))).toBe(byteOrderMark);
  });
  test("in Shift_JIS holds every word of every answer in its place", async () => {
    const csv = "名称,種別,請求方法\n①髙﨑～㈱,診療所,紙\n";
    for (const words of [english, japanese]) {
      const plain = await answered(csv, { words });
      const { bytes } = await answered(csv, { words, output: { encoding: "shift_jis" } });
      expect(new TextDecoder("shift_jis").decode(bytes)).toBe(plain.text);
    }
  });
});

describe("the reasons of a row", () => {
  test.each<[string, Record<string, string>, string]>([
    ["disks", { type: "clinic", method: "optical", designated_on: "2025-04-01" }, "Suppl. Art. 3-2(1)"],
    [
      "paper",
      { type: "clinic", method: "paper", designated_on: "2025-04-01" },
      "Suppl. Art. 3-4(1), Suppl. Art. 3-5(1)",
    ],
    [
      "a medium that is not told",
      { type: "clinic", method: "", designated_on: "2025-04-01" },
      "Suppl. Art. 3-4(1), Suppl. Art. 3-5(1), Suppl. Art. 3-2(1)",
    ],
  ])("give the designation as the reason, once, for %s", async (_, facts, articles) => {
    expect((await answerTo(facts)).reasons).toBe(
      `Designated on 1 April 2025, the facility made no claim by 31 March 2024, so claims on paper or disk cannot be taken up. (Claims Order (請求命令) ${articles})`,
    );
  });

  test("speak of half a plan, and a row asks for its other half", async () => {
    const { reasons, missing, next_action } = await answerTo({
      type: "clinic",
      method: "optical",
      plan_ends_on: "2026-12-31",
    });
    expect([next_action, missing]).toEqual(["state-facts", "plan_from"]);
    expect(reasons).toContain("so it begins on 1 January 2026 at the earliest");
  });
});

import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../src/output/layout/width.js";
import { run } from "../twin.js";

/** The words of a command line without quotes. */
const words = (line: string): string[] => line.split(" ");

const SHARING = words(
  "prepare --type clinic --receipt-computer yes --method optical --eligibility-verification yes --shared-terminal yes --shared-line yes --start 2024-10 --as-of 2024-08-01",
);
const SEPARATE = words("prepare --type 薬局 --shared-terminal no --terminals 2");

const answered = async (argv: readonly string[]): Promise<string> => {
  const { stdout, stderr, status } = await run(argv);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
};
const refused = async (argv: readonly string[]): Promise<string> => {
  const { stdout, stderr, status } = await run(argv);
  expect(stdout).toBe("");
  expect(status).toBe(2);
  return stderr;
};

interface Checklist {
  readonly cost: object;
  readonly schedule: { readonly startMonth: string; readonly lastApplicationDate: string } | null;
  readonly missing: readonly string[];
  readonly sections: readonly {
    readonly items: readonly { readonly id: string; readonly needed: boolean | null }[];
  }[];
  readonly manuals: { readonly bySchedule: readonly { readonly feeSchedule: string }[] };
}
const checklist = async (argv: readonly string[]): Promise<Checklist> =>
  JSON.parse(await answered([...argv, "--json"])) as Checklist;
const notNeeded = ({ sections }: Checklist): string[] =>
  sections.flatMap(({ items }) => items.filter(({ needed }) => needed === false).map(({ id }) => id));

describe("a clinic that shares terminal and line", () => {
  test("gets no certificate, line or terminal to buy", async () => {
    expect(notNeeded(await checklist(SHARING))).toEqual(
      expect.arrayContaining([
        ...words("order-terminal own-terminal quote-for-terminal"),
        ...words("order-line own-line quote-for-line ip-vpn ipsec-ike"),
        ...words("own-certificate certificate-application certificate-fee"),
      ]),
    );
  });
  test("gets a cost of 0 yen", async () => {
    expect((await checklist(SHARING)).cost).toMatchObject({ certificatesYen: 0, postageExtra: false });
    expect(await answered([...SHARING, "--lang", "ja"])).toContain("電子証明書の費用：0円");
    expect(await answered([...SHARING, "--lang", "en"])).toContain("Cost of electronic certificates: 0 yen");
  });
  test("is told the last application date for its start month, whichever name the option has", async () => {
    const [start, onlineStart] = await Promise.all([
      checklist(SHARING),
      checklist(SHARING.map((word) => (word === "--start" ? "--online-start" : word))),
    ]);
    expect(start.schedule).toMatchObject({ startMonth: "2024-10", lastApplicationDate: "2024-08-20" });
    expect(onlineStart).toEqual(start);
    expect(await answered([...SHARING, "--lang", "ja"])).toContain(
      "利用申請の期限：令和6年8月20日（2024年）（火）",
    );
  });
  test("is told so where that date has passed on the day asked about", async () => {
    const text = await answered([...SHARING, "--as-of", "2024-08-21", "--lang", "en"]);
    expect(text.replaceAll("\n", " ")).toContain("opens the claims made in November 2024 at the earliest");
  });
});

describe("a pharmacy with two separate terminals", () => {
  test("gets 3,000 yen plus postage and two certificates", async () => {
    expect((await checklist(SEPARATE)).cost).toMatchObject({
      certificatesYen: 3000,
      certificates: 2,
      postageExtra: true,
    });
    expect(await answered([...SEPARATE, "--details", "--lang", "ja"])).toContain(
      "電子証明書の費用：3,000円（1,500円×2枚、税込）に郵送料が加わります",
    );
    expect(await answered([...SEPARATE, "--details", "--lang", "en"])).toContain(
      "3,000 yen (1,500 yen x 2, tax included), plus\npostage",
    );
  });
  test("gets the dispensing manuals, and no others", async () => {
    const { manuals } = await checklist(SEPARATE);
    expect(manuals.bySchedule.map(({ feeSchedule }) => feeSchedule)).toEqual(["dispensing"]);
    const text = await answered([...SEPARATE, "--details", "--lang", "ja"]);
    expect(text.match(/download_\d+\.files/g)).toEqual(Array(3).fill("download_03.files"));
  });
});

test("while sharing is not known, prepare and deadline name the same cost: none yet, at most 3,000 yen", async () => {
  const { cost } = await checklist(["prepare", "--terminals", "2"]);
  const deadline = JSON.parse(
    await answered(["deadline", "--start", "2024-10", "--terminals", "2", "--as-of", "2024-08-01", "--json"]),
  ) as { cost: object; steps: { id: string; needed?: boolean | null }[] };
  for (const one of [cost, deadline.cost])
    expect(one).toMatchObject({ certificates: null, certificatesYen: null, atMostYen: 3000 });
  expect(deadline.steps.find(({ id }) => id === "certificate-application")?.needed).toBeNull();
});

describe("the checklist", () => {
  test("as Markdown has a box before everything to do", async () => {
    const markdown = await answered([...SEPARATE, "--format", "markdown", "--lang", "ja"]);
    expect(markdown).toMatch(/^# オンライン請求を始めるための準備（薬局）\n/);
    expect(markdown).toContain("\n- [ ] **電子証明書発行申請** ");
  });
  test("as JSON is the same by either option", async () => {
    expect(await answered([...SEPARATE, "--format", "json"])).toBe(await answered([...SEPARATE, "--json"]));
  });
  test("is text where no format is named", async () => {
    expect(await answered([...SEPARATE, "--format", "text", "--lang", "en"])).toBe(
      await answered([...SEPARATE, "--lang", "en"]),
    );
  });
  test("passes over facts that do not bear on it", async () => {
    expect(await checklist([...SEPARATE, "--youngest-dob", "1946-01-01"])).toEqual(await checklist(SEPARATE));
  });
  test("takes unknown as not stated", async () => {
    expect((await checklist(["prepare", "--type", "不明", "--shared-line", "unknown"])).missing).toEqual([
      "type",
      "receiptComputer",
      "method",
      "paperGround",
      "eligibilityVerification",
      "sharedTerminal",
      "sharedLine",
      "terminals",
      "onlineStart",
    ]);
  });
});

interface AddOn {
  readonly points: number;
  readonly specialMeasure: boolean;
  readonly replacedBy: string | null;
  readonly filing: { readonly to: string; readonly finalDay: string } | null;
}
const addOn = async (month: string, visit: string, card: string): Promise<AddOn> =>
  JSON.parse(
    await answered(words(`add-on --json --month ${month} --visit ${visit} --my-number-card ${card}`)),
  ) as AddOn;

test.each([
  ["初診料", "first"],
  ["初診", "first"],
  ["再診料", "repeat"],
  ["再診", "repeat"],
  ["調剤管理料", "dispensing"],
  ["調剤", "dispensing"],
])("a visit may be named by its fee: %s is %s", async (fee, visit) => {
  const asked = (name: string) =>
    answered(["add-on", "--month", "2023-10", "--visit", name, "--my-number-card", "no", "--json"]);
  expect(await asked(fee)).toBe(await asked(visit));
});

describe("the add-on in each month of the notice", () => {
  // 初診料 なし・あり、再診料 なし・あり、調剤管理料 なし・あり；届出の期限
  test.each([
    ["2023-03", [4, 2, 0, 0, 3, 1], null],
    ["2023-04", [6, 2, 2, 0, 4, 1], "2023-04-10"],
    ["2023-05", [6, 2, 2, 0, 4, 1], "2023-05-01"],
    ["2023-06", [6, 2, 2, 0, 4, 1], "2023-06-01"],
    ["2023-07", [6, 2, 2, 0, 4, 1], "2023-07-03"],
    ["2023-08", [6, 2, 2, 0, 4, 1], "2023-08-01"],
    ["2023-09", [6, 2, 2, 0, 4, 1], "2023-09-01"],
    ["2023-10", [6, 2, 2, 0, 4, 1], "2023-10-02"],
    ["2023-11", [6, 2, 2, 0, 4, 1], "2023-11-01"],
    ["2023-12", [6, 2, 2, 0, 4, 1], "2023-12-01"],
    ["2024-01", [4, 2, 0, 0, 3, 1], null],
    ["2024-02", [4, 2, 0, 0, 3, 1], null],
    ["2024-03", [4, 2, 0, 0, 3, 1], null],
    ["2024-04", [4, 2, 0, 0, 3, 1], null],
    ["2024-05", [4, 2, 0, 0, 3, 1], null],
  ])("%s: %j points, notice by %s", async (month, points, noticeBy) => {
    const cases = ["first", "repeat", "dispensing"].flatMap((visit) =>
      ["no", "yes"].map((card) => addOn(month, visit, card)),
    );
    const answers = await Promise.all(cases);
    expect(answers.map((one) => one.points)).toEqual(points);
    for (const { filing, specialMeasure, replacedBy } of answers) {
      expect(filing?.to ?? null).toBe(noticeBy);
      expect(specialMeasure).toBe(noticeBy !== null);
      expect(filing?.finalDay ?? "2023-12-01").toBe("2023-12-01");
      expect(replacedBy).toBeNull();
    }
  });
  test("June 2024 is answered as replaced", async () => {
    expect(await addOn("2024-06", "first", "no")).toMatchObject({
      points: 0,
      replacedBy: "医療情報取得加算",
    });
    const text = await answered(words("add-on --month R6.6 --visit first --my-number-card なし --lang ja"));
    expect(text.replaceAll("\n", "")).toContain("同年6月1日から医療情報取得加算に改められました");
  });
  test("a notice a day late carries no points in that month, and the answer says from when it counts", async () => {
    const asked = ["add-on", "--month", "2023-10", "--visit", "first", "--my-number-card", "no"];
    const late = [...asked, "--online", "no", "--filed-on", "R5.10.3", "--lang", "en"];
    expect(await answered(late)).toContain("The notice of 3 October 2023 counts from November 2023.");
    expect(JSON.parse(await answered([...late, "--json"]))).toMatchObject({ points: 0, listedPoints: 6 });
  });
});

describe("the roadmap", () => {
  test.each([
    ["ja", "基準日 令和6年5月1日（2024年）"],
    ["en", "as of 1 May 2024"],
  ])("marks the day asked about below its column in %s", async (language, mark) => {
    const lines = (await answered(["roadmap", "--as-of", "2024-05-01", "--lang", language])).split("\n");
    const months = lines.find((line) => /^(?: +1 +4 +7 +10){4} +1 +4$/.test(line)) ?? "";
    const april2024 = [...months.matchAll(/\d+/g)][5]?.index ?? 0;
    expect(lines).toContain(`${" ".repeat(april2024 + 1)}^ ${mark}`);
  });
  test.each(["ja", "en"])("names the facilities on each path in %s", async (language) => {
    const text = await answered(["roadmap", "--lang", language]);
    for (const [facilities, share] of [
      ["153,845", "69.6%"],
      ["59,588", "26.9%"],
      ["5,624", "2.5%"],
      ["2,101", "0.9%"],
    ])
      expect(text).toMatch(new RegExp(` ${facilities} +${share} `));
  });
  test("as JSON says what is passed, under way and ahead", async () => {
    const { milestones } = JSON.parse(await answered(["roadmap", "--as-of", "2024-05-01", "--json"])) as {
      milestones: { id: string; state: string; title: string; sources: { authority: string }[] }[];
    };
    const states = Object.fromEntries(milestones.map(({ id, state }) => [id, state]));
    expect(states).toMatchObject({
      "eligibility-verification-duty": "under-way",
      "add-on-special-measure": "passed",
      "paper-refiling": "passed",
      "optical-grace-period": "under-way",
      "paper-returns-end": "ahead",
      "insurance-card-end-planned": "ahead",
      "one-year-renewal": "ahead",
    });
    for (const { title, sources } of milestones) {
      expect(title).not.toBe("");
      expect(sources[0]?.authority).toMatch(/^(law|ordinance|notice|circular|payer|association|inference)$/);
    }
  });
});

describe("80 columns", () => {
  const addOnOf = (month: string, visit: string): string[] =>
    words(`add-on --month ${month} --visit ${visit} --my-number-card no`);
  const commands = [
    SHARING,
    SEPARATE,
    ["prepare"],
    ["prepare", "--type", "hospital", "--method", "online"],
    addOnOf("2023-04", "first"),
    addOnOf("2023-10", "dispensing"),
    addOnOf("2024-06", "first"),
    ["roadmap", "--as-of", "2024-05-01"],
    ["roadmap", "--as-of", "2026-11-01"],
    ["prepare", "--help"],
    ["roadmap", "--help"],
  ];
  test.each(
    commands.flatMap((argv) => ["ja", "en"].map((language) => [argv.join(" "), language, argv] as const)),
  )("%s stays within them in %s, but for an address alone on its line", async (_, language, argv) => {
    const { stdout } = await run([...argv, "--lang", language], { columns: 80 });
    const over = stdout.split("\n").filter((line) => columnsOf(line) > 80);
    expect(over.filter((line) => !/^ *(https:\/\/\S+|claims-check .+)$/.test(line))).toEqual([]);
    expect(stdout).not.toMatch(/undefined|\[object/);
  });
});

describe("what is not accepted", () => {
  test.each([
    [["add-on", "--visit", "first", "--my-number-card", "no"], "--month を指定してください。"],
    [
      ["add-on", "--month", "2023-10", "--visit", "往診", "--my-number-card", "no"],
      "指定できる値は初診料（first）、再診料（repeat）、調剤管理料（dispensing）、入院料（admission）です",
    ],
    [
      ["add-on", "--month", "2023-10", "--my-number-card", "no"],
      "--visit を指定してください。指定できる値は初診料（first）、再診料（repeat）、調剤管理料（dispensing）、入院料（admission）です。",
    ],
    [
      ["add-on", "--month", "2023-10", "--visit", "first"],
      "--my-number-card を指定してください。指定できる値はあり（yes）、なし（no）です。",
    ],
    [
      ["add-on", "--month", "2023-10", "--visit", "fist", "--my-number-card", "no"],
      "--visit 「fist」：指定できる値は初診料（first）、再診料（repeat）、調剤管理料（dispensing）、入院料（admission）です。「first」のことですか。",
    ],
    [
      ["add-on", "--month", "2023-10", "--visit", "first", "--my-number-card", "たぶん"],
      "--my-number-card 「たぶん」：指定できる値はあり（yes）、なし（no）です。",
    ],
    [
      ["add-on", "--month", "6.10", "--visit", "first", "--my-number-card", "no"],
      "--month 「6.10」：何年か一つに決まりません",
    ],
    [
      [
        "add-on",
        "--month",
        "2023-10",
        "--visit",
        "first",
        "--my-number-card",
        "no",
        "--filed-on",
        "2023-09-31",
      ],
      "--filed-on 「2023-09-31」：存在しない日付です",
    ],
    [["prepare", "--start", "2024-13"], "--start 「2024-13」：存在しない月です"],
    [["prepare", "--terminals", "0"], "--terminals 「0」：1以上の整数を指定してください。"],
    [
      ["prepare", "--start", "2024-10", "--online-start", "2024-11"],
      "--start 「2024-10」 と --online-start 「2024-11」 は同時に指定できません。",
    ],
    [["prepare", "--json", "--format", "markdown"], "--json と --format は同時に指定できません。"],
    [["prepare", "--format", "pdf"], "--format 「pdf」：指定できる値はtext、markdown、jsonです"],
    [["prepare", "--type", "訪問看護"], "平成4年厚生省令第5号"],
  ])("%j is refused in one sentence", async (argv, sentence) => {
    const stderr = await refused([...argv, "--lang", "ja"]);
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
  test("with --json the problem is JSON with its option", async () => {
    const stderr = await refused(["add-on", "--json", "--lang", "en", "--visit", "first"]);
    expect(JSON.parse(stderr)).toEqual({
      error: { code: "missing-option", message: "give --month", option: "--month" },
    });
  });
});

test.each(["ja", "en"])(
  "help shows the facts that bear on the checklist, and no others, in %s",
  async (language) => {
    const help = await answered(["prepare", "--help", "--lang", language]);
    expect(help).toContain("--shared-terminal");
    expect(help).toContain(`--online-start ${language === "ja" ? "年月" : "MONTH"}`);
    expect(help).not.toContain("--youngest-dob");
    expect(help).not.toMatch(/ --start (?:MONTH|年月)/);
    expect(help).toMatch(/\n {2}claims-check prepare /);
  },
);

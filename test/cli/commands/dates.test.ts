import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../src/output/layout/width.js";
import { eventsIn } from "../../output/ics/read-calendar.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { run, type World } from "../twin.js";

/** The words of a command line without quotes. */
const words = (line: string): string[] => line.split(" ");

const answered = async (line: string, world: World = {}): Promise<string> => {
  const { stdout, stderr, status } = await run(words(line), world);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
};

const json = async <Answer>(line: string): Promise<Answer> =>
  JSON.parse(await answered(`${line} --json`)) as Answer;

const refused = async (line: string): Promise<string> => {
  const { stdout, stderr, status } = await run(words(line));
  expect(stdout).toBe("");
  expect(status).toBe(2);
  return stderr;
};

/** The problem of a command line as a script gets it. */
const problem = async (line: string): Promise<unknown> =>
  (JSON.parse(await refused(`${line} --json`)) as { error: unknown }).error;

describe("deadline", () => {
  test("answers by when to apply, with the steps, the proof and the sources", async () => {
    const answer = await json<{ sources: unknown[]; warnings: { id: string; text: string }[] }>(
      "deadline --start 2024-10",
    );
    expect(answer).toMatchObject({
      command: "deadline",
      startMonth: "2024-10",
      lastApplicationDate: "2024-08-20",
      safeApplicationDate: "2024-08-20",
      witness: [
        { appliedOn: "2024-08-20", startMonth: "2024-10" },
        { appliedOn: "2024-08-21", startMonth: "2024-11" },
      ],
      steps: [
        { id: "application", from: null, to: "2024-08-20" },
        { id: "setup-tool", from: "2024-09-12", to: "2024-09-15" },
        { id: "certificate-application", from: "2024-08-01", to: "2024-09-20", needed: null },
        { id: "setup", from: "2024-09-15", to: "2024-09-30" },
        { id: "connection-test", from: "2024-09-15", to: "2024-09-30", optional: true },
        { id: "first-claims", from: "2024-10-05", to: "2024-10-10" },
      ],
      provisional: false,
    });
    expect(answer.sources).toContainEqual({
      id: "federation-kagoshima",
      provision: "オンライン請求の届出",
      authority: "payer",
      url: "https://kokuhoren-kagoshima.or.jp/ir30000/ir36000",
    });
    expect(answer.warnings[0]).toEqual({
      id: "application-hour-unknown",
      text: expect.stringContaining("until what hour"),
    });
  });

  test.each(["2024-08-21", "令和6年8月21日", "R6.8.21", "20240821", "2024/8/21"])(
    "answers what an application on %s opens",
    async (day) => {
      expect(await json(`deadline --applied-on ${day}`)).toMatchObject({
        appliedOn: "2024-08-21",
        earliestStartMonth: "2024-11",
      });
    },
  );

  test.each(["2024-10", "2024/10", "202410", "令和6年10月", "R6.10"])("reads the month %s", async (month) => {
    expect(await json(`deadline --start ${month}`)).toMatchObject({ startMonth: "2024-10" });
  });

  test("takes the set-up day and what is known of the terminals into account", async () => {
    const own = await json<{ steps: unknown[] }>(
      "deadline --start 2024-10 --setup-on R6.9.24 --shared-terminal no --terminals 2",
    );
    expect(own.steps[2]).toMatchObject({ to: "2024-09-13", needed: true });
    expect(own).toMatchObject({ cost: { certificatesYen: 3000 } });
    expect(await json("deadline --start 2024-10 --shared-terminal unknown")).not.toHaveProperty("cost");
    expect(await answered("deadline --start 2024-10 --shared-terminal 有 --lang ja")).toContain(
      "不要（オンライン資格確認の端末を兼用）",
    );
  });

  test("says that the date has passed, as of today or of another day", async () => {
    const now = await answered("deadline --start 2024-10", { today: "2024-08-21" });
    expect(now).toContain("As of 21 August 2024 this date has passed.");
    expect(await answered("deadline --start 2024-10 --as-of 2024-08-20")).not.toContain("passed");
  });

  test.each([
    ["deadline --start 2024-10 --applied-on 2024-08-01", { code: "conflicting-options", option: "--start" }],
    [
      "deadline --start 2024-10 --setup-on 2024-10-01",
      { code: "setup-day-outside-period", option: "--setup-on" },
    ],
    ["deadline --start 6.10", { code: "bad-value", option: "--start" }],
    ["deadline --start 2024-13", { code: "bad-value", option: "--start" }],
    ["deadline --start 2024-10-01", { code: "bad-value", option: "--start" }],
    ["deadline --applied-on 2024-02-30", { code: "bad-value", option: "--applied-on" }],
    ["deadline --start 2024-10 --terminals 0", { code: "bad-value", option: "--terminals" }],
    ["deadline --stat 2024-10", { code: "unknown-option", option: "--stat" }],
  ])("%s is refused", async (line, error) => {
    expect(await problem(line)).toMatchObject(error);
  });

  test("tells what is accepted, in the language asked for", async () => {
    expect(await refused("deadline --start 2024-10 --setup-on R6.10.1")).toBe(
      "claims-check: --setup-on 2024-10-01: lies outside the set-up period; give a day from 2024-09-15 to 2024-09-30\n",
    );
    expect(await refused("deadline --start 2024-10 --setup-on R6.10.1 --lang ja")).toBe(
      "claims-check: --setup-on 令和6年10月1日（2024年）：設定作業の期間にありません。令和6年9月15日（2024年）から令和6年9月30日（2024年）までの日を指定してください。\n",
    );
  });

  test("answers for today where neither a month nor a day is given", async () => {
    expect(await json("deadline")).toMatchObject({ appliedOn: "2026-11-22", earliestStartMonth: "2027-02" });
  });
});

describe("window", () => {
  test("answers when the claims of a month can be handed in, with instants in Japan", async () => {
    const answer = await json<{ methods: { sessions: unknown[]; corrections: unknown[] }[] }>(
      "window --month 2024-05 --method online",
    );
    expect(answer).toMatchObject({
      command: "window",
      claimMonth: "2024-05",
      methods: [{ method: "online", deadline: "2024-05-11T00:00:00+09:00" }],
    });
    expect(answer.methods[0]!.sessions[0]).toEqual({
      date: "2024-05-05",
      opens: "2024-05-05T08:00:00+09:00",
      closes: "2024-05-05T21:00:00+09:00",
    });
    expect(answer.methods[0]!.corrections).toHaveLength(8);
  });

  test.each([
    ["--month R6.5", "2024-05", ["online", "optical", "paper"]],
    ["--service-month 2024-04", "2024-05", ["online", "optical", "paper"]],
    ["--service-month 令和6年12月 --method 紙", "2025-01", ["paper"]],
    ["--month 2024-05 --method 光ディスク等", "2024-05", ["optical"]],
    ["--month 2024-05 --method オンライン", "2024-05", ["online"]],
  ])("%s asks about the claims of %s by %j", async (options, claimMonth, methods) => {
    const answer = await json<{ claimMonth: string; methods: { method: string }[] }>(`window ${options}`);
    expect([answer.claimMonth, answer.methods.map(({ method }) => method)]).toEqual([claimMonth, methods]);
  });

  test.each([
    ["window --month 2024-05 --service-month 2024-04", { code: "conflicting-options", option: "--month" }],
    ["window --month 2024-05-01", { code: "bad-value", option: "--month" }],
    ["window --month 2024-05 --method none", { code: "bad-value", option: "--method" }],
    ["window --month 2024-05 --method fax", { code: "bad-value", option: "--method" }],
  ])("%s is refused", async (line, error) => {
    expect(await problem(line)).toMatchObject(error);
  });

  test("answers for the next claims where no month is given", async () => {
    expect(await json("window")).toMatchObject({ claimMonth: "2026-12" });
  });

  test("names the method that was probably meant", async () => {
    expect(await refused("window --month 2024-05 --method papr")).toBe(
      'claims-check: --method "papr": expected one of online, optical, paper; did you mean "paper"?\n',
    );
  });
});

const TRAP =
  "--type clinic --method paper --paper-ground elderly --refiled yes --youngest-dob 1990-05-03 --younger-hire-reported-on 2025-06-25 --as-of 2025-06-25";
const DISKS = "--type clinic --method optical --as-of 2024-08-01";

interface PlanAnswer {
  readonly months: readonly {
    readonly claimMonth: string;
    readonly gap: boolean;
    readonly preventedBy: string | null;
    readonly actions: readonly { readonly id: string; readonly by: string | null }[];
  }[];
  readonly gaps: readonly string[];
  readonly nextAction: unknown;
}

describe("plan", () => {
  test("names August 2025 as a gap, the application that would have prevented it, and ways out", async () => {
    const answer = await json<PlanAnswer>(`plan ${TRAP}`);
    expect(answer.gaps).toEqual(["2025-08"]);
    const august = answer.months.find(({ claimMonth }) => claimMonth === "2025-08")!;
    expect([august.gap, august.preventedBy]).toEqual([true, "2025-06-20"]);
    expect(august.actions.map(({ id }) => id)).toEqual(["late-claim", "form-3"]);
    const [by, openDay] = ["2025-07-20", "2025-07-18"];
    expect(answer.nextAction).toEqual({ id: "online-start-application", by, openDay });
  });

  test("shows the plan to file before the claims of October 2024, or the application of 20 August", async () => {
    const answer = await json<PlanAnswer>(`plan ${DISKS} --from 2024-08`);
    const october = answer.months.find(({ claimMonth }) => claimMonth === "2024-10")!;
    expect(october.actions.map(({ id, by }) => [id, by])).toEqual([
      ["form-1", "2024-08-31"],
      ["online-start-application", "2024-08-20"],
    ]);
    expect(answer.nextAction).toEqual({ id: "online-start-application", by: "2024-08-20" });
  });

  test.each([
    ["", "2024-08", 12],
    ["--from R6.10", "2024-10", 12],
    ["--to 2024-09", "2024-08", 2],
    ["--from 2024-04 --to 令和6年4月", "2024-04", 1],
  ])("with %s begins in %s and has %d months", async (range, first, count) => {
    const { months } = await json<PlanAnswer>(`plan ${DISKS} ${range}`.trim());
    expect([months[0]!.claimMonth, months.length]).toEqual([first, count]);
  });

  test("without a day asks about today", async () => {
    const { months } = JSON.parse(
      await answered("plan --method optical --json", { today: "2024-08-01" }),
    ) as PlanAnswer;
    expect(months[0]!.claimMonth).toBe("2024-08");
  });

  test.each([
    ["plan --from 2024-10 --to 2024-09", { code: "last-month-before-first", option: "--to" }],
    ["plan --to 2026-10", { code: "last-month-before-first", option: "--to" }],
    ["plan --from 2023-03", { code: "before-first-encoded-day", option: "--from" }],
    ["plan --as-of 2023-03-31", { code: "before-first-encoded-day", option: "--as-of" }],
    ["plan --hardship-ends-on 2025-01-01", { code: "contradiction", option: "--hardship-ends-on" }],
    ["plan --type 介護", { code: "bad-value", option: "--type" }],
  ])("%s is refused", async (line, error) => {
    expect(await problem(line)).toMatchObject(error);
  });

  test("tells in Japanese which months it can begin and end with", async () => {
    expect(await refused("plan --from 2024-10 --to 2024-09 --lang ja")).toBe(
      "claims-check: --to 令和6年9月（2024年）：最初の月（令和6年10月（2024年））より前です。令和6年10月（2024年）以後の月を指定してください。\n",
    );
  });
});

describe.each([
  ["ja", "令和6年8月20日（2024年）（火）"],
  ["en", "Tue 20 August 2024"],
])("in the language %s", (language, day) => {
  test.each([
    [`deadline --start 2024-10`, day],
    [
      `window --month 2024-08`,
      language === "ja" ? "令和6年8月10日（2024年）（土） 24:00" : "Sat 10 August 2024, 24:00",
    ],
    [`plan ${DISKS}`, language === "ja" ? "8月20日（火）まで" : "By Tue 20 August:"],
    [`plan ${TRAP} --details`, language === "ja" ? "6月20日（金）までに" : "by Fri 20 June would"],
  ])("%s fits 80 columns, web addresses apart, and names %s", async (line, expected) => {
    const text = await answered(`${line} --lang ${language}`);
    expect(text).toContain(expected);
    expect(text.split("\n").filter((one) => columnsOf(one) > 80 && !one.includes("https://"))).toEqual([]);
  });

  test.each(["deadline", "window", "plan"])("%s has help with a worked example", async (command) => {
    const help = await answered(`${command} --help --lang ${language}`);
    expect(help).toContain(`  claims-check ${command} --`);
    expect(help).not.toContain("undefined");
  });
});

describe("--ics", () => {
  test.each([
    ["deadline --start 2024-10", "deadline-application-2024-10@claims-check", "2024-08-20", 6],
    [
      `plan ${DISKS}`,
      expect.stringMatching(/^[0-9a-f]{12}-plan-form-1-2024-10@claims-check$/),
      "2024-08-30",
      2,
    ],
  ])("of %s writes a calendar and says so on stderr", async (line, uid, date, count) => {
    const file = join(temporaryFolder(), "deadlines.ics");
    const { status, stdout, stderr } = await run([...words(line), "--ics", file]);
    expect(status).toBe(0);
    expect(stdout).toBe(await answered(line));
    expect(stderr).toBe(`claims-check: wrote ${count} events to "${file}"\n`);
    const events = eventsIn(readFileSync(file, "utf8"));
    expect(events).toHaveLength(count);
    expect(events[0]).toMatchObject({ uid, date, alarms: ["-P6DT15H", "-PT15H"] });
  });

  const calendarOf = async (line: string) => {
    const file = join(temporaryFolder(), "x.ics");
    await run([...words(line), "--ics", file]);
    return eventsIn(readFileSync(file, "utf8"));
  };
  const namesOf = async (line: string): Promise<string[]> => (await calendarOf(line)).map(({ uid }) => uid);

  test.each([
    ["plans of two facilities", `plan ${DISKS} --name 甲医院`, `plan ${DISKS} --name 乙医院`],
    [
      "plans of a clinic and of a pharmacy",
      "plan --type clinic --method optical --as-of 2024-08-01",
      "plan --type pharmacy --method optical --as-of 2024-08-01",
    ],
    [
      "plans of clinics whose doctors were born on different days",
      `plan ${DISKS} --youngest-dob 1960-01-01`,
      `plan ${DISKS} --youngest-dob 1970-01-01`,
    ],
    [
      "steps of two facilities to the same month",
      "deadline --start 2024-10 --name 甲医院",
      "deadline --start 2024-10 --name 乙医院",
    ],
  ])("keeps %s apart in one calendar", async (_, one, other) => {
    const uids = [...(await namesOf(one)), ...(await namesOf(other))];
    expect(uids.length).toBeGreaterThan(3);
    expect(new Set(uids).size).toBe(uids.length);
  });

  test.each([
    ["on another day", `plan ${DISKS}`, "plan --type clinic --method optical --as-of 2024-08-15"],
    [
      "once the past and the receipt computer are known",
      `plan ${DISKS}`,
      `plan ${DISKS} --method-at-march-2024 optical --receipt-computer yes`,
    ],
    [
      "whatever becomes known, where the facility is named",
      `plan ${DISKS} --name 甲医院`,
      `plan ${DISKS} --name 甲医院 --designated-on 2010-04-01 --youngest-dob 1970-01-01`,
    ],
    ["with its name in another width", `plan ${DISKS} --name Ａ医院`, `plan ${DISKS} --name A医院`],
    ["in another language", `plan ${DISKS} --lang ja`, `plan ${DISKS} --lang en`],
  ])("updates the plan of a facility when it is made again %s", async (_, first, again) => {
    const before = await namesOf(first);
    expect(before).toHaveLength(2);
    expect(await namesOf(again)).toEqual(before);
  });

  test("updates what is still to do once a plan is filed", async () => {
    const before = await namesOf("plan --type clinic --method optical --as-of 2025-08-01");
    const filed = `--plan-from 2025-10-01 --plan-ends-on 2026-09-30`;
    const after = await namesOf(`plan --type clinic --method optical --as-of 2025-08-01 ${filed}`);
    const own = before[0]!.slice(0, 12);
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter((uid) => !uid.startsWith(`${own}-plan-`))).toEqual([]);
  });

  test.each([
    [`plan ${DISKS} --name 甲医院 --lang ja`, /^甲医院：/],
    ["deadline --start 2024-10 --name 甲医院", /^甲医院: /],
  ])("says in each event of %s whose it is", async (line, beginning) => {
    const events = await calendarOf(line);
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ summary }) => !beginning.test(summary))).toEqual([]);
  });

  test("is what a name of a facility is for", async () => {
    expect(await problem(`plan ${DISKS} --name 甲医院`)).toEqual({
      code: "missing-option",
      message: "give --ics; --name goes with it",
      option: "--ics",
    });
  });

  test("writes the calendar in the language asked for, stamped with the present instant", async () => {
    const file = join(temporaryFolder(), "期限.ics");
    await run([...words("deadline --start 2024-10 --lang ja --ics"), file]);
    const text = readFileSync(file, "utf8");
    expect(text).toContain("SUMMARY:オンライン請求利用申請");
    expect(text).toContain("DTSTAMP:20261122T000000Z\r\n");
  });

  test("leaves a file as it was where there is nothing to put into a calendar, and says so", async () => {
    const file = join(temporaryFolder(), "plan.ics");
    writeFileSync(file, "before");
    const { status, stderr } = await run([...words("plan --method online --ics"), file]);
    expect([status, readFileSync(file, "utf8")]).toEqual([0, "before"]);
    expect(stderr).toContain("there is nothing to put into a calendar");
  });

  test.each(["deadline --start 2024-10", `plan ${DISKS}`])(
    "of %s into a folder that does not exist fails with one sentence, and prints nothing else",
    async (line) => {
      const folder = temporaryFolder();
      const file = join(folder, "none", "x.ics");
      const failed = await run([...words(line), "--ics", file]);
      expect([failed.status, failed.stdout]).toEqual([1, ""]);
      expect(failed.stderr).toBe(`claims-check: cannot write "${file}": there is no such file or folder\n`);
      const asJson = await run([...words(line), "--json", "--ics", file]);
      expect(JSON.parse(asJson.stderr)).toMatchObject({ error: { code: "cannot-write", path: file } });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test("does not take the dash of the standard streams for a file", async () => {
    expect(await problem("deadline --start 2024-10 --ics -")).toMatchObject({
      code: "not-a-file-name",
      option: "--ics",
    });
  });
});

import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { plainPage, type TerminalStyle } from "../../../src/output/layout/terminal-style.js";
import { planJson } from "../../../src/output/plan/json.js";
import { planText, type PlanWords } from "../../../src/output/plan/text.js";
import { columnsOf } from "../../../src/output/layout/width.js";
import { plan, planWarnings, type PlanRange } from "../../../src/questions/plan/plan.js";
import { en, ja } from "./words.js";

const afterReport: Facility = {
  type: "clinic",
  method: "paper",
  paperGround: "elderly",
  refiled: true,
  youngestDob: civilDate("1990-05-03"),
  youngerHireReportedOn: civilDate("2025-06-25"),
};
const hired: Facility = {
  type: "clinic",
  method: "paper",
  paperGround: "elderly",
  youngestDob: civilDate("1990-05-03"),
  youngerHireOn: civilDate("2025-06-20"),
};
const disks: Facility = { type: "clinic", method: "optical" };

const textOf = (
  facility: Facility,
  asOf: string,
  words: PlanWords,
  { columns = 80, ...range }: PlanRange & { columns?: number } = {},
): string => planText(plan(facility, civilDate(asOf), range), words, plainPage(columns));

const untilAugust2024 = { from: civilMonth("2024-08"), to: civilMonth("2024-11") };

/** The lines below a heading, up to the next empty line. */
function below(heading: string, text: string): string[] {
  const lines = text.split("\n");
  const start = lines.indexOf(heading);
  expect(start, heading).toBeGreaterThan(-1);
  return lines.slice(start + 1, lines.indexOf("", start));
}

describe("the plan of an elderly clinic that reported a younger full-timer", () => {
  const text = textOf(afterReport, "2025-06-25", ja, { to: civilMonth("2025-10") });

  test("is a chart with a row for each month and the gap marked, and says what the words mean", () => {
    const lines = text.split("\n");
    const head = lines.findIndex((line) => line.startsWith("請求月  "));
    expect(lines.slice(head, head + 12)).toEqual([
      "請求月       書面  光ディスク等  オンライン",
      "-----------  ----  ------------  ------------",
      "令和7年6月   可    不可          間に合わない  （受付終了）",
      "令和7年7月   可    不可          間に合わない",
      "令和7年8月   不可  不可          間に合わない  【空白】",
      "令和7年9月   不可  不可          申請すれば可",
      "令和7年10月  不可  不可          申請すれば可",
      "可：入力内容のとおりであれば請求できます",
      "申請すれば可：利用申請をすれば請求できます",
      "不可：請求できません",
      "間に合わない：今から利用申請をしても、その月の請求に間に合いません",
      "【空白】：適法に請求できる方法がない月です",
    ]);
  });

  test("names the application that would have prevented the gap, the ways out and the next date", () => {
    expect(below("次に行うこと", text)).toEqual([
      "  7月18日（金）まで（期限は7月20日（日））：9月請求分からのオンライン請求利用申",
      "  請",
    ]);
    expect(below("空白の月", text).join("")).toContain("6月20日（金）までに利用申請をすれば");
    const toDo = below("請求月までにすること", text);
    expect(toDo[0]).toBe("  令和7年8月（2025年）請求分（空白の月）について採り得る方法");
    expect(toDo[1]).toBe("    - 月遅れの請求（令和7年9月（2025年）請求分と併せて請求）");
    expect(toDo.at(-2)).toBe("      申請期限：令和7年7月20日（2025年）（日）。その前の最後の開庁日：");
    expect(toDo.at(-1)).toBe("      7月18日（金）");
  });

  test("says why, with the months and the article, and what was taken for granted", () => {
    const wide = textOf(afterReport, "2025-06-25", ja, { to: civilMonth("2025-10"), columns: 1000 });
    expect(below("理由", wide)[0]).toBe(
      "  - 書面（令和7年6月（2025年）から7月まで）：若年常勤者の届出をした月とその翌月に限り、書面による請求ができます。 [請求命令 附則第3条の5第3項] docs/rules.md#paper-elderly-two-months-after-report",
    );
    expect(below("前提としたこと", wide)[0]).toContain("診療所は医科診療所としました");
    expect(below("この判定の対象外", wide).slice(0, 2)).toEqual([
      "  - 訪問看護、介護、労災の請求（それぞれ別の法令によります）",
      "  - 個々の届出を審査支払機関が受け付けるかどうか",
    ]);
  });
});

describe("the plan of a clinic on disk", () => {
  test("gives Form 1 with its deadline, a Saturday, and the application as the other way", () => {
    const text = textOf(disks, "2024-08-01", en, { ...untilAugust2024, columns: 1000 });
    expect(below("Next", text)).toEqual([
      "  By Tue 20 August: Application to start online claims (オンライン請求利用申請), from October 2024",
      expect.stringMatching(
        /^ {2}or: By Fri 30 August \(the last day is Sat 31 August\): Form 1 \(様式第1号\): /,
      ),
    ]);
    const toDo = below("To do before each month's claims", text);
    expect(toDo).toHaveLength(5);
    expect(toDo[0]).toBe("  Claims of October 2024");
    expect(toDo[2]).toBe(
      "      deadline of the administrative notice: Sat 31 August 2024; last open day before it: Fri 30 August",
    );
    expect(toDo[3]).toMatch(/^ {4}- or: Application to start online claims/);
    expect(toDo[4]).toBe("      last application date: Tue 20 August 2024");
  });

  test("says after 31 August that the deadline has passed and whom to ask", () => {
    const text = textOf(disks, "2024-09-05", ja, { ...untilAugust2024, columns: 1000 });
    expect(text).toContain(
      "事務連絡等で案内された期限（令和6年8月31日（2024年）（土））は経過しています。受け付けられるかどうかを届出先に確認してください。遅くとも：令和6年10月10日（2024年）（木）\n",
    );
    expect(text).toContain("申請期限：令和6年8月20日（2024年）（火）。経過しています\n");
  });

  test("names the application for the first month that online claims can still begin, after the form to file first", () => {
    const japanese = textOf(disks, "2024-08-21", ja, { ...untilAugust2024, columns: 200 });
    expect(below("次に行うこと", japanese)).toEqual([
      "  8月30日（金）まで（期限は8月31日（土））：様式第1号「光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求への移行計画書」",
      "  オンライン請求に移る場合は、9月20日（金）まで：11月請求分からのオンライン請求利用申請",
    ]);
    expect(below("請求月までにすること", japanese).slice(-3)).toEqual([
      "  令和6年11月（2024年）請求分",
      "    - オンライン請求に移る場合は、令和6年11月（2024年）請求分からのオンライン請求利用申請",
      "      申請期限：令和6年9月20日（2024年）（金）",
    ]);
    const english = textOf(disks, "2024-08-21", en, { ...untilAugust2024, columns: 200 });
    expect(below("Next", english).at(-1)).toBe(
      "  to move online: By Fri 20 September: Application to start online claims (オンライン請求利用申請), from November 2024",
    );
  });

  test("leaves out what was to be done before a month that is over, unless all are", () => {
    const now = textOf(disks, "2024-10-20", ja, { ...untilAugust2024, to: civilMonth("2024-12") });
    expect(below("請求月までにすること", now)[0]).toBe("  令和6年11月（2024年）請求分");
    const past = textOf(disks, "2026-01-05", ja, untilAugust2024);
    expect(below("請求月までにすること", past)[0]).toBe("  令和6年10月（2024年）請求分");
    expect(below("次に行うこと", past)).toEqual(["  1月10日（土）まで：様式第1号（移行計画）の届出"]);
  });
});

test("a gap that began before the facility was designated is not said to have been preventable", () => {
  const facility: Facility = { type: "hospital", method: "none", designatedOn: civilDate("2025-05-01") };
  const range = { to: civilMonth("2025-09"), columns: 1000 };
  const [june, july] = below("空白の月", textOf(facility, "2025-05-25", ja, range));
  expect(june).toMatch(/申請期限（4月20日（日））は指定より前の日で、.*避けることはできませんでした。$/);
  expect(july).toMatch(/5月20日（火）までに利用申請をすれば、オンラインで請求できた月です。$/);
  const [inEnglish] = below("Gaps", textOf(facility, "2025-05-25", en, range));
  expect(inEnglish).toMatch(/Sun 20 April, was before the facility was designated: no application could/);
});

test("a hire not yet reported is marked in the chart and told with the month that the report closes", () => {
  const text = textOf(hired, "2025-06-25", ja, { to: civilMonth("2025-08"), columns: 1000 });
  expect(text).toContain("令和7年8月  要届出  不可          間に合わない  （届出後、書面は不可）\n");
  expect(below("次に行うこと", text)[0]).toMatch(/^ {2}遅滞なく：新たに従事する/);
  expect(below("若年常勤者の届出", text)[0]).toContain(
    "令和7年6月25日（2025年）に届け出ると、8月請求分からは書面で請求できません。",
  );
});

test("where facts are missing, the months are marked as not known and the facts are named with their options", () => {
  const text = textOf({ type: "clinic" }, "2025-04-01", en, { to: civilMonth("2025-06") });
  expect(text).toContain("April 2025   facts missing  facts missing  too late          NOT KNOWN\n");
  expect(below("Next", text)[0]).toContain("First supply the missing facts");
  expect(below("Missing facts (what could change the plan)", text)[0]).toBe(
    "  - medium of the latest claim (--method)",
  );
  expect(text).not.toContain("GAP");
  expect(below("Why", text).join(" ").replaceAll(/\s+/g, " ")).toContain(
    "Online (April 2025 to May 2025): An application made now would be too late. Whether online claims are in use",
  );
});

test("a month before the first claims of a new facility is marked as such, not as a gap", () => {
  const facility: Facility = { type: "pharmacy", method: "none", designatedOn: civilDate("2025-04-01") };
  const text = textOf(facility, "2025-04-15", ja, { to: civilMonth("2025-05") });
  expect(text).toContain("令和7年4月  不可  不可          間に合わない  （診療分なし）\n");
  expect(text).toContain("令和7年5月  不可  不可          間に合わない  【空白】\n");
});

test("on a narrow page the chart becomes a list", () => {
  const text = textOf(afterReport, "2025-06-25", ja, { to: civilMonth("2025-08"), columns: 40 });
  expect(text).toContain(
    "令和7年8月 【空白】\n  書面: 不可\n  光ディスク等: 不可\n  オンライン: 間に合わない\n可：",
  );
});

test("colours never change the words", () => {
  const colour = (code: number) => (words: string) => `\u001b[${code}m${words}\u001b[0m`;
  const page: TerminalStyle = {
    columns: 80,
    strong: colour(1),
    faint: colour(2),
    good: colour(32),
    caution: colour(33),
    bad: colour(31),
  };
  const answer = plan(afterReport, civilDate("2025-06-25"));
  const coloured = planText(answer, ja, page);
  // oxlint-disable-next-line no-control-regex -- colour codes begin with this character
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(planText(answer, ja, plainPage(80)));
  expect(coloured).toContain("\u001b[31m【空白】");
});

describe.each([
  ["Japanese", ja],
  ["English", en],
] as const)("in %s", (_, words) => {
  test.each([
    [40, afterReport, "2025-06-25"],
    [80, afterReport, "2025-06-25"],
    [80, hired, "2025-06-25"],
    [80, disks, "2024-08-01"],
    [80, disks, "2024-09-05"],
    [80, { ...disks, planFrom: civilDate("2024-10-01"), planEndsOn: civilDate("2025-09-30") }, "2025-04-01"],
    [80, {}, "2028-04-01"],
  ])("no line is wider than %d columns", (columns, facility, asOf) => {
    const text = textOf(facility, asOf, words, { columns });
    // The place of a rule stays whole, as an address does, so that it can be copied.
    const isPlace = (line: string): boolean => /^ +docs\/rules\.md#[a-z0-9-]+$/.test(line);
    const tooWide = text.split("\n").filter((line) => columnsOf(line) > columns && !isPlace(line));
    expect(tooWide).toEqual([]);
    expect(text.endsWith("\n")).toBe(true);
  });

  test("every warning is a sentence of its own", () => {
    const texts = planWarnings.map((warning) => words.plan.warnings[warning]("«announced»"));
    expect(new Set(texts).size).toBe(planWarnings.length);
    expect(texts.every((text) => /[。.]$/.test(text))).toBe(true);
    expect(texts.join("").match(/«\w+»/g)).toEqual(["«announced»"]);
  });
});

test("JSON has the same keys as the answer, with words beside them", () => {
  const answer = plan(disks, civilDate("2024-08-01"));
  const shown = JSON.parse(JSON.stringify(planJson(answer, en))) as {
    readonly months: readonly {
      readonly actions: readonly { readonly id: string; readonly title: string }[];
    }[];
    readonly reasons: readonly { readonly text: string }[];
    readonly warnings: unknown;
    readonly notModelled: readonly string[];
  };
  expect(Object.keys(shown)).toEqual(Object.keys(answer));
  expect(shown.months[2]!.actions.map(({ id, title }) => [id, title])).toEqual([
    ["form-1", expect.stringMatching(/^Form 1 \(様式第1号\): /)],
    ["online-start-application", expect.stringMatching(/from October 2024$/)],
  ]);
  expect(shown.warnings).toEqual([
    { id: "plan-lasts-a-year", text: expect.stringContaining("lasts a year at most") },
  ]);
  expect(shown.reasons.every(({ text }) => text.endsWith("."))).toBe(true);
  expect(shown.notModelled).toHaveLength(answer.notModelled.length);
});

describe("the renewal of a plan that is over", () => {
  const over: Facility = {
    type: "dental-clinic",
    method: "optical",
    planFrom: civilDate("2024-10-01"),
    planEndsOn: civilDate("2025-09-30"),
  };

  test("is not told as if its last day were still a day to act by", () => {
    const japanese = textOf(over, "2025-10-15", ja, { columns: 1000 });
    expect(japanese).toContain("遅くとも：令和7年11月10日（2025年）（月）");
    expect(japanese).toContain(
      "次の移行計画の届出期限は、確認した資料には示されていません。様式第1号について上に示す日は、計画の終わりの日又は請求の期日であり、公表された届出期限ではありません。期限を届出先に確認してください。",
    );
    expect(japanese).not.toContain("計画の終わりの日は目安");
    expect(textOf(over, "2025-10-15", en, { columns: 1000 })).toContain(
      "The day given above for Form 1 is the last day of the plan or that of the claims, not an announced filing deadline.",
    );
  });
});

describe("where facts are missing", () => {
  const first = "まず、不足している情報を確認してください。";
  const gaps = "不足している情報によっては請求できる月は、空白の月に数えていません。";
  const range = { to: civilMonth("2024-11"), columns: 1000 };

  test("that decide on a medium not in use, the medium in use is not said to depend on them", () => {
    const japanese = textOf(disks, "2024-02-10", ja, range);
    expect(japanese).toContain("不足している情報（見通しが変わり得るもの）");
    expect(below("次に行うこと", japanese)[0]).toMatch(/^ {2}8月20日（火）まで：/);
    expect(japanese).not.toContain(first);
    expect(japanese).not.toContain(gaps);
  });

  test("that decide on the medium in use, they come first", () => {
    const japanese = textOf({ type: "clinic", method: "paper" }, "2024-02-10", ja, range);
    expect(japanese).toContain(first);
    expect(japanese).toContain(gaps);
  });
});

describe("where facts decide which form is needed", () => {
  const other: Facility = { type: "clinic", method: "paper", hardship: "other" };
  const range = { to: civilMonth("2025-10"), columns: 1000 };
  const depends =
    /^ +様式第3号と様式第2号のうちどれが必要かは、不足している情報（([^。]*)）によって決まります。/;

  test("that is said before them, with the facts, and the one is told as an alternative to the other", () => {
    const japanese = textOf(other, "2025-06-26", ja, range);
    const next = below("次に行うこと", japanese);
    const [, facts] = depends.exec(next[0]!)!;
    expect(facts!.split("、").toSorted()).toEqual(
      ["書面請求の理由（2024年3月）", "最年少常勤者の生年月日", "レセコン"].toSorted(),
    );
    expect(next[1]).toMatch(/^ {2}7月10日（木）まで：様式第3号/);
    expect(next[2]).toMatch(/^ {2}又は、7月10日（木）まで：様式第2号/);
    expect(next[3]).toMatch(/^ {2}オンライン請求に移る場合は、/);
    const toDo = below("請求月までにすること", japanese);
    expect(toDo[0]).toBe("  令和7年7月（2025年）請求分");
    expect(toDo[1]).toMatch(depends);
    expect(textOf(other, "2025-06-26", en, range)).toContain(
      "Which of Form 3 (様式第3号) and Form 2 (様式第2号) is needed depends on missing facts (",
    );
  });

  test("nothing of it is said where the facts are known", () => {
    const known: Facility = { ...other, paperGround: "hardship" };
    expect(textOf(known, "2025-06-26", ja, range)).not.toContain("のうちどれが必要か");
    expect(textOf(known, "2025-06-26", ja, range)).not.toContain("様式第2号");
  });
});

test("facts that decide whether the application is needed at all come before it, and not before a form that is", () => {
  const onPaperInMarch: Facility = { ...disks, methodAtMarch2024: "paper" };
  expect(below("Next", textOf(onPaperInMarch, "2026-04-01", en, { columns: 1000 }))).toEqual([
    "  First supply the missing facts.",
    "  By Mon 20 April: Application to start online claims (オンライン請求利用申請), from June 2026",
  ]);
  const next = below("Next", textOf({ hardship: "other" }, "2026-04-01", en, { columns: 1000 })).join("\n");
  expect(next).toContain("By Fri 10 April: Form 3 (様式第3号)");
  expect(next).not.toContain("First supply the missing facts.");
});

describe("only what can be done instead of the next action is told beside it", () => {
  test("not a form that opens another medium, whatever the facts in doubt", () => {
    const facility: Facility = {
      type: "clinic",
      receiptComputer: true,
      methodAtMarch2024: "paper",
      paperGround: "elderly",
      youngestDob: civilDate("1940-01-01"),
      youngerHireOn: "unknown",
      hardship: "other",
    };
    const text = textOf(facility, "2026-04-01", en, { columns: 1000 });
    expect(below("To do before each month's claims", text).join("\n")).toContain("- Form 3 (様式第3号)");
    expect(below("Next", text).slice(1)).toEqual([
      expect.stringMatching(/^ {2}By Fri 10 April: Form 2 /),
      expect.stringMatching(/^ {2}or: Without delay: Report of a newly engaged full-timer /),
      expect.stringMatching(/^ {2}to move online: By Mon 20 April: Application to start online claims /),
    ]);
  });

  test("not a form that is in doubt, where the next is certain", () => {
    const facility: Facility = {
      paperGround: "elderly",
      youngerHireOn: civilDate("2026-04-20"),
      firstOnlineClaimOn: civilDate("2026-05-08"),
      hardship: "other",
      hardshipEndsOn: civilDate("2026-06-20"),
      onlineStart: civilMonth("2026-07"),
      methodAtSeptember2024: "unknown",
      refiled: "unknown",
    };
    expect(below("Next", textOf(facility, "2026-05-15", en, { columns: 1000 }))).toEqual([
      expect.stringMatching(/^ {2}By Wed 10 June: Form 3 /),
    ]);
  });

  test("not the application that the report of a hire makes necessary", () => {
    const range = { from: civilMonth("2025-08"), columns: 1000 };
    const text = textOf({ ...hired, refiled: true }, "2025-06-19", en, range);
    expect(below("Next", text)).toEqual([expect.stringMatching(/^ {2}Without delay from Fri 20 June: /)]);
    const reported = textOf({ ...hired, refiled: true }, "2025-06-20", en, range);
    expect(below("To do before each month's claims", reported).join("\n")).toContain(
      "Application to start online claims",
    );
    expect(below("Next", reported)).toEqual([
      expect.stringMatching(/^ {2}Without delay: Report of a newly engaged full-timer /),
    ]);
  });

  test("not a form with the same last day that is for an earlier month", () => {
    const facility: Facility = {
      ...disks,
      planFrom: civilDate("2025-06-01"),
      planEndsOn: civilDate("2026-05-20"),
      onlineStart: civilMonth("2026-07"),
    };
    const text = textOf(facility, "2026-04-01", en, { columns: 1000 });
    expect(below("To do before each month's claims", text)[2]).toContain("Wed 20 May 2026");
    expect(below("Next", text)).toEqual([
      "  By Wed 20 May: Application to start online claims (オンライン請求利用申請), from July 2026",
    ]);
  });
});

test("of the months that online claims can spare a form, the first is told", () => {
  const facility: Facility = { ...disks, planFrom: "unknown", planEndsOn: civilDate("2026-09-30") };
  const lines = below("Next", textOf(facility, "2025-03-15", en, { columns: 1000 }));
  expect(lines.filter((line) => line.includes("to move online"))).toEqual([
    expect.stringMatching(/\(the last day is Thu 20 March\): Application .*, from May 2025$/),
  ]);
});

test("a month of the year of its last day is told without the year", () => {
  const text = textOf({ ...disks, method: "none" }, "2025-12-25", ja, { columns: 1000 });
  expect(below("次に行うこと", text)).toEqual([
    "  令和8年1月20日（2026年）（火）まで：3月請求分からのオンライン請求利用申請",
  ]);
});

test("a form that the planned start of online claims would spare is not told as a way to move online", () => {
  const planned = textOf({ ...disks, onlineStart: civilMonth("2024-10") }, "2024-08-01", ja, {
    ...untilAugust2024,
    columns: 1000,
  });
  expect(below("請求月までにすること", planned)[1]).toMatch(/^ {4}- 様式第1号/);
});

test("a form is filed with the payer by the name that it has on the day of filing, not on that of the claims", () => {
  const facility: Facility = {
    ...disks,
    planFrom: civilDate("2025-10-01"),
    planEndsOn: civilDate("2026-09-30"),
  };
  const [, renewal] = below(
    "To do before each month's claims",
    textOf(facility, "2026-09-01", en, { to: civilMonth("2026-10"), columns: 1000 }),
  );
  expect(renewal).toContain("to the Payment Fund (支払基金) and the National Health Insurance Federation");
});

describe("why a medium is open or not", () => {
  const whyOf = (medium: string, facility: Facility, asOf: string, range: PlanRange): string[] =>
    below("Why", textOf(facility, asOf, en, { ...range, columns: 1000 })).filter((line) =>
      line.startsWith(`  - ${medium} `),
    );

  test("is told of a rule that decides twice, and nothing is said to be missing between", () => {
    const facility: Facility = {
      ...disks,
      planFrom: civilDate("2025-06-01"),
      planEndsOn: civilDate("2026-05-20"),
      firstOnlineClaimOn: civilDate("2025-10-08"),
      hardship: "line-failure",
      hardshipFiled: true,
    };
    expect(whyOf("Optical disk", facility, "2025-03-15", {})).toEqual([
      expect.stringContaining("(March 2025 to May 2025, November 2025 to February 2026): While the"),
      expect.stringContaining("(June 2025 to October 2025): Disks are open within the period"),
    ]);
  });

  test("is told of months that missing facts decide, also after those that a rule does", () => {
    const facility: Facility = { type: "clinic" };
    expect(whyOf("Optical disk", facility, "2024-02-10", { to: civilMonth("2024-06") })).toEqual([
      expect.stringContaining("(February 2024 to March 2024): Until 31 March 2024 optical disk was"),
      expect.stringContaining("(April 2024 to June 2024): Missing facts decide."),
    ]);
  });
});

test("a month in which paper is closed without the report is not marked as if the report closed it", () => {
  const facility: Facility = {
    ...hired,
    receiptComputer: false,
    refiled: false,
    youngerHireOn: civilDate("2024-03-10"),
  };
  const text = textOf(facility, "2024-02-10", en, { to: civilMonth("2024-05"), columns: 1000 });
  expect(text).toContain("Reported on 10 March 2024, paper is closed from May 2024.");
  expect(text).toContain("May 2024       not allowed  not allowed   once applied for\n");
});

describe("a hardship of a facility that claims online", () => {
  const facility: Facility = { type: "clinic", method: "online", hardship: "line-failure" };
  const range = { to: civilMonth("2026-06"), columns: 1000 };
  const form = "様式第3号（光ディスク等又は書面による請求に係る個別の猶予の届出）";

  test("asks for a form only of who claims on disks or paper meanwhile", () => {
    const japanese = textOf(facility, "2026-04-01", ja, range);
    expect(below("次に行うこと", japanese)).toEqual([
      `  光ディスク等又は書面で請求する場合は、4月10日（金）まで：${form}`,
    ]);
    expect(below("請求月までにすること", japanese)[1]).toMatch(
      `    - 光ディスク等又は書面で請求する場合は、${form}を支払基金と国保連合会へ`,
    );
    const english = textOf(facility, "2026-04-01", en, range);
    expect(below("Next", english)[0]).toMatch(/^ {2}to claim on optical disk or paper: By Fri 10 April/);
  });

  test("has no such choice of one that claims on disks", () => {
    const onDisks: Facility = { ...facility, method: "optical", methodAtMarch2024: "paper" };
    expect(textOf(onDisks, "2026-04-01", ja, range)).not.toContain("光ディスク等又は書面で請求する場合は");
  });
});

describe("Form 2, where a younger full-timer has begun and it is not recorded", () => {
  test("is told beside the report: it had to be filed before the first day of work", () => {
    expect(below("若年常勤者の届出", textOf(hired, "2025-06-22", ja, { columns: 1000 })).at(-1)).toBe(
      "  - 様式第2号「書面による請求に係る猶予届出書」：若年常勤者の勤務開始日（令和7年6月20日（2025年））より前に提出していることを確認してください",
    );
    expect(textOf(hired, "2025-06-22", en, { columns: 1000 })).toContain(
      "confirm that it was filed before the younger full-timer's first day (20 June 2025)",
    );
  });

  test("is not told where it is recorded", () => {
    const filed = textOf({ ...hired, refiled: true }, "2025-06-22", ja, { columns: 1000 });
    expect(filed).not.toContain("提出していることを確認");
    const inTime = textOf({ ...hired, refiled: true }, "2025-06-20", ja, { columns: 1000 });
    expect(below("若年常勤者の届出", inTime)).toEqual([
      expect.stringContaining("令和7年6月20日（2025年）に届け出ると、8月請求分からは書面で請求できません。"),
    ]);
  });
});

test.each([
  ["other", true],
  ["construction", false],
] as const)("a plan on the hardship %s says that it must be recognised: %s", (hardship, said) => {
  const facility: Facility = { type: "hospital", method: "paper", hardship, hardshipFiled: false };
  const japanese = textOf(facility, "2025-03-01", ja, { columns: 1000 });
  expect(japanese.includes("届出をし、個別に認められたときに限ります")).toBe(said);
  expect(japanese.includes("届出だけで認められるとは限りません")).toBe(said);
  expect(japanese).toMatch(/要届出：届出をすれば請求できます/);
  const english = textOf(facility, "2025-03-01", en, { columns: 1000 });
  expect(english.includes("only if recognised case by case")).toBe(said);
});

import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { factNames, facts } from "../../../src/facility/facts.js";
import { eligibilityJson } from "../../../src/output/eligibility/json.js";
import { eligibilityText, type EligibilityWords } from "../../../src/output/eligibility/text.js";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import type { Question } from "../../../src/regulation/measures/rules.js";
import type { Facts } from "../../cases/case.js";
import { en, ja } from "../plan/words.js";

const textOf = (facility: Facts, asOf: string, words: EligibilityWords): string =>
  eligibilityText(eligibility(facility, civilDate(asOf)), words, plainPage(1000));

/** What stands between the facility and the first verdict. */
const openingOf = (facility: Facts, asOf: string, words: EligibilityWords): string[] =>
  textOf(facility, asOf, words)
    .split("\n")
    .slice(2)
    .filter((line) => line !== "")
    .filter((_, index, lines) => index < lines.findIndex((line) => /^ {2}[○×△？?]/.test(line)));

/** What is said under the heading of one question. */
function partOf(question: Question, text: string, { eligibility: say }: EligibilityWords): string {
  return text.split("\n\n").find((part) => part.startsWith(say.line(say.questions[question], "")))!;
}

interface WordsOfJson {
  readonly answers: Readonly<
    Record<Question, { readonly warnings: readonly { readonly id: string; readonly text: string }[] }>
  >;
}

/** The cautions of one question as JSON tells them, each as `id: text`. */
const cautionsInJson = (
  facility: Facts,
  asOf: string,
  question: Question,
  words: EligibilityWords,
): string[] =>
  (eligibilityJson(eligibility(facility, civilDate(asOf)), words) as WordsOfJson).answers[
    question
  ].warnings.map(({ id, text }) => `${id}: ${text}`);

describe("a notice for which no article asks", () => {
  const online: Facts = { type: "clinic", method: "online" };
  const inJapanese = partOf("paper-resubmission", textOf(online, "2024-09-30", ja), ja);
  const inEnglish = partOf("paper-resubmission", textOf(online, "2024-09-30", en), en);

  test("is told without what an article would say of its time", () => {
    expect(inJapanese).toContain("- 紙による返戻再請求の経過措置の届出を支払基金と国保連合会へ\n");
    expect(inJapanese).toContain("事務連絡等で案内された期限：令和5年3月31日（2023年）（金）");
    expect(inJapanese).not.toMatch(/あらかじめ|条文は請求の前の届出を/);
    expect(inEnglish).not.toMatch(/before claiming|The text only asks/);
  });

  test("has passed its deadline, and whether it is still taken is to be asked", () => {
    const ja1 = "期限（令和5年3月31日（2023年））は経過しています。この届出は条文に定めのないものです。";
    expect(inJapanese).toContain(ja1);
    expect(inJapanese).toContain("照会先：支払基金、国保連合会");
    expect(inEnglish).toContain("31 March 2023, has passed. The notice rests on no article; ask the payers");
    expect(cautionsInJson(online, "2024-09-30", "paper-resubmission", ja).join()).toContain(ja1);
  });

  test("is unlike a form for which an article asks", () => {
    const optical = partOf("optical", textOf({ method: "optical" }, "2024-10-05", ja), ja);
    expect(optical).toContain("を支払基金と国保連合会へ、請求の前に（あらかじめ）");
    expect(optical).toContain("条文が求めているのは請求の前の届出のみです");
  });
});

describe("the next transition plan", () => {
  const planned: Facts = {
    type: "dental-clinic",
    method: "optical",
    planFrom: "2024-10-01",
    planEndsOn: "2025-09-30",
  };

  test.each([
    ["2025-09-30", "期間が終わる前に届出先に確認してください", "Ask the payers before the period ends."],
    ["2025-10-01", "請求の前に届出先に確認してください", "Ask the payers before claiming."],
  ])("is to be asked about, on %s, before what is still to come", (asOf, inJapanese, inEnglish) => {
    const all = [
      partOf("optical", textOf(planned, asOf, ja), ja),
      partOf("optical", textOf(planned, asOf, en), en),
    ].join();
    expect(all).toContain(inJapanese);
    expect(all).toContain(inEnglish);
    expect(all.match(/届出先に確認してください/g)).toHaveLength(1);
  });
});

describe("Form 2, where a younger full-timer has begun and it is not recorded", () => {
  const hired: Facts = {
    type: "clinic",
    method: "paper",
    paperGround: "elderly",
    receiptComputer: false,
    youngestDob: "1990-01-01",
    youngerHireOn: "2025-06-20",
  };
  const inJapanese = partOf("paper", textOf(hired, "2025-06-22", ja), ja);
  const inEnglish = partOf("paper", textOf(hired, "2025-06-22", en), en);

  test("is to be confirmed, not filed: it had to come before the first day of work", () => {
    expect(inJapanese).toContain(
      "- 様式第2号「書面による請求に係る猶予届出書」：若年常勤者の勤務開始日（令和7年6月20日（2025年））より前に提出していることを確認してください\n",
    );
    expect(inJapanese).not.toMatch(/あらかじめ|示された期限|条文は請求の前の届出を/);
    expect(inEnglish).toContain(
      "confirm that it was filed before the younger full-timer's first day (20 June 2025)",
    );
    expect(inEnglish).not.toMatch(/before claiming|Deadline named|The text only asks/);
  });

  test("is told with what follows if it was not filed, and whom to ask", () => {
    const caution = "提出していなかった場合、書面による請求はできません。";
    expect(inJapanese).toContain(caution);
    expect(inJapanese).toContain("照会先：支払基金、国保連合会");
    expect(cautionsInJson(hired, "2025-06-22", "paper", ja)).toEqual([
      expect.stringMatching(new RegExp(`^form-2-before-the-hire: .*${caution}$`)),
    ]);
  });

  test("is told without a day where nobody knows when the newcomer began", () => {
    const unknown = {
      ...hired,
      youngerHireOn: "unknown",
      youngestDob: "1940-01-01",
      refiled: "unknown",
    } as const;
    const text = partOf("paper", textOf(unknown, "2025-06-22", ja), ja);
    expect(text).toContain("様式第2号「書面による請求に係る猶予届出書」を支払基金と国保連合会へ、請求の前に");
  });

  test("the day before, can still be filed", () => {
    const text = partOf("paper", textOf(hired, "2025-06-19", ja), ja);
    expect(text).toContain("様式第2号「書面による請求に係る猶予届出書」を支払基金と国保連合会へ、請求の前に");
    expect(text).not.toContain("提出していることを確認");
  });
});

describe("a younger full-timer under the former law", () => {
  const hired: Facts = {
    type: "clinic",
    method: "paper",
    paperGround: "elderly",
    receiptComputer: false,
    youngestDob: "1990-01-01",
    youngerHireOn: "2024-01-05",
  };

  test("was to be reported promptly, as the former text put it", () => {
    const japanese = partOf("paper", textOf(hired, "2024-03-10", ja), ja);
    expect(japanese).toContain("を支払基金と国保連合会へ、速やかに");
    expect(japanese).not.toContain("遅滞なく");
    expect(partOf("paper", textOf(hired, "2024-03-10", en), en)).toContain("promptly (速やかに)");
    const since = { ...hired, refiled: true };
    expect(partOf("paper", textOf(since, "2024-04-01", ja), ja)).toContain(
      "を支払基金と国保連合会へ、遅滞なく",
    );
  });

  test("leaves paper open after two months where no receipt computer is in use, by former Art. 5(1)", () => {
    const reported = { ...hired, youngerHireReportedOn: "2024-01-10" };
    const japanese = partOf("paper", textOf(reported, "2024-03-10", ja), ja);
    expect(japanese).toContain("入力内容のとおりであれば、この方法により請求できます。");
    expect(japanese).toContain("[旧請求省令 第5条第1項、第6条第1項、第6条第3項]");
    expect(japanese).not.toContain("解釈（明文なし）");
  });
});

describe("the table of dates of birth", () => {
  const paper: Facts = { type: "clinic", method: "paper", receiptComputer: true, paperGround: "elderly" };
  test.each([
    ["2024-03-31", "生年月日の基準（旧第6条第1項に相当する附則第3条の5第1項の表）"],
    ["2024-04-01", "生年月日の基準（附則第3条の5第1項の表）"],
  ])("is named on %s by an article that was in force", (asOf, heading) => {
    expect(textOf(paper, asOf, ja).split("\n")).toContain(`  ${heading}`);
  });
});

describe("what is said of a filing holds before and after it is made", () => {
  const paper: Facts = { type: "clinic", method: "paper", receiptComputer: false };
  test.each<[string, Facts, string, string]>([
    [
      "no receipt computer",
      { ...paper, paperGround: "no-receipt-computer", youngestDob: "1990-01-01" },
      "旨の届出により、書面による請求を続けられます。",
      "Paper goes on by a notification that none is in use now.",
    ],
    [
      "elderly doctors",
      { ...paper, receiptComputer: true, paperGround: "elderly", youngestDob: "1930-01-01" },
      "その旨の届出により、書面による請求を続けられます。",
      "Paper goes on by a notification of it.",
    ],
  ])("%s", (_, facility, inJapanese, inEnglish) => {
    for (const stated of [facility, { ...facility, refiled: true }] as Facts[]) {
      expect(textOf(stated, "2025-05-10", ja)).toContain(inJapanese);
      expect(textOf(stated, "2025-05-10", en)).toContain(inEnglish);
    }
  });
});

test.each([/(?<!最も)若い常勤者/, /国保連(?!合会)/])(
  "no reason or warning has a term of its own: %s",
  (term) => {
    const { reasons, warnings } = ja.eligibility;
    const said = [reasons, warnings].flatMap((some) => Object.values<string>(some));
    expect(said.filter((text) => term.test(text))).toEqual([]);
  },
);

test("where nothing is to be filed, those who are asked are 照会先", () => {
  const text = textOf({ type: "clinic", method: "online", returnedOnPaperOnly: true }, "2025-05-10", ja);
  expect(partOf("paper-resubmission", text, ja)).toContain("その後の取扱いは照会先に確認してください。");
});

describe("before all else a facility on disk reads what its plan asks for", () => {
  const disks: Facts = { type: "clinic", method: "optical" };
  const planned: Facts = { ...disks, planFrom: "2024-10-01", planEndsOn: "2025-09-30" };
  const FIRST = "現在、光ディスク等で請求しています。まず移行計画の届出（更新）を確認してください。";

  test.each([
    [
      "in the grace period",
      disks,
      "2024-07-01",
      "現在、光ディスク等で請求しています。令和6年9月30日（2024年）より後も続けるには、様式第1号（移行計画）の届出が必要です（事務連絡等で案内された期限：令和6年8月31日（2024年））。",
      "This facility claims on optical disk today. To go on after 30 September 2024 it has to file Form 1 (様式第1号), a transition plan (deadline named: 31 August 2024).",
    ],
    [
      "while a plan runs",
      planned,
      "2025-03-01",
      "現在、移行計画により光ディスク等で請求しています。令和7年9月30日（2025年）より後も続けるには、新しい移行計画の届出（更新）が必要です。",
      "This facility claims on optical disk under a transition plan. To go on after 30 September 2025 it has to file a new one (renewal).",
    ],
    [
      "without a plan",
      disks,
      "2024-11-05",
      "現在、光ディスク等で請求しています。移行計画の届出の記録がありません。続けるには、請求の前に様式第1号を届け出てください（届出済みの場合は、計画の期間を指定してください）。",
      "This facility claims on optical disk today, and no transition plan is recorded. To go on, file Form 1 (様式第1号) before claiming (if it was filed, state the period of the plan).",
    ],
    [
      "after its plan",
      planned,
      "2025-10-01",
      "届け出た移行計画は令和7年9月30日（2025年）に終わっています。続けるには、請求の前に新しい移行計画（様式第1号）を届け出てください。",
      "The transition plan that was filed ended on 30 September 2025. To go on, file a new one (Form 1, 様式第1号) before claiming.",
    ],
    [
      "where nobody knows when its plan ends",
      { ...disks, planFrom: "2024-10-01", planEndsOn: "unknown" },
      "2025-10-15",
      FIRST,
      "This facility claims on optical disk today. See first to the filing (renewal) of the transition plan.",
    ],
  ] as const)("%s", (_, facility, asOf, inJapanese, inEnglish) => {
    expect(openingOf(facility, asOf, ja)).toEqual([inJapanese]);
    expect(openingOf(facility, asOf, en)).toEqual([inEnglish]);
  });

  test.each([
    ["before April 2024", disks, "2023-06-01"],
    ["where disks were never open to it", { ...disks, designatedOn: "2024-05-01" }, "2025-03-01"],
    ["where it was on paper in March 2024", { ...disks, methodAtMarch2024: "paper" }, "2025-03-01"],
    ["after an online claim without a plan", { ...disks, firstOnlineClaimOn: "2024-11-08" }, "2024-12-01"],
    [
      "where it stands on a hardship",
      { ...disks, methodAtMarch2024: "paper", hardship: "construction", hardshipFiled: true },
      "2025-03-01",
    ],
    ["of a facility on paper", { type: "clinic", method: "paper" }, "2024-11-05"],
  ] as const)("and nothing %s", (_, facility, asOf) => {
    expect(openingOf(facility, asOf, ja)).toEqual([]);
    expect(openingOf(facility, asOf, en)).toEqual([]);
  });
});

describe("a hardship that is recognised case by case", () => {
  const other: Facts = { type: "hospital", method: "online", hardship: "other" };

  test.each([
    [
      true,
      "届出の記録があります。個別に認められた場合に限り、この方法により請求できます。",
      "Recorded as filed; lawful only if recognised case by case.",
    ],
    [
      false,
      "下記の届出をし、個別に認められた場合に限り、この方法により請求できます。",
      "Lawful once the filings below are made, and only if recognised case by case.",
    ],
  ])("is not lawful by filing alone (filed: %s)", (hardshipFiled, inJapanese, inEnglish) => {
    const facility = { ...other, hardshipFiled };
    for (const question of ["paper", "optical"] as const) {
      const japanese = partOf(question, textOf(facility, "2025-03-10", ja), ja);
      expect(japanese).toContain(`：要届出\n  ${inJapanese}`);
      expect(japanese).not.toContain("下記の届出をすれば");
      expect(partOf(question, textOf(facility, "2025-03-10", en), en)).toContain(inEnglish);
    }
  });

  test("is unlike one that filing makes lawful", () => {
    const construction = { ...other, hardship: "construction" } as const;
    expect(partOf("paper", textOf(construction, "2025-03-10", ja), ja)).toContain("下記の届出をすれば");
  });
});

describe("resubmission on paper goes by the medium of the claim that was returned", () => {
  const pharmacy: Facts = { type: "pharmacy", method: "optical" };
  const caution = "原請求をオンラインで行ったレセプトの返戻には、この判定は当てはまりません。";

  test.each([
    ["of a facility that claimed online once", { ...pharmacy, firstOnlineClaimOn: "2024-11-08" }, true],
    ["of one that claims in different ways", { ...pharmacy, mixedChannels: true }, true],
    ["of one with no claim online", pharmacy, false],
    ["before its first claim online", { ...pharmacy, firstOnlineClaimOn: "2024-12-02" }, false],
    ["of one whose latest claim was online", { ...pharmacy, method: "online" }, false],
  ] as const)("%s", (_, facility, said) => {
    const japanese = partOf("paper-resubmission", textOf(facility, "2024-12-01", ja), ja);
    expect(japanese.includes(caution)).toBe(said);
    expect(cautionsInJson(facility, "2024-12-01", "paper-resubmission", en).join()).toBe(
      said
        ? "claims-made-online-not-covered: This does not cover returned claims that were first made online; those are to be resubmitted online too."
        : "",
    );
    expect(japanese).not.toContain("オンライン請求をしていない施設");
  });
});

describe("where the verdict is certain and the form is not", () => {
  const hospital: Facts = {
    type: "hospital",
    method: "optical",
    hardship: "construction",
  };

  test("each form is told with the answer under which it is needed", () => {
    const japanese = partOf("paper", textOf(hospital, "2024-03-31", ja), ja);
    expect(japanese).toContain("どの届出が必要かは、不足している情報によって決まります。");
    expect(japanese).toMatch(
      /旧様式第5号（[^」\n]*）を[^\n]*\n *この届出が必要な場合：レセコンが「未使用」\n/,
    );
    expect(japanese).toMatch(/旧様式第4号（[^」\n]*）を[^\n]*\n *この届出が必要な場合：レセコンが「使用」\n/);
    const english = partOf("paper", textOf(hospital, "2024-03-31", en), en);
    expect(english).toContain("Which of these is needed depends on the missing facts.");
    expect(english).toContain("Needed if: receipt computer (レセコン): in use");
  });

  test("JSON carries the answers", () => {
    const { answers } = eligibility(hospital, civilDate("2024-03-31"));
    expect(answers.paper.filings.map(({ form, onlyIf }) => [form, onlyIf])).toEqual([
      ["former-form-4", [{ receiptComputer: true }]],
      ["former-form-5", [{ receiptComputer: false }]],
    ]);
  });

  test.each([
    [false, "former-form-5"],
    [true, "former-form-4"],
  ])("with the answer %s one form is left, and nothing depends", (receiptComputer, form) => {
    const { answers } = eligibility({ ...hospital, receiptComputer }, civilDate("2024-03-31"));
    expect(answers.paper.filings).toEqual([
      expect.not.objectContaining({ onlyIf: expect.anything() as unknown }),
    ]);
    expect(answers.paper.filings[0]!.form).toBe(form);
  });
});

test("a facility on disk that is about to close opens with Form 3, and no deadline of Form 1 is said to have passed", () => {
  const closing: Facts = { type: "clinic", method: "optical", hardship: "closing" };
  expect(openingOf(closing, "2026-11-28", ja)).toEqual([
    "廃止又は休止の計画がある施設は、様式第3号を届け出れば、廃止又は休止まで、この方法で請求できます。そのほかの届出は不要です。",
  ]);
  expect(textOf(closing, "2026-11-28", ja)).not.toContain("示された期限を過ぎています");
  // Neither the plan nor its form is told of disks where Form 3 is enough.
  expect(textOf(closing, "2026-11-28", ja)).not.toContain("様式第1号");
  expect(textOf(closing, "2026-11-28", ja)).not.toContain("根拠：移行計画");
  expect(textOf(closing, "2026-11-28", en)).not.toContain("Form 1");
});

test("half a plan opens with the day that is to be told", () => {
  const half: Facts = { type: "clinic", method: "optical", planEndsOn: "2026-12-31" };
  expect(openingOf(half, "2026-11-28", ja)).toEqual([
    "移行計画の届出は記録されていますが、移行計画開始日が記録されていません。これを確認して指定してください。",
  ]);
  expect(textOf(half, "2026-11-28", ja)).not.toContain("示された期限を過ぎています");
});

describe("where very much is unknown, what each answer comes to can be read", () => {
  const nothing = Object.fromEntries(
    factNames.filter((name) => facts[name].role !== "preparation").map((name) => [name, "unknown"]),
  );
  const linesUnder = (heading: string, text: string): string[] => {
    const lines = text.slice(text.indexOf(heading)).split("\n").slice(1);
    const end = lines.findIndex((line) => !line.startsWith("    - "));
    return end === -1 ? lines : lines.slice(0, end);
  };
  test.each([
    ["en", en],
    ["ja", ja],
  ])("the answers to one question, and how many branches there are: %s", (_, words) => {
    const text = textOf(nothing, "2026-04-01", words);
    for (const question of ["paper", "optical"] as const) {
      const { branches } = eligibility(nothing, civilDate("2026-04-01")).answers[question];
      expect(branches.length).toBeGreaterThan(12);
      const told = linesUnder(words.eligibility.branches, partOf(question, text, words));
      expect(told.length).toBeLessThanOrEqual(13);
      expect(told.at(-1)).toContain(String(branches.length));
    }
  });

  test("an answer names every verdict that it leaves possible, and no other", () => {
    const text = textOf(nothing, "2026-04-01", en);
    const told = linesUnder("Outcome by answer", partOf("paper", text, en));
    expect(told.slice(0, 2)).toEqual([
      "    - medium of the latest claim by March 2024: paper → allowed, file first, not allowed or ask the payers",
      "    - medium of the latest claim by March 2024: online, optical disk or never claimed → allowed, file first or not allowed",
    ]);
  });

  test("an answer leaves possible also what does not hang on its question", () => {
    const closing: Facts = {
      type: "clinic",
      receiptComputer: "unknown",
      methodAtMarch2024: "paper",
      methodAtSeptember2024: "paper",
      youngestDob: "unknown",
      refiled: "unknown",
      hardship: "closing",
      hardshipFiled: "unknown",
    };
    const text = textOf(closing, "2024-08-01", en);
    expect(linesUnder("Outcome by answer", partOf("paper", text, en)).slice(0, 2)).toEqual([
      "    - hardship notified (Suppl. Art. 4(5)): yes → allowed",
      "    - hardship notified (Suppl. Art. 4(5)): no or no record → allowed or file first",
    ]);
  });

  test("twelve branches are all told, thirteen are counted", () => {
    const answer = eligibility(nothing, civilDate("2026-04-01"));
    const { paper } = answer.answers;
    const told = (count: number): string[] => {
      const some = { ...paper, branches: paper.branches.slice(0, count) };
      const text = eligibilityText(
        { ...answer, answers: { ...answer.answers, paper: some } },
        en,
        plainPage(1000),
      );
      return linesUnder("Outcome by answer", partOf("paper", text, en));
    };
    expect(told(12)).toHaveLength(12);
    expect(told(13).at(-1)).toContain("13 branches in all");
  });
});

test("the day of a designation is told as a caution, where more than one rule may apply", () => {
  const facility: Facts = {
    type: "clinic",
    receiptComputer: true,
    designatedOn: "2024-05-01",
    hardship: "other",
    hardshipEndsOn: "unknown",
  };
  const optical = partOf("optical", textOf(facility, "2026-04-01", en), en);
  const [reasons, cautions] = optical.split("  Please note\n");
  expect(reasons).toContain("    - In other circumstances that make online claims particularly difficult");
  expect(reasons).toContain("    - The latest claim by 31 March 2024 was not on optical disk");
  expect(cautions).toContain("    - Designated on 1 May 2024, the facility made no claim by 31 March 2024");
});

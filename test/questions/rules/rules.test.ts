import { beforeAll, describe, expect, test } from "vitest";
import { dayAfter, dayBefore, type CivilDate } from "../../../src/calendar/civil-date.js";
import { runOn } from "../../engine/run-on.js";
import { isRange, type Value } from "../../../src/engine/value.js";
import type { AskedFacts } from "../../../src/facility/asked-facts.js";
import { knowledge } from "../../../src/questions/rules/knowledge.js";
import { endOf, type End, type TreeNode } from "../../../src/questions/rules/rule-tree.js";
import { measures, rules, type MeasureTree, type Rules } from "../../../src/questions/rules/rules.js";
import type { FactCondition, ConditionValue } from "../../../src/questions/decide/fact-condition.js";
import { wholeTree } from "../../../src/questions/rules/whole-tree.js";
import { CUTOFFS } from "../../../src/regulation/measures/cutoffs.js";
import { better, type LawOutcome } from "../../../src/regulation/measures/outcome.js";
import { LAW_CHANGE_DAYS } from "../../../src/regulation/measures/periods.js";
import { lawRules, questions, rules as definitions } from "../../../src/regulation/measures/rules.js";
import type { Citation } from "../../../src/regulation/sources/sources.js";

let answer: Rules;
beforeAll(() => {
  answer = rules();
});

const treeOf = (measure: string): MeasureTree => answer.trees.find((tree) => tree.measure === measure)!;

/** Complete states of affairs, some from every leaf of a whole tree: the first and the last case of each group. */
function statesOf(question: (typeof questions)[number]): AskedFacts[] {
  const day = (value: Value): string | boolean =>
    isRange(value) ? (value.to ?? value.from ?? "1900-01-01") : value;
  return wholeTree(question).flatMap(({ space }) =>
    [0, -1].map(
      (place) =>
        Object.fromEntries(
          space.flatMap((cases) =>
            Object.entries(cases.at(place)!.seen).map(([fact, value]) => [fact, day(value)]),
          ),
        ) as AskedFacts,
    ),
  );
}

/** Follows the tree as a reader does: at each question the one branch that names the answer. */
function follow(node: TreeNode, state: AskedFacts): End {
  if (node.kind === "end") return node;
  const open = node.branches.filter(({ answers }) => names(answers, state[node.fact]!));
  expect(open).toHaveLength(1);
  return follow(open[0]!.leadsTo, state);
}

const names = (told: FactCondition, value: string | boolean): boolean =>
  (Array.isArray(told) ? (told as readonly ConditionValue[]) : [told as ConditionValue]).some((one) =>
    typeof one === "object"
      ? /^\d/.test(String(value)) &&
        (one.after === undefined || value > one.after) &&
        (one.onOrBefore === undefined || value <= one.onOrBefore)
      : one === value,
  );

/** What the tree, its exceptions and the measure beside it say together. */
function read(tree: MeasureTree, state: AskedFacts): End {
  const usual = follow(tree.root, state);
  const exception = tree.exceptions.find(
    ({ fact, values, insteadOf }) => values.includes(state[fact]!) && insteadOf.includes(usual.rule),
  );
  const found = exception?.end ?? usual;
  if (tree.orElse === null || state["hardship"] === "none") return found;
  const other = treeOf(tree.orElse);
  return better(outcome(found), () => outcome(read(other, state))) as unknown as End;
}

const outcome = (end: End): LawOutcome => end as unknown as LawOutcome;

const plain = (end: End | LawOutcome): object => {
  const { verdict, rule, ground, filings, warnings, ask } = end;
  return { verdict, rule, ground, filings, warnings, ask };
};

describe("the trees that are shown", () => {
  test("are those of the four questions and of hardship, which opens paper and disks besides", () => {
    expect(answer.trees.map(({ measure, orElse }) => [measure, orElse])).toEqual([
      ["paper", "hardship"],
      ["optical", "hardship"],
      ["hardship", null],
      ["online", null],
      ["paper-resubmission", null],
    ]);
  });

  test("ask of online claims what is certain, and elsewhere what may be", () => {
    const asksForCertainty = (node: TreeNode): boolean =>
      node.kind === "fork" &&
      (node.certainly || node.branches.some(({ leadsTo }) => asksForCertainty(leadsTo)));
    expect(answer.trees.filter(({ root }) => asksForCertainty(root)).map(({ measure }) => measure)).toEqual([
      "online",
    ]);
  });

  test("say of each question which provision asks it; of questions put together, each provision once", () => {
    const sourcesOf = (measure: string, fact: string): string[][] => {
      const found = (node: TreeNode): string[][] =>
        node.kind === "end"
          ? []
          : [
              ...(node.fact === fact ? [node.sources.map(({ id, provision }) => `${id} ${provision}`)] : []),
              ...node.branches.flatMap(({ leadsTo }) => found(leadsTo)),
            ];
      return [...new Map(found(treeOf(measure).root).map((one) => [one.join(), one])).values()];
    };
    expect(sourcesOf("hardship", "hardship")).toEqual([
      [
        "ordinance 附則第4条第5項第1号",
        "former-ordinance 附則第4条第5項",
        "ordinance 附則第4条第5項第2号",
        "ordinance 附則第4条第5項第3号",
        "ordinance 附則第4条第5項第4号",
      ],
    ]);
    expect(sourcesOf("optical", "asOf")).toEqual([
      ["former-ordinance 第1条第1項"],
      ["ordinance 附則第3条の2第1項", "notice-2023-11 別添1 p.6"],
    ]);
    expect(sourcesOf("paper", "paperGround")).toEqual([
      ["former-ordinance 第5条第1項"],
      ["ordinance 附則第3条の4第1項", "ordinance 附則第3条の5第1項", "notice-2023-11 別添2 p.1"],
    ]);
  });

  test("ask for the five grounds of hardship at once, and for the ground of paper in three", () => {
    const answersTo = (node: TreeNode): FactCondition[] =>
      node.kind === "end" ? [] : node.branches.map(({ answers }) => answers);
    expect(answersTo(treeOf("hardship").root)).toEqual([
      "line-failure",
      "equipment-pending",
      "construction",
      "closing",
      "other",
    ]);
    const grounds = (node: TreeNode): FactCondition[][] =>
      node.kind === "end"
        ? []
        : [
            ...(node.fact === "paperGround" ? [answersTo(node)] : []),
            ...node.branches.flatMap(({ leadsTo }) => grounds(leadsTo)),
          ];
    expect(grounds(treeOf("paper").root)).toContainEqual(["elderly", "hardship", "no-receipt-computer"]);
  });

  test("never ask what has been answered already", () => {
    const asked = (node: TreeNode, before: readonly string[]): void => {
      if (node.kind === "end") return;
      const told = node.branches.map(({ answers }) => JSON.stringify(answers));
      expect(new Set(told).size).toBe(told.length);
      expect(told.length).toBeGreaterThan(1);
      for (const { leadsTo } of node.branches) asked(leadsTo, [...before, node.fact]);
    };
    for (const { root } of answer.trees) asked(root, []);
  });
});

describe("the exceptions", () => {
  test("are succession for paper and disks, and different media for disks", () => {
    expect(
      answer.trees.flatMap(({ measure, exceptions }) =>
        exceptions.map(({ fact, values, end }) => [measure, fact, ...values, end.verdict, end.rule]),
      ),
    ).toEqual([
      ["paper", "succession", "new-code", "unsettled", "paper/succession-under-new-code"],
      ["optical", "succession", "new-code", "unsettled", "optical/succession-under-new-code"],
      ["optical", "mixedChannels", true, "unsettled", "optical/mixed-channels"],
    ]);
  });

  test("do not touch a facility without a receipt computer before April 2024, nor what is closed anyway", () => {
    const [paper] = treeOf("paper").exceptions;
    expect(paper?.insteadOf).toContain("paper/no-receipt-computer");
    expect(paper?.insteadOf).not.toContain("paper/former/no-receipt-computer");
    expect(paper?.insteadOf).not.toContain("paper/closed-to-new-applicants");
  });
});

describe("the dated values", () => {
  const valuesOf = (kind: string): CivilDate[] => [
    ...new Set(
      answer.trees.flatMap(({ datedValues }) =>
        datedValues.filter((value) => value.kind === kind).map(({ day }) => day),
      ),
    ),
  ];

  test("are all cut-offs of the table", () => {
    expect(valuesOf("cutoff").toSorted()).toEqual([...new Set(Object.values(CUTOFFS))].toSorted());
  });

  test("are all days before which the law was another", () => {
    expect(valuesOf("last-day").map(dayAfter).toSorted()).toEqual(LAW_CHANGE_DAYS.toSorted());
  });

  test.each([
    ["paper", "2024-02-29"],
    ["optical", "2024-08-31"],
    ["paper-resubmission", "2023-03-31"],
  ])("of %s hold the administrative deadline %s", (measure, day) => {
    expect(
      treeOf(measure)
        .datedValues.filter(({ kind }) => kind === "administrative-deadline")
        .map((value) => value.day),
    ).toEqual([day]);
  });

  test("of paper are each cut-off with the practitioners that it stands for", () => {
    expect(
      treeOf("paper").datedValues.flatMap((value) =>
        value.kind === "cutoff" ? [[value.day, ...value.rows]] : [],
      ),
    ).toEqual([
      ["1944-04-01", "pharmacy-with-receipt-computer"],
      ["1945-07-01", "clinic-with-receipt-computer"],
      ["1946-04-01", "dental-clinic-with-receipt-computer", "without-receipt-computer"],
    ]);
  });

  test("of disks are the last days of the former law and of the grace, each with its own provision", () => {
    expect(
      treeOf("optical").datedValues.flatMap((value) =>
        value.kind === "last-day"
          ? [[value.period, value.day, ...value.sources.map(({ id, provision }) => `${id} ${provision}`)]]
          : [],
      ),
    ).toEqual([
      ["former", "2024-03-31", "former-ordinance 第1条第1項"],
      ["grace", "2024-09-30", "ordinance 附則第3条の2第1項", "notice-2023-11 別添1 p.6"],
    ]);
  });

  test("each name a source", () => {
    for (const { datedValues } of answer.trees) {
      for (const { sources } of datedValues) expect(sources.length).toBeGreaterThan(0);
    }
  });
});

test("rules, and until when they are known, are answers to one command", () => {
  expect([answer.command, knowledge().command]).toEqual(["rules", "rules"]);
});

describe("the list of rules", () => {
  test("has each rule of the law once, by measure", () => {
    const ids = answer.rules.map(({ rule }) => rule);
    expect(ids.toSorted()).toEqual(Object.keys(definitions).toSorted());
    const order = answer.rules.map(({ measure }) => measures.indexOf(measure));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  test("has for each rule an outcome that some facility meets", () => {
    expect(answer.rules.filter(({ outcomes }) => outcomes.length === 0).map(({ rule }) => rule)).toEqual([]);
  });

  test.each([
    ["paper/elderly", ["allowed", "conditional"]],
    ["paper/elderly/born-after-cutoff", ["not-allowed"]],
    ["hardship/other", ["conditional"]],
    ["optical/mixed-channels", ["unsettled"]],
  ])("has %s end in %j", (rule, verdicts) => {
    const found = answer.rules.find((one) => one.rule === rule)!;
    expect([...new Set(found.outcomes.map(({ verdict }) => verdict))].toSorted()).toEqual(verdicts);
  });

  test("has of each rule the outcomes that the whole trees end in", () => {
    const keyOf = (end: object): string => JSON.stringify(end);
    const ended = new Set(
      questions.flatMap((question) => wholeTree(question).map((leaf) => keyOf(plain(endOf(leaf))))),
    );
    const listed = new Set(
      answer.rules.flatMap(({ rule, outcomes }) =>
        outcomes.map(({ verdict, ground, filings, warnings, ask }) =>
          keyOf({ verdict, rule, ground, filings, warnings, ask }),
        ),
      ),
    );
    expect([...ended].filter((one) => !listed.has(one))).toEqual([]);
  });
});

test("the last days are the days before the law changes", () => {
  const last = treeOf("optical").datedValues.filter(({ kind }) => kind === "last-day");
  expect(last.map(({ day }) => day)).toEqual(LAW_CHANGE_DAYS.map(dayBefore));
});

test.each(questions)("the tree of %s leads where the rule itself leads, from every leaf", (question) => {
  const tree = treeOf(question);
  for (const state of statesOf(question)) {
    const expected = runOn<AskedFacts, Citation, LawOutcome>(lawRules[question], state);
    expect({ state, ...plain(read(tree, state)) }).toEqual({ state, ...plain(expected) });
  }
});

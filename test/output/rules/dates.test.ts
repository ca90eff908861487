import { afterEach, describe, expect, test } from "vitest";
import { dayBefore, type CivilDate } from "../../../src/calendar/civil-date.js";
import { rulesMarkdown } from "../../../scripts/docs/rules-markdown.js";
import { rulesMermaid } from "../../../src/output/rules/mermaid.js";
import { rulesSql } from "../../../src/output/sql/statement.js";
import { rulesTreeText } from "../../../src/output/rules/tree-text.js";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { measures, rules } from "../../../src/questions/rules/rules.js";
import { CUTOFFS } from "../../../src/regulation/measures/cutoffs.js";
import { LAW_CHANGE_DAYS } from "../../../src/regulation/measures/periods.js";
import { dates } from "../../../src/wording/en/dates.js";
import { en, ja } from "./words.js";

const everything = (): { sql: string; diagram: string; text: string; reference: string } => {
  const answer = rules();
  return {
    sql: rulesSql(en),
    diagram: rulesMermaid(answer, en, measures),
    text: answer.trees.map((tree) => rulesTreeText(tree, en, plainPage(1000))).join("\n"),
    reference: rulesMarkdown(answer, [], { ja, en }),
  };
};

describe("what is made from the rules", () => {
  const made = everything();

  test.each([...new Set(Object.values(CUTOFFS))])(
    "holds the cut-off %s: in SQL, diagram, tree and reference",
    (day) => {
      expect(made.sql).toContain(`c_youngest_dob <= '${day}'`);
      expect(made.diagram).toContain(`|"on or before ${dates.day(day)}"|`);
      expect(made.text).toContain(`on or before ${dates.day(day)}`);
      expect(made.reference).toContain(`born on or before ${dates.day(day)}`);
    },
  );

  test.each(LAW_CHANGE_DAYS)(
    "holds the change of the law on %s: in SQL, diagram, tree and reference",
    (day) => {
      const last = dayBefore(day);
      expect(made.sql).toMatch(new RegExp(`c_as_of (<= '${last}'|>= '${day}')`));
      expect(made.diagram).toContain(`|"on or before ${dates.day(last)}"|`);
      expect(made.text).toContain(`on or before ${dates.day(last)}`);
      expect(made.reference).toContain(`${dates.day(last)}: last day of`);
    },
  );
});

describe("when a cut-off of the regulation is changed", () => {
  const row = "pharmacy-with-receipt-computer";
  const table = CUTOFFS as Record<keyof typeof CUTOFFS, CivilDate>;
  const before = CUTOFFS[row];
  afterEach(() => {
    table[row] = before;
  });

  test("SQL, diagram, tree and reference say the new day, and no longer the old one", () => {
    table[row] = "1943-02-03" as CivilDate;
    const made = everything();
    expect(made.sql).toContain("<= '1943-02-03'");
    expect(made.sql).not.toContain(before);
    for (const text of [made.diagram, made.text, made.reference]) {
      expect(text).toContain("on or before 3 February 1943");
      expect(text).not.toContain(dates.day(before));
    }
  });
});

import type { CivilDate } from "../../calendar/civil-date.js";
import type { ListedQuestion, Overview } from "../../questions/list/overview.js";
import { listedQuestions } from "../../questions/list/overview.js";
import { warningText } from "../../output/parts/warning-text.js";
import { documentationOf } from "../../output/rules/documentation.js";
import { cited } from "../../questions/decide/cited.js";
import { forms } from "../../regulation/measures/forms.js";
import { inForceOn } from "../../regulation/sources/in-force.js";
import { rules, type RuleId } from "../../regulation/measures/rules.js";
import { preventedBy, safeDay } from "../../questions/plan/deadline-basis.js";
import { noWayFor } from "../../questions/list/lawful-way.js";
import { nextActionFor } from "../../questions/plan/next-action.js";
import type { ListWords } from "./list-words.js";
import { carriedCells, rowAnswerer } from "./row.js";
import type { ListColumns } from "../reading/list-columns.js";
import type { ListCount } from "./list-summary.js";
import type { RowIssue } from "../../problems/row-issue.js";
import type { ListRecord } from "../reading/read-row.js";

/** Answered rows in JSON have these keys first, then those of the answer; a rejected row has them all, empty. */
const NO_ANSWER = {
  asOf: null,
  facility: null,
  paper: null,
  paperUntil: null,
  optical: null,
  opticalUntil: null,
  online: null,
  nextAction: null,
  nextDeadline: null,
  nextDeadlineOpenDay: null,
  noLawfulWayFrom: null,
  preventedBy: null,
  missing: [],
  reasons: [],
  cautions: [],
  answers: null,
};

/**
 * Creates a function that answers rows in JSON, one object each: the cells of the list, the facility as understood, the
 * answer in codes, and the reasons with their text.
 * @returns a function from a row to its JSON; `null` for an empty row
 */
export function rowInJson(
  columns: ListColumns,
  asOf: CivilDate,
  count: ListCount,
  words: ListWords,
): (record: ListRecord) => string | null {
  const names = carriedCells(columns.header, columns);
  const keys = names.map((name, place) => (name === "" ? unusedKey(place, names) : name));
  const answer = rowAnswerer(columns, asOf, count, (one) => ({
    next: one.next,
    shut: one.shut,
    before: verdictsOf(one),
    after: groundsOf(one, words),
  }));
  return (record) => {
    const answered = answer(record);
    if (answered === null) return null;
    const { line } = record;
    const cells = carriedCells(record.fields, columns);
    const input = Object.fromEntries(keys.map((key, place) => [key, cells[place]]));
    if ("leftAlone" in answered) return JSON.stringify({ line, input, ...NO_ANSWER, error: null });
    if ("problems" in answered) {
      return JSON.stringify({ line, input, ...NO_ANSWER, error: errorOf(line, answered.problems, words) });
    }
    const { row, answer: found } = answered;
    const next = nextActionFor(found.next, row.facility, row.asOf);
    const noLawfulWayFrom = noWayFor(found.shut, row.facility, row.asOf);
    return JSON.stringify({
      line,
      input,
      asOf: row.asOf,
      facility: row.facility,
      ...found.before,
      nextAction: next.action,
      nextDeadline: next.by,
      nextDeadlineOpenDay: next.by === null ? null : safeDay(next),
      noLawfulWayFrom,
      preventedBy: preventedBy(noLawfulWayFrom, row.facility),
      ...found.after,
      error: null,
    });
  };
}

/** The key of a column without a name: from its position, and distinct from all names. */
function unusedKey(place: number, names: readonly string[]): string {
  let key = `#${place + 1}`;
  while (names.includes(key)) key = `#${key}`;
  return key;
}

const verdictsOf = ({ answers: { paper, optical, online } }: Overview): object => ({
  paper: paper.verdict,
  paperUntil: paper.until,
  optical: optical.verdict,
  opticalUntil: optical.until,
  online: online.verdict,
});

function groundsOf(
  { answers, inUse, missing, missingIn, cautions, lawSince }: Overview,
  words: ListWords,
): object {
  const { eligibility } = words;
  const asked: readonly ListedQuestion[] = inUse === null ? ["paper", "optical"] : [inUse];
  const ids = [...new Set(asked.flatMap((question) => answers[question].rules))];
  return {
    missing,
    reasons: ids.map((rule: RuleId) => ({
      rule,
      text: eligibility.reasons[rule],
      facts: rules[rule].facts,
      sources: inForceOn(lawSince, rules[rule].sources).map(cited),
      documentation: documentationOf(rule),
    })),
    cautions: cautions.map((caution) => ({ ...caution, text: warningText(caution, words) })),
    answers: Object.fromEntries(
      listedQuestions.map((question) => {
        const { verdict, ground, until, rules: ruleIds, filings } = answers[question];
        const answer = {
          question,
          verdict,
          ground,
          until,
          rules: ruleIds,
          filings: filings.map(({ form, status, when, premise }) => ({
            form,
            title: eligibility.forms[form],
            to: forms[form].to,
            when: when ?? forms[form].when,
            status,
            // Left out where there is none.
            premise,
          })),
          missing: missingIn(question),
        };
        return [question, answer];
      }),
    ),
  };
}

function errorOf(
  line: number,
  problems: readonly [RowIssue, ...RowIssue[]],
  { batch: say }: ListWords,
): object {
  const issueJson = (issue: RowIssue, message: string): object => ({
    code: issue.code,
    message,
    line,
    ...("column" in issue && { column: issue.column }),
    ...(issue.code === "contradiction" && { column: issue.columns[0] }),
    ...("value" in issue && { value: issue.value }),
  });
  return {
    ...issueJson(problems[0], say.rowProblems(line, problems)),
    ...(problems.length > 1 && {
      issues: problems.map((one) => issueJson(one, say.rowProblems(line, [one]))),
    }),
  };
}

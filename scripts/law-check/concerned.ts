import { tables } from "../../test/cases/all-cases.js";
import { forms } from "../../src/regulation/measures/forms.js";
import { rules } from "../../src/regulation/measures/rules.js";
import { rules as allRules } from "../../src/questions/rules/rules.js";
import type { Citation } from "../../src/regulation/sources/sources.js";

/** What rests on a provision. */
export interface Concerned {
  readonly rules: readonly string[];
  readonly forms: readonly string[];
  /** Days that the rules turn on, with what they are. */
  readonly values: readonly string[];
  readonly cases: readonly string[];
}

/** The rules, the forms, the dated values and the named cases that cite a provision, or an item of it. */
export function concernedBy(provision: string): Concerned {
  const ruleIds = rulesOn(provision);
  const values = allRules().trees.flatMap(({ datedValues }) =>
    datedValues.flatMap(({ kind, day, sources }) =>
      sources.some((one) => one.id === "ordinance" && isAt(one.provision, provision))
        ? [`${day} (${kind})`]
        : [],
    ),
  );
  return {
    rules: ruleIds,
    forms: Object.entries(forms).flatMap(([id, form]) => (cites(form.sources, provision) ? [id] : [])),
    values: [...new Set(values)],
    cases: Object.values(tables).flatMap((cases) =>
      cases.flatMap(({ rule, title }) => (rule !== undefined && ruleIds.includes(rule) ? [title] : [])),
    ),
  };
}

/** The rules that cite a provision, or an item of it. */
export const rulesOn = (provision: string): string[] =>
  Object.entries(rules).flatMap(([id, rule]) => (cites(rule.sources, provision) ? [id] : []));

const cites = (citations: readonly Citation[], provision: string): boolean =>
  citations.some((one) => one.source === "ordinance" && isAt(one.provision, provision));

/** True for the provision itself, for an item of it, and for the paragraph of an item. */
const isAt = (cited: string, provision: string): boolean =>
  cited === provision || isItemOf(cited, provision) || isItemOf(provision, cited);

const isItemOf = (item: string, paragraph: string): boolean =>
  item.startsWith(paragraph) && /^第\d+号$/.test(item.slice(paragraph.length));

import * as z from "zod/mini";
import { measures } from "../../questions/rules/rules.js";
import { evidence, notFound } from "../../regulation/sources/knowledge.js";
import {
  always,
  anyOf,
  citedSource,
  day,
  documentation,
  factName,
  idWithText,
  keyOf,
  list,
  object,
  oneOf,
  optional,
  orNull,
  payerId,
  ruleId,
  text,
  verdict,
  yesNo,
  type SchemaWords,
} from "./parts.js";
import { factCondition } from "./eligibility.js";

const heading = { command: always("rules"), encodedFrom: day(), verifiedThrough: day() };

/** What `rules list` prints as JSON. */
export const rulesListSchema = (words: SchemaWords): z.ZodMiniType =>
  object({ ...heading, rules: list(ruleSchema(words)) }, words);

/** What `rules export --format json` prints. */
export const rulesExportSchema = (words: SchemaWords): z.ZodMiniType =>
  object({ ...heading, trees: list(treeSchema(words)), rules: list(ruleSchema(words)) }, words);

/** What `rules show` prints as JSON for the name of a rule. */
export const ruleSchema = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      rule: ruleId(),
      text: text(),
      documentation: documentation(),
      measure: oneOf(...measures),
      outcomes: list(object(outcome(words), words)),
      facts: list(factName()),
      sources: list(citedSource(words)),
    },
    words,
  );

/** What `rules show` prints as JSON for the name of a tree. */
export const treeSchema = (words: SchemaWords): z.ZodMiniType => {
  const end = object({ kind: always("end"), rule: ruleId(), ...outcome(words) }, words);
  const node: z.ZodMiniType = z.lazy(() => anyOf(fork, end));
  const fork = object(
    {
      kind: always("fork"),
      fact: text(),
      certainly: yesNo(),
      sources: list(citedSource(words)),
      branches: list(object({ answers: factCondition(words), leadsTo: node }, words)),
    },
    words,
  );
  return object(
    {
      measure: oneOf(...measures),
      title: text(),
      root: node,
      exceptions: list(
        object({ fact: text(), values: list(anyOf(text(), yesNo())), insteadOf: list(ruleId()), end }, words),
      ),
      orElse: orNull(oneOf(...measures)),
      datedValues: list(datedValue(words)),
    },
    words,
  );
};

/** What `rules knowledge` prints as JSON. */
export const knowledgeSchema = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      command: always("rules"),
      verifiedThrough: day(),
      noAmendmentSeenThrough: day(),
      seen: list(
        object(
          {
            id: oneOf(...evidence.map(({ id }) => id)),
            seenOn: day(),
            grade: text(),
            conclusion: optional(text()),
            text: text(),
          },
          words,
        ),
      ),
      notSeen: list(object({ from: day(), to: orNull(day()) }, words)),
      notFound: list(idWithText(oneOf(...notFound), words)),
    },
    words,
  );

function outcome(words: SchemaWords): Record<string, z.ZodMiniType> {
  const { eligibility } = words;
  const filing = object(
    {
      form: keyOf(eligibility.forms),
      status: oneOf("recorded", "not-recorded"),
      when: optional(keyOf(eligibility.times)),
      renewal: optional(yesNo()),
      earlier: optional(yesNo()),
      premise: optional(yesNo()),
    },
    words,
  );
  return {
    verdict: verdict(words),
    ground: orNull(keyOf(eligibility.grounds)),
    filings: list(filing),
    warnings: list(keyOf(eligibility.warnings)),
    ask: list(payerId()),
  };
}

function datedValue(words: SchemaWords): z.ZodMiniType {
  const dated = { day: day(), sources: list(citedSource(words)) };
  const { eligibility } = words;
  return anyOf(
    object({ kind: always("last-day"), period: text(), ...dated }, words),
    object({ kind: always("cutoff"), rows: list(keyOf(eligibility.cutoffRows)), ...dated }, words),
    object({ kind: always("administrative-deadline"), form: keyOf(eligibility.forms), ...dated }, words),
  );
}

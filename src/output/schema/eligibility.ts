import type * as z from "zod/mini";
import { factNames } from "../../facility/facts.js";
import { questions } from "../../regulation/measures/rules.js";
import { facilitySchema } from "./facility.js";
import {
  always,
  anyOf,
  assumption,
  citedSource,
  day,
  documentation,
  factName,
  keyOf,
  list,
  mapOf,
  object,
  payerByName,
  payerId,
  oneOf,
  optional,
  orNull,
  ruleId,
  text,
  verdict,
  yesNo,
  type SchemaWords,
} from "./parts.js";

/** The answer of `eligibility`. */
export const eligibilitySchema = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      command: always("eligibility"),
      asOf: day(),
      verifiedThrough: day(),
      facility: facilitySchema(words),
      answers: object(
        Object.fromEntries(questions.map((question) => [question, questionAnswer(words)])),
        words,
      ),
      notModelled: list(text()),
    },
    words,
  );

function questionAnswer(words: SchemaWords): z.ZodMiniType {
  const { eligibility } = words;
  return object(
    {
      question: oneOf(...questions),
      verdict: verdict(words),
      ground: orNull(keyOf(eligibility.grounds)),
      stable: object({ from: orNull(day()), to: orNull(day()) }, words),
      until: orNull(day()),
      reasons: list(reason(words)),
      filings: list(filing(words)),
      missing: list(factName()),
      branches: list(object({ if: mapOf(factName(), factCondition(words)), verdict: verdict(words) }, words)),
      whatIf: list(
        object(
          {
            change: mapOf(oneOf(...factNames, "asOf"), orNull(factCondition(words))),
            who: keyOf(eligibility.who),
            verdict: verdict(words),
          },
          words,
        ),
      ),
      weakestAuthority: keyOf(eligibility.authorities),
      assumptions: list(assumption(words)),
      warnings: list(
        object(
          {
            id: keyOf(eligibility.warnings),
            form: optional(keyOf(eligibility.forms)),
            day: optional(day()),
            text: text(),
          },
          words,
        ),
      ),
      ask: list(payerId()),
      cutoffs: optional(
        list(
          object(
            { row: keyOf(eligibility.cutoffRows), bornOnOrBefore: day(), passes: orNull(yesNo()) },
            words,
          ),
        ),
      ),
      explanation: optional(list(explanation(words))),
    },
    words,
  );
}

/** A rule behind a verdict. */
export const reason = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      rule: ruleId(),
      text: text(),
      facts: list(factName()),
      sources: list(citedSource(words)),
      documentation: documentation(),
    },
    words,
  );

function filing(words: SchemaWords): z.ZodMiniType {
  const { eligibility } = words;
  return object(
    {
      form: keyOf(eligibility.forms),
      title: text(),
      to: list(payerId()),
      payers: list(payerByName(words)),
      when: keyOf(eligibility.times),
      administrativeDeadline: orNull(day()),
      status: oneOf("recorded", "not-recorded"),
      premise: optional(yesNo()),
      onlyIf: optional(list(mapOf(factName(), factCondition(words)))),
    },
    words,
  );
}

function explanation(words: SchemaWords): z.ZodMiniType {
  const asked = anyOf(
    object({ values: list(anyOf(text(), yesNo())) }, words),
    object({ onOrBefore: day() }, words),
  );
  return object(
    {
      rule: ruleId(),
      verdict: verdict(words),
      steps: list(object({ fact: text(), asked, answer: yesNo(), sources: list(citedSource(words)) }, words)),
    },
    words,
  );
}

/** The condition of a branch or a change on one fact: a value, one side of a day, or several of these. */
export function factCondition(words: SchemaWords): z.ZodMiniType {
  const value = anyOf(
    text(),
    yesNo(),
    object({ onOrBefore: optional(day()), after: optional(day()) }, words),
  );
  return anyOf(value, list(value));
}

import * as z from "zod/mini";
import { errorCodes } from "../../problems/error-codes.js";
import { listedQuestions } from "../../questions/list/overview.js";
import { forms } from "../../regulation/measures/forms.js";
import { reason } from "./eligibility.js";
import { facilitySchema } from "./facility.js";
import {
  count,
  always,
  day,
  factCaution,
  factName,
  keyOf,
  list,
  month,
  mapOf,
  object,
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

/** What `batch --format json` writes: an answer for every row that is not empty, and the totals. */
export const batchSchema = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      command: always("batch"),
      asOf: day(),
      verifiedThrough: day(),
      notes: list(text()),
      rows: list(listLineSchema(words)),
      summary: object(
        {
          rows: count(),
          answered: count(),
          rejected: count(),
          leftAlone: count(),
          nothingStated: count(),
          verdicts: verdictsInList(words),
          missing: missingInList(words),
          noLawfulWay: list(object({ from: month(), facilities: count(), preventedBy: day() }, words)),
        },
        words,
      ),
    },
    words,
  );

/** How many facilities have each verdict. */
export const countsByVerdict = (words: SchemaWords): z.ZodMiniType =>
  object(countsOf(Object.keys(words.eligibility.verdicts)), words);

/** How many facilities have each verdict on each way of claiming. */
export const verdictsInList = (words: SchemaWords): z.ZodMiniType =>
  object(Object.fromEntries(listedQuestions.map((question) => [question, countsByVerdict(words)])), words);

/** The missing facts, with the number of facilities. */
export const missingInList = (words: SchemaWords): z.ZodMiniType =>
  list(object({ fact: factName(), settles: count(), wanted: count() }, words));

/** A count for each name. */
export const countsOf = (names: readonly string[]): Readonly<Record<string, z.ZodMiniType>> =>
  Object.fromEntries(names.map((name) => [name, count()]));

/** One line of what `batch` writes as NDJSON, or one element of what it writes as JSON. */
export const listLineSchema = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      line: lineNumber(),
      input: mapOf(text(), text()),
      asOf: orNull(day()),
      facility: orNull(facilitySchema(words)),
      paper: orNull(verdict(words)),
      paperUntil: orNull(day()),
      optical: orNull(verdict(words)),
      opticalUntil: orNull(day()),
      online: orNull(verdict(words)),
      nextAction: orNull(nextActionId()),
      nextDeadline: orNull(day()),
      nextDeadlineOpenDay: orNull(day()),
      noLawfulWayFrom: orNull(month()),
      preventedBy: orNull(day()),
      missing: list(factName()),
      reasons: list(reason(words)),
      cautions: list(factCaution(words)),
      answers: orNull(
        object(Object.fromEntries(listedQuestions.map((question) => [question, briefAnswer(words)])), words),
      ),
      error: orNull(errorSchemaPart(words)),
    },
    words,
  );

/** What a facility has to do next; `none` if nothing. */
export const nextActionId = (): z.ZodMiniType =>
  oneOf(...Object.keys(forms), "form-1-renewal", "state-facts", "ask-payers", "claim-online", "none");

/** A line of a file, from 1. */
export const lineNumber = (): z.ZodMiniType => z.int().check(z.minimum(1));

function briefAnswer(words: SchemaWords): z.ZodMiniType {
  const { eligibility } = words;
  return object(
    {
      question: oneOf(...listedQuestions),
      verdict: verdict(words),
      ground: orNull(keyOf(eligibility.grounds)),
      until: orNull(day()),
      rules: list(ruleId()),
      filings: list(
        object(
          {
            form: keyOf(eligibility.forms),
            title: text(),
            to: list(payerId()),
            when: keyOf(eligibility.times),
            status: oneOf("recorded", "not-recorded"),
            premise: optional(yesNo()),
          },
          words,
        ),
      ),
      missing: list(factName()),
    },
    words,
  );
}

function errorSchemaPart(words: SchemaWords): z.ZodMiniType {
  const one = {
    code: oneOf(...errorCodes),
    message: text(),
    option: optional(text()),
    path: optional(text()),
    line: optional(lineNumber()),
    column: optional(text()),
    value: optional(text()),
  };
  return object({ ...one, issues: optional(list(object(one, words))) }, words);
}

/** The error document that `--json` writes to standard error. */
export const errorSchema = (words: SchemaWords): z.ZodMiniType =>
  object({ error: errorSchemaPart(words) }, words);

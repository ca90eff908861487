import type * as z from "zod/mini";
import { planWarnings } from "../../questions/plan/plan.js";
import { forms } from "../../regulation/measures/forms.js";
import { claimMethods } from "../../regulation/dates/submission-windows.js";
import { facilitySchema } from "./facility.js";
import {
  always,
  assumption,
  citedSource,
  day,
  documentation,
  factCaution,
  factName,
  idWithText,
  instant,
  keyOf,
  list,
  month,
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

const actionId = (): z.ZodMiniType => oneOf(...Object.keys(forms), "form-1-renewal", "late-claim");
const nextActionId = (): z.ZodMiniType =>
  oneOf(...Object.keys(forms), "form-1-renewal", "state-facts", "ask-payers", "claim-online");
const medium = (): z.ZodMiniType => oneOf(...claimMethods);

/** The answer of `plan`. */
export const planSchema = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      command: always("plan"),
      asOf: day(),
      verifiedThrough: day(),
      facility: facilitySchema(words),
      from: month(),
      to: month(),
      months: list(planMonth(words)),
      gaps: list(month()),
      uncertain: list(month()),
      nextAction: orNull(object({ id: nextActionId(), by: orNull(day()), openDay: optional(day()) }, words)),
      foreseen: orNull(object({ reportOn: day(), paperClosedFrom: month(), unfilled: list(month()) }, words)),
      reasons: list(
        object(
          {
            method: medium(),
            rule: ruleId(),
            text: text(),
            months: list(object({ from: month(), to: month() }, words)),
            sources: list(citedSource(words)),
            documentation: documentation(),
          },
          words,
        ),
      ),
      missing: list(factName()),
      cautions: list(factCaution(words)),
      warnings: list(idWithText(oneOf(...planWarnings), words)),
      assumptions: list(assumption(words)),
      sources: list(citedSource(words)),
      notModelled: list(text()),
    },
    words,
  );

const planMonth = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      claimMonth: month(),
      online: verdict(words),
      optical: verdict(words),
      paper: verdict(words),
      gap: yesNo(),
      open: oneOf("yes", "no", "not-known"),
      actions: list(action(words)),
      preventedBy: orNull(day()),
      windows: list(
        object(
          {
            method: medium(),
            payer: optional(payerId()),
            from: orNull(day()),
            to: day(),
            deadline: instant(),
          },
          words,
        ),
      ),
    },
    words,
  );

const action = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      id: actionId(),
      title: text(),
      role: oneOf("needed", "alternative", "way-out"),
      by: orNull(day()),
      basis: oneOf(
        "administrative-deadline",
        "last-application-date",
        "end-of-plan",
        "last-claim-day",
        "without-delay",
      ),
      safeBy: orNull(day()),
      passed: yesNo(),
      to: list(payerId()),
      payers: list(payerByName(words)),
      when: orNull(keyOf(words.eligibility.times)),
      administrativeDeadline: orNull(day()),
      opens: optional(month()),
      dependsOn: optional(list(factName())),
      sources: list(citedSource(words)),
    },
    words,
  );

import * as z from "zod/mini";
import { addOnConditions, questionnaireItems, visits } from "../../regulation/dates/add-on.js";
import { laterAddOnNames } from "../../regulation/dates/add-ons-since-2024.js";
import { claimMethods } from "../../regulation/dates/submission-windows.js";
import { deadlineWarnings } from "../../questions/dates/deadline.js";
import { windowWarnings } from "../../questions/dates/window.js";
import {
  always,
  anyOf,
  citedSource,
  count,
  day,
  idWithText,
  instant,
  keyOf,
  list,
  month,
  object,
  oneOf,
  optional,
  orNull,
  payerId,
  text,
  yesNo,
  type SchemaWords,
} from "./parts.js";

/** One step to the first online claim, and its days. */
export const onlineStartStep = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      id: oneOf(
        "application",
        "setup-tool",
        "certificate-application",
        "setup",
        "connection-test",
        "first-claims",
      ),
      from: orNull(day()),
      to: day(),
      needed: optional(orNull(yesNo())),
      optional: optional(z.literal(true)),
    },
    words,
  );

/** The answer of `deadline`, for either direction of the question. */
export const deadlineSchema = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      command: always("deadline"),
      startMonth: optional(month()),
      lastApplicationDate: optional(day()),
      safeApplicationDate: optional(day()),
      witness: optional(list(object({ appliedOn: day(), startMonth: month() }, words))),
      passed: optional(object({ asOf: day(), earliestStartMonth: month() }, words)),
      appliedOn: optional(day()),
      earliestStartMonth: optional(month()),
      steps: list(onlineStartStep(words)),
      provisional: yesNo(),
      cost: optional(
        object(
          {
            certificates: orNull(count()),
            certificatesYen: orNull(count()),
            atMostYen: orNull(count()),
          },
          words,
        ),
      ),
      warnings: list(idWithText(oneOf(...deadlineWarnings), words)),
      sources: list(citedSource(words)),
    },
    words,
  );

/** The answer of `window`. */
export function windowSchema(words: SchemaWords): z.ZodMiniType {
  const session = object({ date: day(), opens: orNull(instant()), closes: instant() }, words);
  return object(
    {
      command: always("window"),
      claimMonth: month(),
      serviceMonth: month(),
      methods: list(
        object(
          {
            method: oneOf(...claimMethods),
            payer: optional(payerId()),
            sessions: list(session),
            deadline: instant(),
            corrections: list(session),
          },
          words,
        ),
      ),
      provisional: yesNo(),
      warnings: list(idWithText(oneOf(...windowWarnings), words)),
      sources: list(citedSource(words)),
    },
    words,
  );
}

const opening = (): z.ZodMiniType => oneOf("open", "closed", "unsettled");

/** The answer of `add-on`. */
export const addOnSchema = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      command: always("add-on"),
      name: text(),
      month: month(),
      visit: oneOf(...visits),
      myNumberCard: orNull(yesNo()),
      tier: orNull(count()),
      online: orNull(yesNo()),
      state: oneOf("not-yet", "in-force", "replaced"),
      points: count(),
      listedPoints: count(),
      pointsWithoutSpecialMeasure: count(),
      specialMeasure: yesNo(),
      onlineCondition: orNull(oneOf("met", "met-by-notice", "notice-needed", "not-met", "unknown")),
      oncePerMonths: orNull(count()),
      conditions: list(idWithText(oneOf(...addOnConditions), words)),
      questionnaire: list(idWithText(oneOf(...questionnaireItems), words)),
      filing: orNull(
        object(
          {
            from: day(),
            to: day(),
            finalDay: day(),
            filedOn: orNull(day()),
            firstMonth: orNull(month()),
            channel: object(
              {
                form: z.url(),
                format: text(),
                email: z.email(),
                fileNameBegins: text(),
                fallback: text(),
                formNumbers: object({ medicalAndDental: text(), pharmacy: text() }, words),
              },
              words,
            ),
          },
          words,
        ),
      ),
      repayment: orNull(object({ startBy: day(), from: orNull(day()) }, words)),
      replacedBy: orNull(text()),
      requiresOnline: yesNo(),
      addOns: list(
        object(
          {
            id: keyOf(laterAddOnNames),
            name: text(),
            schedules: list(oneOf("medical", "dental", "dispensing")),
            visit: oneOf(...visits),
            from: month(),
            to: orNull(month()),
            tiers: list(
              object(
                {
                  tier: orNull(count()),
                  points: orNull(count()),
                  pointsWithCard: optional(count()),
                },
                words,
              ),
            ),
            every: orNull(anyOf(count(), always("first-day"))),
            media: object(
              {
                online: opening(),
                opticalUnderPlan: opening(),
                opticalUnderHardship: opening(),
                paper: opening(),
              },
              words,
            ),
            filing: orNull(oneOf("new-filing", "no-new-filing")),
            notWith: list(object({ id: keyOf(laterAddOnNames), visit: oneOf(...visits) }, words)),
            grade: oneOf("A", "A-", "B", "C"),
            requiresOnline: yesNo(),
            onlineCondition: oneOf("met", "not-met", "unknown"),
            sources: list(citedSource(words)),
          },
          words,
        ),
      ),
      sources: list(citedSource(words)),
    },
    words,
  );

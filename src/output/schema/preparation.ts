import * as z from "zod/mini";
import { comparisonRows } from "../../regulation/online-start/claim-comparison.js";
import { feeSchedules } from "../../regulation/online-start/manuals.js";
import { preparationItems } from "../../regulation/online-start/preparation-items.js";
import { preparationFactNames, preparationSections } from "../../regulation/online-start/preparation.js";
import { claimingPaths, milestones } from "../../regulation/dates/roadmap.js";
import { onlineStartStep } from "./dates.js";
import { facilitySchema } from "./facility.js";
import {
  always,
  citedSource,
  count,
  day,
  idWithText,
  list,
  month,
  object,
  oneOf,
  orNull,
  text,
  yesNo,
  type SchemaWords,
} from "./parts.js";

const idsOf = (some: readonly { readonly id: string }[]): z.ZodMiniType => oneOf(...some.map(({ id }) => id));
const fact = (): z.ZodMiniType => oneOf(...preparationFactNames);

/** The answer of `prepare`. */
export const prepareSchema = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      command: always("prepare"),
      facility: facilitySchema(words),
      alreadyOnline: yesNo(),
      sections: list(
        object({ id: oneOf(...preparationSections), title: text(), items: list(preparedItem(words)) }, words),
      ),
      schedule: orNull(
        object(
          {
            startMonth: month(),
            lastApplicationDate: day(),
            safeApplicationDate: day(),
            steps: list(onlineStartStep(words)),
            provisional: yesNo(),
            earliestStartMonth: orNull(month()),
          },
          words,
        ),
      ),
      cost: cost(words),
      providers: orNull(
        object(
          {
            asOf: month(),
            list: z.url(),
            named: list(
              object(
                {
                  id: text(),
                  name: text(),
                  method: oneOf("ip-vpn", "ipsec-ike"),
                  services: list(
                    object(
                      { name: text(), use: oneOf("both", "eligibility-verification", "online-claims") },
                      words,
                    ),
                  ),
                },
                words,
              ),
            ),
          },
          words,
        ),
      ),
      advice: orNull(
        object(
          {
            id: oneOf("set-up-again", "set-up-for-the-new-domain"),
            by: orNull(day()),
            text: text(),
            sources: list(citedSource(words)),
          },
          words,
        ),
      ),
      comparison: list(z.looseObject({ id: oneOf(...comparisonRows) })),
      manuals: object(
        {
          asOf: month(),
          bySchedule: list(
            object(
              {
                feeSchedule: oneOf(...feeSchedules),
                needed: orNull(z.literal(true)),
                setupFromDisc: z.url(),
                setupByDownload: z.url(),
                operation: z.url(),
              },
              words,
            ),
          ),
        },
        words,
      ),
      missing: list(fact()),
      assumptions: list(idWithText(oneOf("not-yet-online", "terminal-not-shared", "line-not-shared"), words)),
      sources: list(citedSource(words)),
    },
    words,
  );

const preparedItem = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      id: idsOf(preparationItems),
      title: text(),
      text: text(),
      step: orNull(z.literal([1, 2, 3, 4])),
      task: yesNo(),
      needed: orNull(yesNo()),
      dependsOn: list(fact()),
      optional: yesNo(),
      call: list(text()),
      roles: list(text()),
      links: list(z.url()),
      sources: list(citedSource(words)),
    },
    words,
  );

const cost = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      certificatesYen: orNull(count()),
      atMostYen: orNull(count()),
      certificates: orNull(count()),
      formula: object({ yenPerCertificate: count(), certificatesPerTerminal: z.literal(1) }, words),
      postageExtra: orNull(yesNo()),
      dependsOn: list(fact()),
    },
    words,
  );

/** The answer of `roadmap`. */
export const roadmapSchema = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      command: always("roadmap"),
      asOf: day(),
      verifiedThrough: day(),
      milestones: list(
        object(
          {
            id: idsOf(milestones),
            title: text(),
            text: text(),
            from: day(),
            to: orNull(day()),
            approximate: yesNo(),
            grade: orNull(oneOf("A", "A-", "B", "C")),
            state: oneOf("passed", "under-way", "ahead"),
            sources: list(citedSource(words)),
          },
          words,
        ),
      ),
      next: orNull(idsOf(milestones)),
      paths: list(
        object(
          {
            id: idsOf(claimingPaths),
            title: text(),
            facilities: count(),
            sharePercent: z.number(),
            milestones: list(idsOf(milestones)),
            sources: list(citedSource(words)),
          },
          words,
        ),
      ),
      facilities: count(),
      countedIn: month(),
      opticalPlanningOnline: object(
        { percent: z.number(), by: day(), sources: list(citedSource(words)) },
        words,
      ),
    },
    words,
  );

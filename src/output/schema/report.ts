import type * as z from "zod/mini";
import { changeKinds } from "../../questions/list/changes.js";
import { attentions } from "../../questions/list/report.js";
import {
  countsByVerdict,
  countsOf,
  lineNumber,
  missingInList,
  nextActionId,
  verdictsInList,
} from "./list.js";
import {
  always,
  count,
  day,
  list,
  object,
  oneOf,
  optional,
  orNull,
  text,
  yesNo,
  type SchemaWords,
} from "./parts.js";

/** What `report` prints as JSON: the totals of a list. */
export function reportSchema(words: SchemaWords): z.ZodMiniType {
  const byVerdict = countsByVerdict(words);
  const named = object({ line: lineNumber(), name: text(), key: text() }, words);
  return object(
    {
      command: always("report"),
      asOf: day(),
      list: text(),
      output: orNull(text()),
      facilities: count(),
      standings: byVerdict,
      attention: object(countsOf(attentions), words),
      groups: list(object({ name: text(), facilities: count(), standings: byVerdict }, words)),
      deadlines: list(
        object(
          {
            by: day(),
            safeBy: day(),
            basis: oneOf(
              "administrative-deadline",
              "last-application-date",
              "end-of-plan",
              "last-claim-day",
              "without-delay",
              "last-day-before-change",
            ),
            action: nextActionId(),
            wayOut: yesNo(),
            facilities: count(),
            named: list(named),
          },
          words,
        ),
      ),
      verdicts: verdictsInList(words),
      missing: missingInList(words),
      rejected: count(),
      leftAlone: count(),
      listed: count(),
      groupBy: orNull(text()),
      notes: list(text()),
      since: optional(day()),
      changes: optional(object(countsOf(["before", "after", "unchanged", "changed", ...changeKinds]), words)),
    },
    words,
  );
}

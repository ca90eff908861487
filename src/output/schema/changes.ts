import type * as z from "zod/mini";
import { changeKinds } from "../../questions/list/changes.js";
import { lineNumber, nextActionId } from "./list.js";
import {
  always,
  anyOf,
  count,
  day,
  factName,
  keyOf,
  list,
  month,
  object,
  oneOf,
  orNull,
  text,
  verdict,
  yesNo,
  type SchemaWords,
} from "./parts.js";

/** What `changes` prints as JSON. */
export const changesSchema = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      command: always("changes"),
      since: day(),
      asOf: day(),
      lists: object({ before: text(), after: text() }, words),
      keyedBy: list(text()),
      ownDays: yesNo(),
      counts: object(
        Object.fromEntries(
          ["before", "after", "unchanged", "changed", ...changeKinds].map((name) => [name, count()]),
        ),
        words,
      ),
      rejected: object({ before: rejectedRows(words), after: rejectedRows(words) }, words),
      changes: list(change(words)),
    },
    words,
  );

const rejectedRows = (words: SchemaWords): z.ZodMiniType =>
  object({ rows: count(), lines: list(object({ line: lineNumber(), message: text() }, words)) }, words);

const change = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      key: text(),
      name: text(),
      line: lineNumber(),
      change: list(oneOf(...changeKinds)),
      facts: list(object({ fact: factName(), before: factValue(), after: factValue() }, words)),
      before: orNull(standing(words)),
      after: orNull(standing(words)),
    },
    words,
  );

/** A value of any fact; null where it was not stated. */
const factValue = (): z.ZodMiniType => orNull(anyOf(text(), yesNo(), count()));

const standing = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      verdict: verdict(words),
      ground: orNull(keyOf(words.eligibility.grounds)),
      until: orNull(day()),
      nextAction: nextActionId(),
      nextDeadline: orNull(day()),
      nextDeadlineOpenDay: orNull(day()),
      noLawfulWayFrom: orNull(month()),
    },
    words,
  );

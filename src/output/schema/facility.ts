import * as z from "zod/mini";
import { definitionOf, factNames, type FactName } from "../../facility/facts.js";
import { anyOf, day, month, oneOf, optional, yesNo, type SchemaWords } from "./parts.js";

/** A facility: each fact with its values from the table of facts, or `unknown`; all are optional. */
export function facilitySchema({ factWords }: SchemaWords): z.ZodMiniType {
  return z.strictObject(
    Object.fromEntries(
      factNames.map((name) => [name, optional(factSchema(name)).check(z.describe(factWords.meaning(name)))]),
    ),
  );
}

function factSchema(name: FactName): z.ZodMiniType {
  const definition = definitionOf(name);
  switch (definition.kind) {
    case "word":
      return oneOf(...Object.keys(definition.words), "unknown");
    case "yes-no":
      return anyOf(yesNo(), oneOf("unknown"));
    case "date":
      return anyOf(day(), oneOf(...Object.keys(definition.words ?? {}), "unknown"));
    case "month":
      return anyOf(month(), oneOf("unknown"));
    case "count":
      return anyOf(z.int().check(z.minimum(1)), oneOf("unknown"));
  }
}

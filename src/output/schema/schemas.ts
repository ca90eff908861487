import * as z from "zod/mini";
import { changesSchema } from "./changes.js";
import { addOnSchema, deadlineSchema, windowSchema } from "./dates.js";
import { eligibilitySchema } from "./eligibility.js";
import { facilitySchema } from "./facility.js";
import { batchSchema, errorSchema, listLineSchema } from "./list.js";
import type { SchemaWords } from "./parts.js";
import { planSchema } from "./plan.js";
import { prepareSchema, roadmapSchema } from "./preparation.js";
import { reportSchema } from "./report.js";
import { knowledgeSchema, rulesExportSchema, rulesListSchema, ruleSchema, treeSchema } from "./rules.js";

/** The version of the documents: the major number changes if a formerly valid document no longer is. */
const SCHEMA_VERSION = "2.0.0";

/** The schemas by name: the inputs, and the output of each command. */
export const schemas = {
  facility: facilitySchema,
  answer: eligibilitySchema,
  list: listLineSchema,
  batch: batchSchema,
  report: reportSchema,
  changes: changesSchema,
  deadline: deadlineSchema,
  window: windowSchema,
  plan: planSchema,
  prepare: prepareSchema,
  "add-on": addOnSchema,
  roadmap: roadmapSchema,
  rules: rulesListSchema,
  rule: ruleSchema,
  tree: treeSchema,
  "rules-export": rulesExportSchema,
  knowledge: knowledgeSchema,
  error: errorSchema,
} as const satisfies Readonly<Record<string, (words: SchemaWords) => z.ZodMiniType>>;

/** The name of a schema. */
export type SchemaName = keyof typeof schemas;

/**
 * A schema as JSON Schema (draft 2020-12), described in one language. It is generated from the same tables of facts,
 * rules and words as the answers, so it lists exactly what an answer can contain.
 */
export function jsonSchema(name: SchemaName, words: SchemaWords): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schemas[name](words), {
    target: "draft-2020-12",
    io: "output",
    override: ({ jsonSchema: part }) => {
      // The pattern of the library spells out the leap years; the format says the same.
      if (part.format === "date") part.pattern = "^\\d{4}-\\d{2}-\\d{2}$";
      if (part.format === "email" || part.format === "uri") delete part.pattern;
      if (part.maximum === Number.MAX_SAFE_INTEGER) delete part.maximum;
    },
  });
  return {
    $schema,
    $id: `urn:claims-check:schema:${name}:${SCHEMA_VERSION}`,
    schemaVersion: SCHEMA_VERSION,
    title: words.schema.titles[name],
    ...rest,
  };
}

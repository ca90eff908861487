import { jsonSchema, type SchemaName } from "../../output/schema/schemas.js";
import type { Run } from "../command-definition.js";
import { schemaWords } from "../words.js";

/** `schema`: JSON Schema of what goes in and what comes out. */
export const run: Run = async ({ arguments: [name = "facility"], language, io }) => {
  const schema = jsonSchema(name as SchemaName, await schemaWords(language));
  io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
};

import { jsonSchema } from "../../output/schema/schemas.js";
import type { Run } from "../invocation.js";
import { schemaWords } from "../words.js";

/** `schema`: JSON Schema of inputs and outputs. */
export const run: Run<"schema"> = async ({ arguments: [name = "facility"], language, io }) => {
  const schema = jsonSchema(name, await schemaWords(language));
  io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
};

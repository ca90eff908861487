import { test } from "vitest";
import { writeFileSync } from "node:fs";
import { generatedRows, rowColumns } from "./generated-rows.js";
test("x", () => { writeFileSync("/tmp/duck/rows.json", JSON.stringify([...generatedRows(3000)])); });

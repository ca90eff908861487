import { test } from "vitest";
import { writeFileSync } from "node:fs";
import { questionSql, } from "../../src/output/rules-sql.js";
import { questions } from "../../src/regulation/rules.js";
test("x", () => { 
 for (const q of questions) { const t=performance.now(); const s = questionSql(q); writeFileSync("/tmp/exp/"+q+".sql", s);
process.stdout.write(q+" "+s.length+" "+(performance.now()-t).toFixed()+"ms \n"); } });

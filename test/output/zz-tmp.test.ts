import { test } from "vitest";
import { writeFileSync } from "node:fs";
import { questionSql, SETS } from "../../src/output/rules-sql.js";
import { questions } from "../../src/regulation/rules.js";
test("x", () => { (globalThis as any).PART=0;
 for (const q of questions) { const t=performance.now(); const s = questionSql(q); writeFileSync("/tmp/exp/"+q+".sql", s);
process.stdout.write(q+" "+s.length+" "+(performance.now()-t).toFixed()+"ms \n"+s.split("\n").filter(l=>l.startsWith("--")).join("\n")+"\n"); } });

import { coversOf, type Box } from "../engine/cover.js";
import { mayBe, sqlGroups } from "../facility/sql.js";
import { all, any,anyOfAll } from "../facility/sql-text.js";
import { wholeTree } from "../questions/whole-tree.js";
import type { Question } from "../regulation/rules.js";
export const SETS = [["succession","methodAtMarch2024","methodAtSeptember2024"],["transitionPlan","onlineClaim"],["youngerHire","youngerHireReport","refiled"],["hardship","hardshipFiled"],["mixedChannels"],["paperResubmissionFiled"],["returnedOnPaperOnly"],["receiptComputer","type","youngestDob"],["method"],["paperGround"],["asOf"]];
export const cost = (b: Box) => mayBe(b).join().length;
export function questionSql(question: Question): string {
  const covers = coversOf(wholeTree(question), SETS, cost);
  return covers.map(c => "-- "+c.verdict+" "+c.regions.length+"\n"+anyOfAll(c.regions.map(b => b.map(alts => anyOfAll(alts.map(x => mayBe(x))))))).join("\n");
}

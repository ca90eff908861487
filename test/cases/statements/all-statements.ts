import { addOn } from "./add-on.js";
import type { Statement } from "./asks.js";
import { checklist } from "./checklist.js";
import { law } from "./law.js";
import { onlineStart } from "./online-start.js";
import { sinceTheReading } from "./since-the-reading.js";
import { roadmap } from "./roadmap.js";

/** Every table of statements under its name. */
export const statementTables: Readonly<Record<string, readonly Statement[]>> = {
  "the law, its sources and forms": law,
  "the add-on": addOn,
  "the online start and the submission windows": onlineStart,
  "the roadmap": roadmap,
  "the checklist": checklist,
  "what became known since the ordinance was read": sinceTheReading,
};

/** Every statement. */
export const allStatements: readonly Statement[] = Object.values(statementTables).flat();

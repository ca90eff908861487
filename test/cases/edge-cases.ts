import type { EdgeCase } from "./case.js";
import { disksAndPlans } from "./edge-cases-disks.js";
import { otherEdgeCases } from "./edge-cases-other.js";
import { paperAndStaff } from "./edge-cases-paper.js";

/** The 34 edge cases (問題となる事例), in the order of their numbers. */
export const edgeCases: readonly EdgeCase[] = [
  ...disksAndPlans,
  ...paperAndStaff,
  ...otherEdgeCases,
].toSorted((one, other) => one.number - other.number);

import type { Grade } from "../../regulation/measures/payers.js";

const meanings: Record<Grade, string> = {
  A: "read in an official text",
  "A-": "from official material, indirectly",
  B: "read in a digest",
  C: "inferred",
};

export const gradeInWords: typeof import("../ja/grades.js").gradeInWords = (grade) =>
  Object.hasOwn(meanings, grade) ? `${grade}, ${meanings[grade as Grade]}` : grade;

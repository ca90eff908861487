import type { Grade } from "../../regulation/measures/payers.js";

/** How far a dated value can be relied on, by its grade. */
const meanings: Record<Grade, string> = {
  A: "公的な原文による",
  "A-": "公的な資料から間接に確認",
  B: "要約などによる",
  C: "推論による",
};

/** A grade with what it means; that of something else as it is. */
export const gradeInWords = (grade: string): string =>
  Object.hasOwn(meanings, grade) ? `${grade}、${meanings[grade as Grade]}` : grade;

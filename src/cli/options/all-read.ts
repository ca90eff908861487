import { isUsageProblem, UsageProblem, type UsageIssue } from "../../problems/usage-problem.js";

/**
 * Reads several options, so that all errors are reported at once.
 * @param reads the reader of each option
 * @throws UsageProblem with the issues of all of them
 * @example allRead(() => 1, () => "two") // => [1, "two"]
 */
export function allRead<const Reads extends readonly (() => unknown)[]>(
  ...reads: Reads
): { [Place in keyof Reads]: ReturnType<Reads[Place]> } {
  const issues: UsageIssue[] = [];
  const values = reads.map((read) => {
    try {
      return read();
    } catch (error) {
      if (!isUsageProblem(error)) throw error;
      return void issues.push(...error.issues);
    }
  });
  const [first, ...more] = issues;
  if (first !== undefined) throw new UsageProblem(first, ...more);
  return values as { [Place in keyof Reads]: ReturnType<Reads[Place]> };
}

import { TableProblem, type Problem } from "../../src/problems/list-problem.js";

/** The problem an action ends with; undefined if it ends well. */
export function problemOf(action: () => unknown): Problem | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof TableProblem) return error.problem;
    throw error;
  }
}

/** The problem a promise is rejected with; undefined if it is kept. */
export async function rejectionOf(promise: Promise<unknown>): Promise<Problem | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (error instanceof TableProblem) return error.problem;
    throw error;
  }
}

import { TableProblem, type ListIssue } from "../../src/problems/list-problem.js";

/** The problem an action ends with; undefined if it ends well. */
export function problemOf(action: () => unknown): ListIssue | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof TableProblem) return error.issue;
    throw error;
  }
}

/** The problem a promise is rejected with; undefined if it is kept. */
export async function rejectionOf(promise: Promise<unknown>): Promise<ListIssue | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (error instanceof TableProblem) return error.issue;
    throw error;
  }
}

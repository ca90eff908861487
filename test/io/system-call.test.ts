import { describe, expect, test } from "vitest";
import { systemCall } from "../../src/io/system-call.js";
import { problemOf } from "../tables/problem.js";
import { refusal } from "./system.js";

const failing = (error: unknown): never =>
  systemCall("cannot-read", "list.csv", () => {
    throw error;
  });

test.each([
  ["ENOENT", "missing"],
  ["ENOTDIR", "missing"],
  ["EISDIR", "directory"],
  ["EACCES", "permission"],
  ["EPERM", "permission"],
  ["ENOSPC", "no-space"],
  ["EDQUOT", "no-space"],
  ["EFBIG", "no-space"],
  ["EROFS", "read-only"],
  ["ENAMETOOLONG", "name-too-long"],
  ["EPIPE", "closed"],
  ["ECONNRESET", "closed"],
  ["EBUSY", "in-use"],
  ["EIO", "other"],
])("%s of the system is told as %s", (errno, reason) => {
  const path = "list.csv";
  expect(problemOf(() => failing(refusal(errno, "read")))).toEqual({
    code: "cannot-read",
    path,
    reason,
    errno,
  });
});

describe("what is not the system's is passed on as it is", () => {
  test.each([
    ["a fault of the program", new RangeError("at fault")],
    [
      "a refusal of Node's own",
      Object.assign(new TypeError("null bytes"), { code: "ERR_INVALID_ARG_VALUE" }),
    ],
    ["no error at all", "at fault"],
  ])("%s", (_, error) => {
    let caught: unknown;
    try {
      failing(error);
    } catch (other) {
      caught = other;
    }
    expect(caught).toBe(error);
  });
});

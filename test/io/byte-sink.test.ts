import { expect, test } from "vitest";
import { outcomeOf, startProgram } from "./program.js";
import { temporaryFolder } from "./temporary-folder.js";

test("standard output takes more than a pipe holds, while the reader is slow", async () => {
  const program = startProgram(
    temporaryFolder(),
    `import { standardOutput } from "src/io/byte-sink.js";
     // Asking for the stream makes the pipe one that answers "not now" instead of waiting.
     process.stdout.writableLength;
     const output = standardOutput();
     output.write(new TextEncoder().encode("0123456789".repeat(100_000)));
     output.finish();`,
  );
  const outcome = outcomeOf(program);
  program.stdout?.pause();
  setTimeout(() => program.stdout?.resume(), 100);
  const { said, status } = await outcome;
  expect([said === "0123456789".repeat(100_000), status]).toEqual([true, 0]);
});

test.skipIf(process.platform === "win32")("a reader that has gone is told apart from a failure", async () => {
  const folder = temporaryFolder();
  const program = startProgram(
    folder,
    `import { standardOutput } from "src/io/byte-sink.js";
     import { TableProblem } from "src/problems/list-problem.js";
     const output = standardOutput();
     try {
       for (;;) output.write(new Uint8Array(1 << 16));
     } catch (error) {
       process.exitCode = error instanceof TableProblem && error.issue.reason === "closed" ? 42 : 1;
     }`,
  );
  const outcome = outcomeOf(program);
  program.stdout?.once("data", () => program.stdout?.destroy());
  expect((await outcome).status).toBe(42);
});

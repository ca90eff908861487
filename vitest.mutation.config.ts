import { defineConfig } from "vitest/config";

/** The tests that mutation testing runs: those beside the code that is changed. */
export default defineConfig({
  test: {
    include: [
      "test/{calendar,engine,facility}/**/*.test.ts",
      "test/tables/**/{csv-*,iso-day,record-scanner,byte-table}.test.ts",
      "test/io/byte-output.test.ts",
    ],
    setupFiles: ["test/setup.ts"],
    env: { TZ: "America/Los_Angeles" },
    isolate: false,
    testTimeout: 120_000,
  },
});

import { defineConfig } from "vitest/config";
import { textModulesForVite } from "./scripts/text-modules.js";

export default defineConfig({
  plugins: [textModulesForVite],
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    // A civil date must not depend on the machine: the suite runs far from Japan.
    env: { TZ: process.env["TZ"] ?? "America/Los_Angeles" },
    isolate: false,
    // Whole spaces are looked through: some tests take seconds, on a busy machine many.
    testTimeout: 120_000,
  },
});

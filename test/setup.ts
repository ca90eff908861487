import fc from "fast-check";
import { beforeEach, vi } from "vitest";

// The same cases in every build; others with another `FUZZ_SEED`, by hand.
fc.configureGlobal({ seed: Number(process.env["FUZZ_SEED"] ?? 20_241_202) });

// Results go to the streams handed in; nothing in the project may write to the console on its own.
beforeEach(() => {
  for (const method of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      throw new Error(`console.${method} was called: ${words.join(" ")}`);
    });
  }
});

import { createRequire, syncBuiltinESMExports } from "node:module";
import { onTestFinished } from "vitest";

/** A call to the operating system that a test may put something else in the place of. */
export type Call =
  | "fchmodSync"
  | "fchownSync"
  | "fstatSync"
  | "fsyncSync"
  | "openSync"
  | "readSync"
  | "realpathSync"
  | "renameSync"
  | "statSync"
  | "writeSync";

/** What such a call throws where the system refuses. */
export const refusal = (errno: string, call: string): Error =>
  Object.assign(new Error(`${errno}: ${call}`), { code: errno, errno: -1 });

/** Lets one call fail from the `from`th time on, as a full disk does, and up to the `to`th. */
export function failing(call: Call, errno: string, from: number, to: number = Infinity): void {
  let times = 0;
  replaced(call, (original, ...words) => {
    times += 1;
    if (times >= from && times <= to) throw refusal(errno, call);
    return original(...words);
  });
}

/** Puts something else in the place of one call for the rest of a test. */
export function replaced(
  call: Call,
  other: (original: (...words: unknown[]) => unknown, ...words: unknown[]) => unknown,
): void {
  const system = createRequire(import.meta.url)("node:fs") as Record<
    string,
    (...words: unknown[]) => unknown
  >;
  const original = system[call]!;
  system[call] = (...words) => other(original, ...words);
  syncBuiltinESMExports();
  onTestFinished(() => {
    system[call] = original;
    syncBuiltinESMExports();
  });
}

/** Lets the program take this system for another for the rest of a test. */
export function onSystem(name: string): void {
  const original = Object.getOwnPropertyDescriptor(process, "platform")!;
  Object.defineProperty(process, "platform", { ...original, value: name });
  onTestFinished(() => void Object.defineProperty(process, "platform", original));
}

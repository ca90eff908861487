import { discardUnfinishedFiles } from "../tables/whole-file.js";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does some work; where the program is interrupted meanwhile, nothing half-written stays behind. The work has to pause
 * now and then, since a signal is heard only between two steps of the event loop.
 */
export async function leavingNothingBehind<Value>(work: () => Promise<Value>): Promise<Value> {
  const clear = (signal: NodeJS.Signals): void => {
    discardUnfinishedFiles();
    stop();
    // As if nobody had listened: whoever started the program sees by which signal it ended.
    process.kill(process.pid, signal);
  };
  const stop = (): void => SIGNALS.forEach((signal) => process.off(signal, clear));
  SIGNALS.forEach((signal) => process.on(signal, clear));
  try {
    return await work();
  } finally {
    stop();
  }
}

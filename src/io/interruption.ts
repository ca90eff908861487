const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a cleanup if the program is interrupted; the program then ends by the signal, as if there were no handler, so
 * that its parent sees why. Signals are only handled between turns of the event loop: long work has to yield
 * periodically.
 * @returns a function that removes the handler
 */
export function onInterruption(clear: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    clear();
    stop();
    process.kill(process.pid, signal);
  };
  const stop = (): void => SIGNALS.forEach((signal) => process.off(signal, end));
  SIGNALS.forEach((signal) => process.on(signal, end));
  return stop;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Has something cleared away where the program is interrupted; then it ends by the signal, as if nobody had listened, so
 * that whoever started it sees why. A signal is heard only between two steps of the event loop: a long work has to
 * pause now and then.
 * @returns stops listening
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

// Loaded into the program before it starts: sets another clock (CLOCK) and notes the most memory it took (PEAK_FILE).
const { appendFileSync, readFileSync } = require("node:fs");

const { CLOCK, PEAK_FILE } = process.env;
if (CLOCK !== undefined) {
  const ahead = Date.parse(CLOCK) - Date.now();
  const SystemDate = Date;
  const now = () => SystemDate.now() + ahead;
  globalThis.Date = new Proxy(SystemDate, {
    construct: (target, words, made) => Reflect.construct(target, words.length === 0 ? [now()] : words, made),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  });
}
// What getrusage tells counts the program that started this one in; /proc does not.
const peak = () =>
  process.platform === "linux"
    ? Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1])
    : process.resourceUsage().maxRSS;
if (PEAK_FILE !== undefined) process.on("exit", () => appendFileSync(PEAK_FILE, `${peak()}\n`));

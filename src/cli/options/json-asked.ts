import { commands } from "../commands.js";

/**
 * Whether a command line asks for JSON, so that its errors are JSON too: by `--json`, or by `--format json` or `ndjson`
 * if its command supports that. The command line may be invalid otherwise.
 * @param argv the arguments after the program's name
 * @example isJsonAsked(["batch", "list.csv", "--format=ndjson"]) // => true
 */
export function isJsonAsked(argv: readonly string[]): boolean {
  if (argv.includes("--json")) return true;
  const place = argv.findIndex((word) => word === "--format" || word.startsWith("--format="));
  if (place === -1) return false;
  const format = argv[place] === "--format" ? argv[place + 1] : argv[place]!.slice("--format=".length);
  if (format !== "json" && format !== "ndjson") return false;
  const options = commands.find(({ name }) => argv.includes(name))?.options ?? [];
  return options.some(({ name, accepts }) => name === "format" && accepts?.includes(format) === true);
}

import type {
  Candidates,
  CompletedCommand,
  CompletedOption,
  CompletedPlace,
  CompletedProgram,
} from "./words.js";

/** The completion for fish: one line for each thing that can follow. */
export function fishCompletion({ options, commands }: CompletedProgram): string {
  return `${[
    "# For this session: claims-check completion fish | source",
    "complete -c claims-check -f",
    ...options.map((option) => line("__fish_use_subcommand", optionArguments(option))),
    ...commands.flatMap(commandLines),
  ].join("\n")}\n`;
}

const commandLines = ({ name, text, options, places }: CompletedCommand): string[] => [
  line("__fish_use_subcommand", `-a ${name} -d ${quoted(text)}`),
  ...options.map((option) => line(`__fish_seen_subcommand_from ${name}`, optionArguments(option))),
  ...places.flatMap(({ candidates }, place) =>
    candidates === "free" ? [] : [line(conditionAt(name, places, place), argumentsFor(candidates))],
  ),
];

/** True at a place: behind a word of the place before it, and before any word of its own. */
function conditionAt(name: string, places: readonly CompletedPlace[], place: number): string {
  const { candidates: own, behind } = places[place]!;
  const before = behind === null ? places[place - 1]?.candidates : [behind];
  return [
    `__fish_seen_subcommand_from ${name}`,
    ...(Array.isArray(before) ? [`__fish_seen_subcommand_from ${before.join(" ")}`] : []),
    ...(Array.isArray(own) ? [`not __fish_seen_subcommand_from ${own.join(" ")}`] : []),
  ].join("; and ");
}

const argumentsFor = (candidates: Candidates): string =>
  candidates === "file" ? "-F" : `-a ${quoted((candidates as readonly string[]).join(" "))}`;

function optionArguments({ name, short, text, values }: CompletedOption): string {
  const value =
    values === null
      ? ""
      : values === "file"
        ? " -r -F"
        : values === "free"
          ? " -x"
          : ` -x ${argumentsFor(values)}`;
  return `${short === undefined ? "" : `-s ${short} `}-l ${name}${value} -d ${quoted(text)}`;
}

const line = (condition: string, rest: string): string =>
  `complete -c claims-check -n ${quoted(condition)} ${rest}`;

const quoted = (text: string): string => `'${text.replace(/['\\]/g, "\\$&")}'`;

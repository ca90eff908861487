import type {
  Candidates,
  CompletedCommand,
  CompletedOption,
  CompletedPlace,
  CompletedProgram,
} from "./words.js";

/** The completion for fish: one line for each candidate. */
export function fishCompletion({ options, commands }: CompletedProgram): string {
  return `${[
    "# For this session: claims-check completion fish | source",
    commandFunction(options),
    "complete -c claims-check -f",
    ...options.map((option) => line(BEFORE_ANY, optionArguments(option))),
    ...commands.flatMap(commandLines),
  ].join("\n")}\n`;
}

/** Fish's own conditions mistake the value of a general option for the command. */
const commandFunction = (options: readonly CompletedOption[]): string => `function __claims_check_command
  set -l words (commandline -opc)
  set words $words[2..]
  while set -q words[1]
    switch $words[1]
      case ${options
        .filter(({ values }) => values !== null)
        .map(({ name }) => `--${name}`)
        .join(" ")}
        set words $words[2..]
      case '-*'
      case '*'
        echo $words[1]
        return 0
    end
    set words $words[2..]
  end
  return 1
end`;

const BEFORE_ANY = "not __claims_check_command > /dev/null";

const within = (name: string): string => `contains -- ${name} (__claims_check_command)`;

const commandLines = ({ name, text, options, places }: CompletedCommand): string[] => [
  line(BEFORE_ANY, `-a ${name} -d ${quoted(text)}`),
  ...options.map((option) => line(within(name), optionArguments(option))),
  ...places.flatMap(({ candidates }, place) =>
    candidates === "free" ? [] : [line(conditionAt(name, places, place), argumentsFor(candidates))],
  ),
];

/** True at an argument: after a word of the preceding argument, and before any word of its own. */
function conditionAt(name: string, places: readonly CompletedPlace[], place: number): string {
  const { candidates: own, behind } = places[place]!;
  const before = behind === null ? places[place - 1]?.candidates : [behind];
  return [
    within(name),
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

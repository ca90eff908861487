import type { Candidates, CompletedCommand, CompletedOption, CompletedProgram } from "./words.js";

/** The completion for bash: one function that reads the words before the cursor, and offers what can follow. */
export function bashCompletion({ options, commands }: CompletedProgram): string {
  const all: readonly CompletedCommand[] = [{ name: "", text: "", options, places: [] }, ...commands];
  return `# For this session: source <(claims-check completion bash)
_claims_check() {
  local current=\${COMP_WORDS[COMP_CWORD]} command= option= place=0 before= index word
  COMPREPLY=()
  # Words are parted at the equals sign too.
  [[ $current == = ]] && current=
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if [[ $word == = ]]; then continue
    elif [[ -n $option ]]; then option=
    elif [[ $word == -* ]]; then
      case "$command $word" in
${all.map(takingValues).filter(Boolean).join("\n")}
      esac
    elif [[ -z $command ]]; then command=$word
    else place=$((place + 1)) before=$word
    fi
  done
  if [[ -n $option ]]; then
    case "$command $option" in
${all.flatMap(valuesCases).join("\n")}
    esac
  elif [[ $current == -* ]]; then
    case "$command" in
${all.map(optionsCase).join("\n")}
    esac
  else
    case "$command $place $before" in
      ' 0 ') ${offering(commands.map(({ name }) => name))} ;;
${all.flatMap(placesCases).join("\n")}
    esac
  fi
}
complete -F _claims_check claims-check
`;
}

function takingValues({ name, options }: CompletedCommand): string {
  const taking = options.filter(({ values }) => values !== null);
  return taking.length === 0
    ? ""
    : `        ${taking.map((option) => patternOf(name, option)).join("|")}) option=$word ;;`;
}

const patternOf = (command: string, { name, short }: CompletedOption): string =>
  `'${command} --${name}'${short === undefined ? "" : `|'${command} -${short}'`}`;

const valuesCases = ({ name, options }: CompletedCommand): string[] =>
  options.flatMap((option) =>
    option.values === null || option.values === "free"
      ? []
      : [`      ${patternOf(name, option)}) ${offering(option.values)} ;;`],
  );

const optionsCase = ({ name, options }: CompletedCommand): string =>
  `      '${name}') ${offering(options.map((option) => `--${option.name}`))} ;;`;

const placesCases = ({ name, places }: CompletedCommand): string[] =>
  places.map(({ candidates, behind, repeats }, place) => {
    const before = behind === null ? `'${name} ${place} '*` : `'${name} ${place} ${behind}'`;
    return `      ${repeats === undefined ? before : `'${name} '*`}) ${offering(candidates)} ;;`;
  });

function offering(candidates: Candidates): string {
  if (candidates === "free") return ":";
  return candidates === "file"
    ? `compopt -o default 2> /dev/null || COMPREPLY=($(compgen -f -- "$current"))`
    : `COMPREPLY=($(compgen -W '${candidates.join(" ")}' -- "$current"))`;
}

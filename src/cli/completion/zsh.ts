import type {
  Candidates,
  CompletedCommand,
  CompletedOption,
  CompletedPlace,
  CompletedProgram,
} from "./words.js";

/** The completion for zsh: to be sourced after compinit, or kept in a folder of fpath as _claims-check. */
export function zshCompletion({ options, commands }: CompletedProgram): string {
  return `#compdef claims-check
# For this session: source <(claims-check completion zsh)

_claims_check() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  # Options behind a command are its own.
  _arguments -C -A '-*' \\
${options.map((option) => `    ${optionSpec(option)} \\`).join("\n")}
    '1: :->command' \\
    '*:: :->rest' && return
  case $state in
    command)
      local -a commands=(
${commands.map(({ name, text }) => `        ${quoted(`${name}:${text}`)}`).join("\n")}
      )
      _describe command commands
      ;;
    rest)
      case $words[1] in
${commands.map(commandCase).join("\n")}
      esac
      ;;
  esac
}

(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _claims_check claims-check
# Loaded from a folder of fpath, this very file is the function.
[[ $funcstack[1] == _claims-check ]] && _claims_check "$@"
true
`;
}

function commandCase({ name, options, places }: CompletedCommand): string {
  const specs = [
    ...options.map(optionSpec),
    ...places.map((one, place) =>
      quoted(`${one.repeats === undefined ? place + 1 : "*"}: :${actionAt(one, place)}`),
    ),
  ];
  return `        ${name}) _arguments \\\n${specs.map((spec) => `          ${spec}`).join(" \\\n")} ;;`;
}

function optionSpec({ name, short, text, values }: CompletedOption): string {
  const described = `[${text.replace(/[[\]\\:]/g, "\\$&")}]`;
  const rest = values === null ? described : `=${described}: :${action(values)}`;
  if (short === undefined) return quoted(`--${name}${rest}`);
  return `${quoted(`(-${short} --${name})`)}{-${short},--${name}}${quoted(rest)}`;
}

/** `$line` contains the preceding arguments. */
const actionAt = ({ candidates, behind }: CompletedPlace, place: number): string =>
  behind === null || typeof candidates === "string"
    ? action(candidates)
    : `{[[ $line[${place}] == ${behind} ]] && compadd -- ${candidates.join(" ")}}`;

function action(candidates: Candidates): string {
  if (candidates === "free") return "";
  return candidates === "file" ? "_files" : `(${candidates.join(" ")})`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

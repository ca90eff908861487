import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "oxc-parser";

/** The faces of the package: what is imported from, and the source that says what it exports. */
const FACES: readonly (readonly [name: string, source: string])[] = [
  ["claims-check", "src/index.ts"],
  ["claims-check/ja", "src/ja.ts"],
  ["claims-check/en", "src/en.ts"],
  ["claims-check/interview", "src/interview.ts"],
  ["claims-check/rules", "src/rules.ts"],
];

/** Something that a face exports, as its source declares it. */
interface Declared {
  readonly name: string;
  readonly isType: boolean;
  /** What stands before it in its source. */
  readonly comment: string;
  /** The declaration, of a function without its body. */
  readonly text: string;
}

type Program = ReturnType<typeof parseSync>["program"];
type Statement = Program["body"][number];
type Exported = Extract<Statement, { type: "ExportNamedDeclaration" }>;
type Declaration = NonNullable<Exported["declaration"]>;

/** The library by its faces: every function with its example, and every type. */
export function apiMarkdown(): string {
  const faces = FACES.map(([name, source]) => ({ name, all: declaredIn(source) }));
  return [
    "# The library",
    "",
    "Made from the declarations of the package by `npm run docs`. Every example is run by a test. How to begin is in",
    "[README.md](../README.md), what an error says in [errors.md](errors.md); the documents that the program prints have",
    "their schemas in `claims-check/schema/NAME.json`.",
    ...faces.flatMap(({ name, all }) => [
      "",
      `## \`${name}\``,
      ...all.filter(({ isType }) => !isType).flatMap(functionLines),
      ...typeLines(all.filter(({ isType }) => isType)),
    ]),
    "",
  ].join("\n");
}

function functionLines({ name, comment, text }: Declared): string[] {
  return ["", `### ${name}`, "", "```typescript", text, "```", "", ...commentLines(comment)];
}

function typeLines(types: readonly Declared[]): string[] {
  if (types.length === 0) return [];
  return [
    "",
    "### Types",
    ...types.flatMap(({ comment, text }) => [
      "",
      "```typescript",
      ...(comment === "" ? [] : [comment]),
      text,
      "```",
    ]),
  ];
}

/** What a face exports, in the order of its source. */
function declaredIn(file: string): Declared[] {
  return exportsOf(file).flatMap((statement) => {
    if (statement.declaration !== null)
      return namesOf(statement.declaration).map((name) => found(file, name));
    if (statement.source === null) return [];
    const from = join(dirname(file), statement.source.value.replace(/\.js$/, ".ts"));
    return statement.specifiers.map(({ local }) => found(from, nameOf(local)));
  });
}

/** The declaration of a name, there or wherever it is passed on from. */
function found(file: string, name: string): Declared {
  const text = readFileSync(file, "utf8");
  const { comments } = parseSync(file, text);
  for (const statement of exportsOf(file)) {
    const { declaration, source, specifiers } = statement;
    if (declaration !== null && namesOf(declaration).includes(name)) {
      const comment = comments.find(
        ({ type, end }) =>
          type === "Block" && end <= statement.start && text.slice(end, statement.start).trim() === "",
      );
      return {
        name,
        isType: declaration.type.startsWith("TS"),
        comment: comment === undefined ? "" : text.slice(comment.start, comment.end),
        text: shown(text, statement.start, declaration),
      };
    }
    if (source !== null && specifiers.some(({ exported }) => nameOf(exported) === name))
      return found(join(dirname(file), source.value.replace(/\.js$/, ".ts")), name);
  }
  throw new Error(`${file} exports no ${name}`);
}

const exportsOf = (file: string): Exported[] =>
  parseSync(file, readFileSync(file, "utf8")).program.body.filter(
    (statement): statement is Exported => statement.type === "ExportNamedDeclaration",
  );

const nameOf = (name: { readonly name: string } | { readonly value: unknown }): string =>
  "name" in name ? name.name : String(name.value);

function namesOf(declaration: Declaration): string[] {
  if (declaration.type === "VariableDeclaration")
    return declaration.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
  return "id" in declaration && declaration.id !== null && declaration.id.type === "Identifier"
    ? [declaration.id.name]
    : [];
}

/** A declaration as who uses it sees it: a function without its body, a value without what it is made of. */
function shown(text: string, start: number, declaration: Declaration): string {
  if (declaration.type === "FunctionDeclaration")
    return `${text.slice(start, declaration.body?.start ?? declaration.end).trim()};`;
  if (declaration.type !== "VariableDeclaration") return text.slice(start, declaration.end);
  const [first] = declaration.declarations;
  if (first === undefined || first.id.type !== "Identifier") return text.slice(start, declaration.end);
  if (first.init?.type !== "ArrowFunctionExpression")
    return `export declare const ${text.slice(first.id.start, first.id.end)};`;
  const signature = text
    .slice(first.init.start, first.init.body.start)
    .replace(/=>\s*$/, "")
    .trim();
  return `export function ${first.id.name}${signature};`;
}

/** A docstring as text: what it says, its parameters, what comes back, errors, and its examples as code. */
function commentLines(comment: string): string[] {
  const text = comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
    .join("\n")
    .trim()
    .replace(/\{@link (\w+)\}/g, "`$1`");
  const [said = "", ...tags] = text.split(/^@/m);
  return [said.trim(), ...tags.flatMap(tagLines)];
}

function tagLines(tag: string): string[] {
  const [, name = "", rest = ""] = /^(\w+)\s*([^]*)$/.exec(tag) ?? [];
  const text = rest.trim();
  switch (name) {
    case "param": {
      const [parameter = "", ...words] = text.split(/\s+/);
      return ["", `- \`${parameter}\`: ${words.join(" ")}`];
    }
    case "returns":
      return ["", `Returns ${text.replace(/\s+/g, " ")}`];
    case "throws":
      return ["", `Throws ${text.replace(/\s+/g, " ")}`];
    default:
      return ["", "```typescript", text, "```"];
  }
}

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync, Visitor, type TSTypeName } from "oxc-parser";

/** What a name leads to: what a module declares under it. */
interface Place {
  readonly module: string;
  readonly name: string;
}

/** A part of a text, from one character to another. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a module declares under a name, and the names that this declaration leads to. */
interface Declaration {
  readonly isType: boolean;
  readonly leadsTo: readonly Place[];
}

/**
 * The names of the types to which the declarations of a library lead, from what its first module exports. What is taken
 * from a value (`typeof`, `keyof typeof`) is not followed: it comes out spelled out, as words.
 * @param first a file of declarations that exports what other modules declare
 */
export function reachableTypes(first: string): Set<string> {
  const modules = new Map<string, ReadonlyMap<string, Declaration>>();
  const reached = new Set<string>();
  const seen = new Set<Declaration>();
  const follow = ({ module, name }: Place): void => {
    const declarations = modules.get(module) ?? declarationsIn(module);
    modules.set(module, declarations);
    const declaration = declarations.get(name);
    if (declaration === undefined || seen.has(declaration)) return;
    seen.add(declaration);
    if (declaration.isType) reached.add(name);
    declaration.leadsTo.forEach(follow);
  };
  exportsOf(first).forEach(follow);
  return reached;
}

/** What a module exports from others. */
export const exportsOf = (path: string): Place[] =>
  parsed(path).module.staticExports.flatMap(({ entries }) =>
    entries.map(({ importName, exportName, moduleRequest }) =>
      moduleRequest === null
        ? { module: path, name: exportName.name ?? "" }
        : { module: declarationFile(path, moduleRequest.value), name: importName.name ?? "" },
    ),
  );

const parsed = (path: string) => parseSync(path, readFileSync(path, "utf8"));

const declarationFile = (from: string, specifier: string): string =>
  join(dirname(from), specifier.replace(/\.js$/, ".d.ts"));

function declarationsIn(path: string): Map<string, Declaration> {
  const { program, module } = parsed(path);
  const imported = new Map(
    module.staticImports.flatMap(({ moduleRequest, entries }) =>
      entries.map(({ importName, localName }): [string, Place] => [
        localName.value,
        { module: declarationFile(path, moduleRequest.value), name: importName.name ?? "" },
      ]),
    ),
  );
  const named: (Place & { readonly at: number })[] = [];
  const add = (at: number, name: string): void => {
    named.push({ at, ...(imported.get(name) ?? { module: path, name }) });
  };
  const addName = (name: TSTypeName): void => {
    if (name.type === "Identifier") add(name.start, name.name);
  };
  const found: [string, Stretch, isType: boolean][] = [];
  new Visitor({
    TSInterfaceDeclaration: (node) => found.push([node.id.name, node, true]),
    TSTypeAliasDeclaration: (node) => found.push([node.id.name, node, true]),
    ClassDeclaration: (node) => found.push([node.id?.name ?? "", node, true]),
    TSDeclareFunction: (node) => found.push([node.id?.name ?? "", node, false]),
    VariableDeclarator: (node) => {
      if (node.id.type === "Identifier") found.push([node.id.name, node, false]);
    },
    TSTypeReference: ({ typeName }) => addName(typeName),
    TSInterfaceHeritage: ({ expression }) => {
      if (expression.type === "Identifier") add(expression.start, expression.name);
    },
    TSImportType: ({ start, source, qualifier }) => {
      if (qualifier?.type === "Identifier")
        named.push({ at: start, module: declarationFile(path, source.value), name: qualifier.name });
    },
  }).visit(program);
  const declarations = new Map<string, Declaration>();
  for (const [name, { start, end }, isType] of found) {
    const inside = named.filter(({ at }) => start <= at && at < end);
    // A function with several signatures leads to what all of them name.
    const others = declarations.get(name)?.leadsTo ?? [];
    declarations.set(name, { isType, leadsTo: [...others, ...inside] });
  }
  return declarations;
}

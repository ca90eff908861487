// Loads the project's TypeScript in this process, with a file replaced by a mutant of it and nothing written to disk.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { Script } from "node:vm";
import { transformSync } from "esbuild";

const require = createRequire(import.meta.url);

/** The text of a TypeScript file as a function of what a CommonJS module is given. */
const compile = (text, file) => {
  const { code } = transformSync(text, { loader: "ts", format: "cjs", target: "node20" });
  return new Script(`(function (module, exports, require) {${code}\n})`, {
    filename: file,
  }).runInThisContext();
};

/** The files that a module asks for by a relative path. */
const asksFor = (text, file) =>
  [...text.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)\.js"/g)].map(([, path]) =>
    resolve(dirname(file), `${path}.ts`),
  );

/**
 * A set of modules, read once. `with` instantiates anew only those that a replaced file can reach.
 * @param entry the module whose exports are wanted
 */
export function modulesFrom(entry) {
  const files = new Map();
  const read = (file) => {
    if (files.has(file)) return;
    const text = readFileSync(file, "utf8");
    files.set(file, { text, asks: asksFor(text, file), compiled: compile(text, file) });
    files.get(file).asks.forEach(read);
  };
  read(entry);

  const dependents = (changed) => {
    const found = new Set([changed]);
    for (let before = 0; before < found.size;) {
      before = found.size;
      for (const [file, { asks }] of files) if (asks.some((one) => found.has(one))) found.add(file);
    }
    return found;
  };

  const instantiate = (kept, replaced) => {
    const instances = new Map(kept);
    const load = (file) => {
      const known = instances.get(file);
      if (known !== undefined) return known.exports;
      const module = { exports: {} };
      instances.set(file, module);
      const ask = (name) => {
        if (name.endsWith(".json")) return require(resolve(dirname(file), name));
        return name.startsWith(".")
          ? load(resolve(dirname(file), name.replace(/\.js$/, ".ts")))
          : require(name);
      };
      (replaced.get(file) ?? files.get(file).compiled)(module, module.exports, ask);
      return module.exports;
    };
    return { exports: load(entry), instances };
  };

  const original = instantiate([], new Map());
  return {
    /** Every file that was read, with its text. */
    texts: new Map([...files].map(([file, { text }]) => [file, text])),
    exports: original.exports,
    /** The exports of the entry where one file has another text. */
    with: (file, text) => {
      const changed = dependents(file);
      const kept = [...original.instances].filter(([one]) => !changed.has(one));
      return instantiate(kept, new Map([[file, compile(text, file)]])).exports;
    },
  };
}

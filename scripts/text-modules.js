// Style sheets and browser scripts are files of their own, and the program writes them into pages: imported with `?text`
// behind its name, such a file is its text, without comments and, of TypeScript, without types.
import { readFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { transformSync } from "esbuild";

const TEXT = "?text";

function textOf(file) {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    loader: extname(file).slice(1),
    charset: "utf8",
    target: "es2022",
    minify: true,
    ...(file.endsWith(".ts") && { format: "iife" }),
  });
  return code;
}

/** For esbuild. */
export const textModules = {
  name: "text-modules",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?text$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(0, -TEXT.length)),
      namespace: "text-module",
    }));
    onLoad({ filter: /./, namespace: "text-module" }, ({ path }) => ({
      contents: textOf(path),
      loader: "text",
      watchFiles: [path],
    }));
  },
};

/** For Vite, and so for Vitest. Behind the name of the file stands what keeps its plugin for style sheets away. */
export const textModulesForVite = {
  name: "text-modules",
  enforce: "pre",
  resolveId: (path, importer) =>
    path.endsWith(TEXT) ? `\0${resolve(dirname(importer), path.slice(0, -TEXT.length))}.text` : undefined,
  load: (id) =>
    id.startsWith("\0") && id.endsWith(".text")
      ? `export default ${JSON.stringify(textOf(id.slice(1, -".text".length)))};`
      : undefined,
};

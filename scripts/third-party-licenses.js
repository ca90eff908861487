// The licences of the packages whose code is part of the bundled program, as these packages state them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const RULE = "-".repeat(80);

/**
 * Finds the packages whose code is in bundles.
 * @param metafiles what esbuild reports about each bundle
 * @returns the folders of the packages, in the order of their names
 */
export function bundledPackages(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
  return [...folders].toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

/**
 * Puts the licences of packages into one text.
 * @param folders of the packages
 * @throws where a package has no licence file: its code must not be handed on then
 */
export function licensesOf(folders) {
  return [
    "The program in dist/program and the pages in dist/page contain code of the packages below. Each is under its own",
    "licence, which is reproduced here. claims-check itself is under the licence in the file LICENSE.",
    ...folders.flatMap((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      return ["", RULE, `${name} ${version} (${license})`, RULE, "", licenseIn(folder)];
    }),
    "",
  ].join("\n");
}

function licenseIn(folder) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|$)/i.test(file));
  if (files.length === 0) throw new Error(`${folder} has no licence file`);
  return files
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
}

const nameOf = (folder) => folder.slice(folder.lastIndexOf("node_modules/"));

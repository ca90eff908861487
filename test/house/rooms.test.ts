import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { root } from "../package/packed.js";

/**
 * The rooms of the house, from the top down: a file imports from its own room and from those below. `page` and `cli`
 * stand side by side: neither knows of the other.
 */
const ROOMS =
  "page cli tables output wording questions regulation io problems facility engine calendar".split(" ");

const src = join(root, "src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const roomOf = (path: string): string => path.split(sep)[0]!;
const arrows = files.flatMap((file) =>
  Array.from(
    readFileSync(join(src, file), "utf8").matchAll(/(?:\bfrom|\bimport\(?)\s*"(\.[^"]+)"/g),
    ([, path]) => ({
      file,
      target: relative(src, join(src, dirname(file), path!)),
    }),
  ),
);

test("every file has a room, and imports run downwards only", () => {
  const faces = files.filter((file) => !file.includes(sep));
  expect(files.filter((file) => !ROOMS.includes(roomOf(file)))).toEqual(faces);
  expect(arrows.length).toBeGreaterThan(1_000);
  const height = (path: string): number => (path.includes(sep) ? ROOMS.indexOf(roomOf(path)) : -1);
  const isAside = ({ file, target }: (typeof arrows)[number]): boolean =>
    roomOf(file) === "page" && roomOf(target) === "cli";
  const up = arrows.filter(
    (arrow) =>
      (height(arrow.target) < height(arrow.file) || isAside(arrow)) && !arrow.target.startsWith(".."),
  );
  expect(up.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { programWords } from "../../src/cli/words.js";
import { cliReference } from "../../scripts/docs/cli-reference.js";

describe.each(["en", "ja"] as const)("the reference of the command line (%s)", (language) => {
  test.each(commands)(
    "tells what $name is for, its options, its examples and its exit status",
    async (command) => {
      const [program, reference] = await Promise.all([programWords(language), cliReference(language)]);
      const section = reference.split(/\n## /).find((one) => one.startsWith(`${command.name}\n`)) ?? "";
      const own = command.options.filter(({ fact, hidden }) => fact === undefined && hidden !== true);
      expect(section).toContain(program.commands[command.name as keyof typeof program.commands]);
      for (const { name } of own) expect(section).toContain(`--${name}`);
      for (const example of command.examples[language]) expect(section).toContain(example);
      expect(section).toContain(`${program.exitHeading}: \`0\``);
    },
  );
  test("links to nothing that is not there", async () => {
    const reference = await cliReference(language);
    const headings = Array.from(reference.matchAll(/^## (.+)$/gm), ([, heading]) =>
      heading!.toLowerCase().replaceAll(" ", "-"),
    );
    const links = Array.from(reference.matchAll(/\]\(#([^)]+)\)/g), ([, link]) => link!);
    expect(links.length).toBeGreaterThan(commands.length);
    expect(links.filter((link) => !headings.includes(link))).toEqual([]);
  });
});

import { Option } from "commander";
import { expect, test } from "vitest";
import { commands, globalOptions } from "../../../src/cli/commands.js";
import { camelCased } from "../../../src/cli/options/option-names.js";
import { dateOption, required } from "../../../src/cli/options/option-values.js";
import { factNames, optionOf } from "../../../src/facility/facts.js";

test("the value of every option is found where the reader of the command line puts it", () => {
  const options = [...globalOptions, ...commands.flatMap((command) => command.options)];
  for (const { name } of options.filter(({ value }) => value !== null))
    expect(camelCased(name)).toBe(new Option(`--${name}`).attributeName());
});

test("the option of every fact leads back to the fact", () => {
  expect(factNames.map((name) => camelCased(optionOf(name)))).toEqual(factNames);
});

test("a value that is not accepted, or wanting, is told with its option as it is written, digits and all", () => {
  expect(() => dateOption({ filedIn2023: "soon" }, "filed-in-2023")).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ option: "--filed-in-2023" })] }),
  );
  expect(() => required(undefined, "filed-in-2023")).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ option: "--filed-in-2023" })] }),
  );
});

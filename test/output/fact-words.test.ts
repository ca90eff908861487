import { describe, expect, test } from "vitest";
import { definitionOf, factNames } from "../../src/facility/facts.js";
import { readFact, readValue } from "../../src/facility/read.js";
import { factWords as english } from "../../src/wording/en/facts.js";
import { factWords } from "../../src/wording/ja/facts.js";

const valuesOf = (name: (typeof factNames)[number]): (string | boolean)[] => {
  const definition = definitionOf(name);
  if (definition.kind === "yes-no") return [true, false];
  return "words" in definition ? Object.keys(definition.words ?? {}) : [];
};
const words = factNames.flatMap((name) =>
  valuesOf(name).map((value) => ({ name, value, word: factWords.value(name, value) })),
);

describe("what is shown of a facility can be written into a list as it is shown", () => {
  test.each(words)("$word is read as $name: $value", ({ name, value, word }) => {
    expect(readValue(name, word)).toEqual({ ok: true, value });
  });
});

describe("what is shown of a record that is not there states nothing", () => {
  const records = factNames.filter((name) => definitionOf(name).role === "record");
  test.each(records)("%s", (name) => {
    for (const { notRecorded } of [factWords, english])
      expect(readFact(name, notRecorded)).toEqual({ ok: true, value: undefined });
  });
});

import { describe, expect, test } from "vitest";
import { civilMonth } from "../../src/calendar/civil-date.js";
import { deadlineText } from "../../src/output/dates/deadline-text.js";
import { plainPage } from "../../src/output/layout/terminal-style.js";
import { prepareText } from "../../src/output/preparation/text.js";
import { deadline } from "../../src/questions/dates/deadline.js";
import { prepare } from "../../src/questions/preparation/prepare.js";
import { deadlineWords } from "../../src/cli/words.js";
import * as en from "./words-en.js";
import * as ja from "./words-ja.js";

const TODAY = ["医療機関等向け総合ポータルサイト", "https://iryohokenjyoho.service-now.com/csm"] as const;
const IN_THE_NOTICE = ["医療機関等向けポータルサイト", "https://www.iryohokenjyoho-portalsite.jp/"] as const;

describe.each([
  ["Japanese", ja, await deadlineWords("ja")],
  ["English", en, await deadlineWords("en")],
])("the portal in %s", (_, preparation, dates) => {
  const wide = plainPage(1000);
  const asked = deadline({ startMonth: civilMonth("2024-10") });
  const texts = {
    deadline: deadlineText(asked, dates, wide),
    prepare: prepareText(prepare({ sharedTerminal: false }), preparation, wide),
  };

  test.each(["deadline", "prepare"] as const)("has one name in %s, beside that of the notice", (command) => {
    const lines = texts[command].split("\n").filter((line) => line.includes("医療機関等向け"));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toContain(TODAY[0]);
    expect(lines.some((line) => line.includes(IN_THE_NOTICE[0]))).toBe(true);
  });

  test("has with each name the address that goes with it", () => {
    const [line = ""] = texts.deadline.split("\n").filter((one) => one.includes(TODAY[0]));
    const places = [TODAY[0], TODAY[1], IN_THE_NOTICE[0], IN_THE_NOTICE[1]].map((part) => line.indexOf(part));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(-1);
  });

  test("comes first where the checklist gives both addresses", () => {
    const lines = texts.prepare.split("\n").map((line) => line.trim());
    const last = lines.lastIndexOf(IN_THE_NOTICE[1]);
    expect(lines[last - 1]).toBe(TODAY[1]);
  });
});

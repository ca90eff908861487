import { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { openDialogue, STOPPED } from "../../../src/cli/terminal/dialogue.js";
import { columnsOf } from "../../../src/output/layout/width.js";
import { plainPage, type TerminalStyle } from "../../../src/output/layout/terminal-style.js";

const COLUMNS = 32;
// oxlint-disable-next-line no-control-regex -- sets a colour or an emphasis
const COLORS = /\u001B\[[\d;]*m/;

/** A dialogue on a narrow screen, and what it shows from its first question on. */
function opened(keyboard = new PassThrough(), page: TerminalStyle = plainPage(COLUMNS)) {
  let screen = "";
  const write = (text: string): void => void (screen += text);
  const dialogue = openDialogue(keyboard, { write, isTerminal: true, columns: COLUMNS }, page);
  const type = (keys: string): void => void setImmediate(() => keyboard.write(keys));
  return {
    dialogue,
    keyboard,
    type,
    raw: () => screen,
    // oxlint-disable-next-line no-control-regex
    shown: () => screen.replaceAll(/\u001B\[[?\d]*[a-zA-Z]/g, ""),
  };
}

const MEDIA = [
  { value: "online", label: "online, over the network of the payers", hint: "usual" },
  { value: "paper", label: "paper" },
];
const chosen = ({ dialogue }: ReturnType<typeof opened>) =>
  dialogue.choose("Which medium?", ["The latest claim of this facility counts."], MEDIA);
const written = ({ dialogue }: ReturnType<typeof opened>, wrongWith: (text: string) => string | undefined) =>
  dialogue.write("Born when?", ["The youngest counts."], wrongWith);
const fine = (): undefined => undefined;

test("a choice is shown below an empty line, wrapped for the screen, without instructions", async () => {
  const open = opened();
  open.type("\r");
  expect(await chosen(open)).toBe("online");
  expect(open.shown().split("\n").slice(0, 9)).toEqual([
    "",
    "◆  Which medium?",
    "│  The latest claim of this",
    "│  facility counts.",
    "● online, over the network of ",
    "the payers (usual)",
    "○ paper",
    "",
    "◇  Which medium?",
  ]);
  expect(
    open
      .shown()
      .split("\n")
      .every((line) => columnsOf(line) <= COLUMNS),
  ).toBe(true);
});

test("a text is asked for again with what is wrong with it, and may be of any letters", async () => {
  const open = opened();
  open.type("d\r");
  const answer = written(open, (text) => (text === "d" ? "no day" : undefined));
  await expect.poll(open.shown).toContain("no day");
  open.type("12\u0015d1\r");
  expect(await answer).toBe("d1");
  expect(open.shown().split("\n").slice(0, 3)).toEqual(["", "◆  Born when?", "│  The youngest counts."]);
});

test("nothing written is an empty text", async () => {
  const open = opened();
  open.type("\r");
  expect(await written(open, (text) => (text === "" ? undefined : `${text}?`))).toBe("");
});

test.each([
  ["without colours, no mark sets one", plainPage(COLUMNS), false],
  [
    "with colours, the question and the remarks have theirs",
    {
      ...plainPage(COLUMNS),
      strong: (text: string) => `\u001B[1m${text}\u001B[22m`,
      faint: (text: string) => `\u001B[2m${text}\u001B[22m`,
    },
    true,
  ],
])("%s", async (_, page, colored) => {
  // The library's own colours, whatever the standard output of the tests is.
  vi.stubEnv("FORCE_COLOR", "1");
  const open = opened(new PassThrough(), page);
  open.type("\r");
  await chosen(open);
  vi.unstubAllEnvs();
  expect(open.shown().replaceAll(new RegExp(COLORS, "g"), "").split("\n")[1]).toBe("◆  Which medium?");
  expect([
    open.raw().includes("\u001B[1mWhich medium?\u001B[22m"),
    open.raw().includes("\u001B[2mfacility counts.\u001B[22m"),
    COLORS.test(open.raw()),
  ]).toEqual([colored, colored, colored]);
});

test("a text to be told stands on a line of its own", () => {
  const { dialogue, raw } = opened();
  dialogue.tell("Known already");
  expect(raw()).toBe("Known already\n");
});

test.each<[string, (keyboard: PassThrough) => void, object?]>([
  ["the terminal is closed", (keyboard) => keyboard.destroy()],
  ["nothing more is typed", (keyboard) => keyboard.end(), { autoDestroy: false }],
  ["the end of input is typed", (keyboard) => keyboard.write("\u0004")],
  ["the work is interrupted", (keyboard) => keyboard.write("\u0003")],
])("a question is given up where %s", async (_, stop, kind = {}) => {
  for (const ask of [chosen, (open: ReturnType<typeof opened>) => written(open, fine)]) {
    const open = opened(new PassThrough(kind));
    setImmediate(() => stop(open.keyboard));
    const stillAsked = new Promise((end) => setTimeout(end, 500, "still asked"));
    expect(await Promise.race([ask(open), stillAsked])).toBe(STOPPED);
  }
});

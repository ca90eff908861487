import { describe, expect, test } from "vitest";
import { DOWN, END_OF_INPUT, ENTER, INTERRUPT, UP, type Keystrokes, type OnTerminal } from "../terminal.js";
import { run, typedInto } from "../twin.js";

const AS_OF = ["--as-of", "2025-04-01"];
const down = (times: number): string => DOWN.repeat(times) + ENTER;

const MEDIUM = "By which medium was the latest claim made?";
const GROUND = "What was the ground of the paper claim of March 2024?";
const RECEIPT_COMPUTER = "Is a receipt computer (レセコン) in use?";
const BORN = "When was the youngest";
const FILED = "Form 2, 様式第2号)";
const PLAN = "transition plan (Form 1, 様式第1号) begin?";
const REVIEW = "Is any of it different?";
const NOT_FILED = down(2);

/** The commands that were printed for repeating or going on. */
const commandsIn = ({ screen }: OnTerminal): string[] =>
  screen
    .split("\n")
    .filter((line) => line.startsWith("  claims-check "))
    .map((line) => line.trim());

/** What a command line without quotes prints. */
const printedBy = async (line: string): Promise<string> => (await run(line.split(" ").slice(1))).stdout;

const paperWithoutReceiptComputer: readonly Keystrokes[] = [
  { after: MEDIUM, keys: down(2) },
  { after: GROUND, keys: ENTER },
  { after: RECEIPT_COMPUTER, keys: down(1) },
  { after: FILED, keys: NOT_FILED },
  { after: REVIEW, keys: ENTER },
];

describe("an interview", () => {
  test("ends with what eligibility prints, and with the command that prints it again", async () => {
    const ended = await typedInto(["ask", ...AS_OF], paperWithoutReceiptComputer);
    const [line] = commandsIn(ended);
    expect(line).toBe(
      "claims-check eligibility --receipt-computer no --method paper --paper-ground no-receipt-computer --as-of 2025-04-01",
    );
    expect(ended.stdout).toContain("△ To claim (paper) you must file first");
    expect(await printedBy(line!)).toBe(ended.stdout);
    expect(ended.status).toBe(0);
  });
  test("asks nothing where the facts given as options decide", async () => {
    const ended = await typedInto(
      ["ask", ...AS_OF, "--method", "paper", "--method-at-march-2024", "光ディスク"],
      [],
    );
    expect(ended.screen).not.toContain("?");
    expect(ended.screen).toContain("Known already: medium of the latest claim: paper;");
    expect(ended.stdout).toContain("× You may not claim this way (paper)");
    expect(commandsIn(ended)).toEqual([
      "claims-check eligibility --method paper --method-at-march-2024 optical --as-of 2025-04-01",
    ]);
  });
  test("starts from the facts given as options, and says why it asks", async () => {
    const ended = await typedInto(
      ["ask", ...AS_OF, "--method", "paper", "--paper-ground", "no-receipt-computer"],
      [
        { after: RECEIPT_COMPUTER, keys: ENTER },
        { after: REVIEW, keys: ENTER },
      ],
    );
    expect(ended.screen.replace(/\n│ {2}/g, " ")).toContain(
      "Why: Claims on paper (書面による請求) may still turn out file first / not allowed; this helps to decide.",
    );
    expect(ended.screen).toContain("in use (→ not allowed)");
    expect(ended.screen).not.toContain(MEDIUM);
    expect(commandsIn(ended)[0]).toContain("--receipt-computer yes");
  });
  test("takes a date in any form, and asks again with what is wrong with it", async () => {
    const ended = await typedInto(
      ["ask", ...AS_OF, "--type", "clinic", "--method", "paper", "--paper-ground", "elderly"],
      [
        { after: BORN, keys: "6.4.1\r" },
        { after: "does not say which year is meant", keys: "\u0015R7.4.2\r" },
        { after: "is born after the date asked about", keys: "\u0015昭和21年3月1日\r" },
        { after: "read as: 1 March 1946", keys: "" },
        { after: RECEIPT_COMPUTER, keys: down(1) },
        { after: FILED, keys: NOT_FILED },
        { after: REVIEW, keys: ENTER },
      ],
    );
    const screen = ended.screen.replace(/\n│ {2}/g, " ");
    expect(screen).toContain("Full-time (常勤): who works all the hours that the facility sets");
    expect(screen).toContain("Write it like 1945-07-01, 昭和20年7月1日 or S20.7.1.");
    expect(commandsIn(ended)[0]).toContain("--youngest-dob 1946-03-01 ");
    expect(ended.stdout.replace(/\n\s+/g, " ")).toContain("△ To claim (paper) you must file first");
  });
  test.each([
    ["Enter alone", ENTER],
    ["blanks", `  ${ENTER}`],
  ])("takes %s for I do not know, goes on, and repeats it as unknown", async (_, keys) => {
    const ended = await typedInto(
      ["ask", ...AS_OF, "--type", "clinic", "--method", "paper", "--paper-ground", "elderly"],
      [
        { after: BORN, keys },
        { after: RECEIPT_COMPUTER, keys: down(2) },
        { after: REVIEW, keys: ENTER },
      ],
    );
    expect(ended.screen).not.toContain("read as:");
    const [line] = commandsIn(ended);
    expect(line).toContain("--receipt-computer unknown ");
    expect(line).toContain("--youngest-dob unknown ");
    expect(ended.stdout).toContain("？ Whether you may claim this way (paper) is not known yet");
    expect(await printedBy(line!)).toBe(ended.stdout);
  });
  test("asks whether the plan was filed: a facility that filed it is not told to", async () => {
    const ended = await typedInto(
      ["ask", ...AS_OF],
      [
        { after: MEDIUM, keys: down(1) },
        { after: PLAN, keys: "2025/1/1\r" },
        { after: "When does that transition plan end?", keys: "2026-01-01\r" },
        { after: "lasts more than a year", keys: "\u0015R7.12.31\r" },
        { after: REVIEW, keys: ENTER },
      ],
    );
    expect(commandsIn(ended)).toEqual([
      "claims-check eligibility --method optical --plan-from 2025-01-01 --plan-ends-on 2025-12-31 --as-of 2025-04-01",
    ]);
    expect(ended.stdout).toContain("○ You may keep claiming (optical disk)");
  });
  test("goes back, from a choice and from a date, and forgets what was answered there", async () => {
    const ended = await typedInto(
      ["ask", ...AS_OF],
      [
        { after: MEDIUM, keys: down(1) },
        { after: PLAN, keys: "BACK\r" },
        { after: MEDIUM, keys: down(2) },
        { after: GROUND, keys: ENTER },
        // yes, no, I do not know, back
        { after: RECEIPT_COMPUTER, keys: down(3) },
        { after: GROUND, keys: down(4) },
        { after: MEDIUM, keys: ENTER },
      ],
    );
    expect(commandsIn(ended)).toEqual(["claims-check eligibility --method online --as-of 2025-04-01"]);
    expect(ended.stdout).toContain("○ ");
  });
  test("offers no way back from the first question", async () => {
    const ended = await typedInto(["ask", ...AS_OF], [{ after: MEDIUM, keys: INTERRUPT }]);
    expect(ended.screen).not.toContain("back to the question before");
  });
  test("lets what was taken for granted be told otherwise", async () => {
    const ended = await typedInto(
      ["ask", ...AS_OF, "--method", "paper", "--paper-ground", "no-receipt-computer", "--refiled", "yes"],
      [
        { after: RECEIPT_COMPUTER, keys: down(1) },
        { after: "succession: no record", keys: down(2) },
        { after: "new institution code", keys: ENTER },
        { after: REVIEW, keys: ENTER },
      ],
    );
    expect(commandsIn(ended)[0]).toContain(" --succession new-code ");
    expect(ended.stdout).toContain("※ ");
  });
  test("speaks Japanese", async () => {
    const ended = await typedInto(
      ["ask", ...AS_OF, "--lang", "ja", "--method", "紙", "--paper-ground", "レセコン未使用"],
      [
        { after: "レセコン（レセプトコンピュータ）を使用していますか。", keys: down(1) },
        { after: "（様式第2号）を提出しましたか。", keys: down(4) },
        { after: "レセコン（レセプトコンピュータ）を使用していますか。", keys: down(1) },
        { after: "（様式第2号）を提出しましたか。", keys: NOT_FILED },
        { after: "異なるものはありますか。", keys: ENTER },
      ],
    );
    expect(ended.screen.replace(/\n│ {2}/g, "")).toContain(
      "が「要届出」「不可」のいずれになるかが、この答えで決まります。",
    );
    expect(ended.stdout).toContain("△ 書面（紙レセプト）による請求には届出が必要です");
  });
  test("opens with the day asked about, what is known already, and the keys", async () => {
    const stopped = [{ after: MEDIUM, keys: INTERRUPT }];
    const { screen } = await typedInto(["ask", ...AS_OF], stopped);
    expect(screen.split("\n").slice(0, 11)).toEqual([
      "About a claim on 1 April 2025: only what can still change the answer is asked.",
      "Choose with ↑ and ↓, confirm with Enter. Ctrl+C stops.",
      "",
      `◆  ${MEDIUM}`,
      "│  Why: it decides which way of claiming is judged.",
      "● online",
      "○ optical disk",
      "○ paper",
      "○ never claimed",
      "○ I do not know",
      "",
    ]);
    const known = await typedInto(["ask", ...AS_OF, "--type", "clinic"], stopped);
    expect(known.screen.split("\n").slice(1, 3)).toEqual([
      "Known already: type of facility: medical clinic",
      "Choose with ↑ and ↓, confirm with Enter. Ctrl+C stops.",
    ]);
  });
  test("says below each question for a date how to write it, how to leave it out, and how to go back", async () => {
    /** What stands below a question up to where it is answered, in one line. */
    const remarksOf = ({ screen }: OnTerminal, question: string): string => {
      const [, ...below] = screen.split(`◆  ${question}`)[1]!.split("\n");
      return below
        .slice(0, below.indexOf("_"))
        .map((line) => line.replace("│ ", ""))
        .join("");
    };
    const born = await typedInto(
      ["ask", ...AS_OF, "--type", "clinic", "--method", "paper", "--paper-ground", "elderly"],
      [{ after: BORN, keys: INTERRUPT }],
    );
    expect(remarksOf(born, BORN).split(" this helps to decide.")[1]).toBe(
      " Write it like 1945-07-01, 昭和20年7月1日 or S20.7.1. If there is no full-timer, write none." +
        " If you do not know, press Enter without writing.",
    );
    const plan = await typedInto(
      ["ask", ...AS_OF],
      [
        { after: MEDIUM, keys: down(1) },
        { after: PLAN, keys: INTERRUPT },
      ],
    );
    expect(remarksOf(plan, "When does the filed").split(" this helps to decide.")[1]).toBe(
      " Write it like 2024-04-01, 令和6年4月1日 or R6.4.1." +
        " If there is none, press Enter without writing; if you do not know, write unknown." +
        " To go back to the question before, write back.",
    );
  });
  test("takes back for no answer to its first question", async () => {
    const ended = await typedInto(
      ["ask", ...AS_OF, "--type", "clinic", "--method", "paper", "--paper-ground", "elderly"],
      [
        { after: BORN, keys: "back\r" },
        { after: "cannot be read as a date", keys: INTERRUPT },
      ],
    );
    expect(ended.status).toBe(130);
  });
  test("asks at the end what is different, with what was taken for granted right below", async () => {
    const [before, [last]] = [
      paperWithoutReceiptComputer.slice(0, -1),
      paperWithoutReceiptComputer.slice(-1),
    ];
    const { screen } = await typedInto(["ask", ...AS_OF], [...before, { ...last!, keys: INTERRUPT }]);
    const [review = ""] = screen.split("◆").slice(-1);
    expect(review.split("\n").slice(0, 4)).toEqual([
      `  The answer takes the following as shown. ${REVIEW}`,
      "● no (show the answer)",
      "○ medium of the latest claim by March 2024: paper",
      "○ hardship ground (Suppl. Art. 4(5)): no record",
    ]);
  });
  test("goes back by the word with blanks around it, and from the last question", async () => {
    const ended = await typedInto(
      ["ask", ...AS_OF],
      [
        { after: MEDIUM, keys: down(1) },
        { after: PLAN, keys: " back \r" },
        { after: MEDIUM, keys: down(2) },
        { after: GROUND, keys: ENTER },
        { after: RECEIPT_COMPUTER, keys: down(1) },
        { after: FILED, keys: NOT_FILED },
        // The way back is the last of what can be chosen.
        { after: REVIEW, keys: UP + ENTER },
        { after: FILED, keys: INTERRUPT },
      ],
    );
    expect([ended.status, commandsIn(ended)]).toEqual([
      130,
      [
        "claims-check ask --receipt-computer no --method paper --paper-ground no-receipt-computer --as-of 2025-04-01",
      ],
    ]);
  });
  test.each([
    ["blanks alone are no date, and are not read as one", "  \r", "--plan-from"],
    ["no record is read as none", "記録なし\r", "--plan-from"],
  ])("%s", async (_, keys, absent) => {
    const ended = await typedInto(
      ["ask", ...AS_OF],
      [
        { after: MEDIUM, keys: down(1) },
        { after: PLAN, keys },
        { after: REVIEW, keys: ENTER },
      ],
    );
    expect(ended.status).toBe(0);
    expect(ended.screen).not.toContain("read as:");
    expect(commandsIn(ended)[0]).not.toContain(absent);
  });
  test.each([["--details"], ["--explain"], ["--json"], ["--json", "--explain"]])(
    "with %s %s ends with what eligibility prints with it",
    async (...options) => {
      const words = [...AS_OF, "--method", "paper", "--method-at-march-2024", "optical", ...options];
      const ended = await typedInto(["ask", ...words], []);
      const printed = await run(["eligibility", ...words]);
      expect(ended.stdout).toBe(printed.stdout);
      expect(ended.stdout).not.toBe("");
    },
  );
  test("leaves one JSON document on standard output", async () => {
    const ended = await typedInto(["ask", ...AS_OF, "--json"], paperWithoutReceiptComputer);
    const { stdout } = await run([...commandsIn(ended)[0]!.split(" ").slice(1), "--json"]);
    expect(JSON.parse(ended.stdout)).toEqual(JSON.parse(stdout));
  });
});

describe("whoever stops", () => {
  test.each([
    ["Ctrl+C", INTERRUPT, [{ after: MEDIUM, keys: down(2) }], GROUND, "--method paper"],
    ["Ctrl+D", END_OF_INPUT, [{ after: MEDIUM, keys: down(2) }], GROUND, "--method paper"],
    ["Ctrl+C at a date", INTERRUPT, [{ after: MEDIUM, keys: down(1) }], PLAN, "--method optical"],
    [
      "Ctrl+C at the last question",
      INTERRUPT,
      paperWithoutReceiptComputer.slice(0, -1),
      REVIEW,
      "--receipt-computer no --method paper --paper-ground no-receipt-computer",
    ],
  ])("with %s is told how to go on, and gets no answer", async (_, keys, before, question, facts) => {
    const ended = await typedInto(["ask", ...AS_OF], [...before, { after: question, keys }]);
    expect(ended.status).toBe(130);
    expect(ended.stdout).toBe("");
    expect(commandsIn(ended)).toEqual([`claims-check ask ${facts} --as-of 2025-04-01`]);
  });
});

describe("colour", () => {
  // oxlint-disable-next-line no-control-regex
  const COLOR = /\u001B\[[1-9][\d;]*m/;
  const stopped: Keystrokes[] = [{ after: MEDIUM, keys: INTERRUPT }];
  test.each<[string, string[], Record<string, string>]>([
    ["with --no-color", ["--no-color"], {}],
    ["where NO_COLOR is set", [], { NO_COLOR: "1" }],
  ])("is left out %s", async (_, options, env) => {
    const { raw } = await typedInto(["ask", ...options], stopped, { LANG: "en_US.UTF-8", ...env });
    expect(raw).toContain(MEDIUM);
    expect(raw).not.toMatch(COLOR);
  });
  test("marks the question otherwise", async () => {
    const { raw } = await typedInto(["ask"], stopped);
    expect(raw).toMatch(COLOR);
  });
});

describe("bad usage", () => {
  test("not on a terminal, points to eligibility", async () => {
    expect(await run(["ask"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "claims-check: this is not an interactive terminal; give the facts as options of eligibility\n",
    });
  });
  test("not on a terminal, is JSON where JSON was asked for", async () => {
    const { stderr } = await run(["ask", "--json"]);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: "no-terminal" } });
  });
  test.each([
    [
      "facts that contradict one another",
      ["--hardship-ends-on", "2025-01-01"],
      "the end of a hardship, but no hardship",
    ],
    ["a value that is not accepted", ["--type", "clinc"], "did you mean"],
    ["a day before the law that is encoded", ["--as-of", "2020-01-01"], "2023-04-01"],
  ])("is refused before anything is asked: %s", async (_, options, part) => {
    const { status, stderr } = await run(["ask", ...options]);
    expect(stderr).toContain(part);
    expect(status).toBe(2);
  });
});

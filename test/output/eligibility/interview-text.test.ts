import { describe, expect, test } from "vitest";
import {
  dateForms,
  knownText,
  optionTexts,
  questionText,
  reviewTexts,
} from "../../../src/output/eligibility/interview-text.js";
import type { FactStep, ReviewStep } from "../../../src/questions/eligibility/interview.js";
import { ask } from "../../../src/wording/en/ask.js";
import { en } from "../plan/words.js";

const words = { ...en, ask };

const medium: FactStep = {
  kind: "fact",
  fact: "method",
  because: null,
  choices: [
    { value: "online", settles: null },
    { value: "optical", settles: null },
  ],
};
const refiled: FactStep = {
  kind: "fact",
  fact: "refiled",
  because: { question: "paper", verdicts: ["allowed", "conditional"] },
  choices: [
    { value: true, settles: "allowed" },
    { value: false, settles: "conditional" },
  ],
};
const born: FactStep = {
  kind: "fact",
  fact: "youngestDob",
  because: { question: "paper", verdicts: ["not-allowed"] },
  choices: [],
};

test("what is known already is one line, and nothing where nothing is", () => {
  expect(knownText({ type: "clinic", method: "paper", refiled: undefined }, words)).toBe(
    "Known already: type of facility: medical clinic; medium of the latest claim: paper",
  );
  expect(knownText({}, words)).toBe("");
});

describe("a question", () => {
  test("tells whose verdict hangs on it", () => {
    expect(questionText(refiled, words, {})).toEqual({
      question: "Was the notification for claims on paper (Form 2, 様式第2号) filed?",
      reasons: [
        "Why: Claims on paper (書面による請求) may still turn out allowed / file first; this helps to decide.",
      ],
    });
  });
  test("tells that it decides what is judged", () => {
    expect(questionText(medium, words, {}).reasons).toEqual([
      "Why: it decides which way of claiming is judged.",
    ]);
  });
  test("explains its terms, and gives no reason where the verdict can turn out in one way alone", () => {
    expect(questionText(born, words, { type: "pharmacy" })).toEqual({
      question: "When was the youngest full-time pharmacist (常勤者) born?",
      reasons: [ask.meanings.youngestDob],
    });
  });
  test("shows how a date is written, that of a birth by an era in which people were born", () => {
    expect(dateForms(born, words)).toContain("S20.7.1");
    expect(dateForms({ ...born, fact: "planFrom" }, words)).toContain("R6.4.1");
  });
});

describe("the answers to choose from", () => {
  test("end with not knowing", () => {
    expect(optionTexts(medium, words)).toStrictEqual([
      { value: "online", label: "online" },
      { value: "optical", label: "optical disk" },
      { value: "unknown", label: "I do not know" },
    ]);
  });
  test("tell what each settles, and to a record also that there is none", () => {
    expect(optionTexts(refiled, words)).toStrictEqual([
      { value: true, label: "yes", hint: "→ allowed" },
      { value: false, label: "no", hint: "→ file first" },
      { value: null, label: "no record" },
      { value: "unknown", label: "I do not know" },
    ]);
  });
  test("to the review are what was taken for granted, each as it was taken to be", () => {
    const items: ReviewStep["items"] = [
      { name: "methodIn2024", facts: ["methodAtMarch2024", "methodAtSeptember2024"], assumed: "optical" },
      { name: "succession", facts: ["succession"], assumed: null },
    ];
    expect(reviewTexts({ kind: "review", items }, words)).toStrictEqual([
      { value: null, label: "no (show the answer)" },
      {
        value: items[0],
        label:
          "medium of the latest claim by March 2024 and medium of the latest claim by September 2024: optical disk",
      },
      { value: items[1], label: "succession: no record" },
    ]);
  });
});

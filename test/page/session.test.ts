import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import { resultOf } from "../../src/page/answers.js";
import { linked, linkTo } from "../../src/page/link.js";
import { result } from "../../src/page/screens/result.js";
import {
  positionOf,
  withAnswer,
  withMove,
  withoutLast,
  type Session,
} from "../../src/questions/eligibility/interview-session.js";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import { run } from "../cli/twin.js";
import { pathChosen, pathsOn, type Path } from "./paths.js";
import { en } from "./words.js";

const DAYS = ["2024-03-15", "2024-08-01", "2026-11-28"];

/** The signs of the four verdicts as the screen of the result shows them. */
const signsOn = (html: string): string[] =>
  Array.from(
    /<dl class="all">(.*?)<\/dl>/s.exec(html)![1]!.matchAll(/aria-hidden="true">(.)</g),
    ([, sign]) => sign!,
  );

const SIGNS = { allowed: "○", conditional: "△", "not-allowed": "×", undetermined: "？", unsettled: "※" };

/** The page answers on this way what `eligibility` answers of the facts that were stated on it. */
function expectSameAnswer({ session, end, facts }: Path): void {
  const answer = eligibility(facts, session.asOf);
  expect(end.interview.facility).toEqual(facts);
  const screen = result(resultOf(end.interview.facility, session.asOf), "", en).text;
  expect(signsOn(screen)).toEqual(Object.values(answer.answers).map(({ verdict }) => SIGNS[verdict]));
  expect(linked(linkTo(facts, session.asOf))).toEqual({ facility: facts, asOf: session.asOf });
}

describe("every way through the interview", () => {
  test.each(DAYS)("answers as eligibility does on the same facts, on %s", (day) => {
    let ways = 0;
    for (const path of pathsOn(day)) {
      ways += 1;
      expectSameAnswer(path);
    }
    expect(ways).toBeGreaterThan(100);
  });
  test("does so where things are otherwise than they were taken to be", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DAYS),
        fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
        (day, picks) => {
          let turn = 0;
          expectSameAnswer(pathChosen(day, (answers) => (picks[turn++] ?? 0) % answers));
        },
      ),
      { numRuns: 60 },
    );
  });
  test("ends in a command that prints the same verdicts", async () => {
    const paths = [...pathsOn("2026-11-28")].filter((_, index) => index % 40 === 0);
    for (const { facts, session } of paths) {
      const screen = result(resultOf(facts, session.asOf), "", en).text;
      const [, command] = /value="claims-check (eligibility[^"]*)"/.exec(screen)!;
      const { stdout } = await run([...command!.split(" "), "--json"]);
      const answer = JSON.parse(stdout) as ReturnType<typeof eligibility>;
      expect(signsOn(screen)).toEqual(Object.values(answer.answers).map(({ verdict }) => SIGNS[verdict]));
    }
  });
});

describe("back", () => {
  const beginning: Session = { given: {}, asOf: civilDate("2026-11-28"), moves: [] };
  const stepAt = (session: Session): string => {
    const { step } = positionOf(session);
    return step.kind === "fact" ? step.fact : step.kind;
  };

  test("takes back one answer after the other, to the first question", () => {
    const [path] = pathsOn("2026-11-28");
    for (let { session } = path!; session.moves.length > 0; session = withoutLast(session)) {
      const { step } = positionOf(withoutLast(session));
      const last = session.moves.at(-1)!;
      expect(last.kind === "answer" ? last.fact : "review").toBe(
        step.kind === "fact" ? step.fact : step.kind,
      );
    }
    expect(stepAt(beginning)).toBe("method");
  });
  test("leads from a detail to the review", () => {
    const onPaper = ["method", "paperGround", "receiptComputer", "refiled"] as const;
    const values = ["paper", "no-receipt-computer", false, null] as const;
    const asked = onPaper.reduce<Session>((session, fact, index) => {
      const next = withAnswer(session, fact, values[index]!);
      if ("code" in next) throw new Error(next.code);
      return next;
    }, beginning);
    expect(stepAt(asked)).toBe("review");
    const { step } = positionOf(asked);
    const [item] = step.kind === "review" ? step.items : [];
    const detail = withMove(asked, { kind: "review", name: item!.name });
    expect(stepAt(detail)).toBe(item!.facts[0]);
    expect(stepAt(withoutLast(detail))).toBe("review");
  });
});

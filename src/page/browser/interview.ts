import { dayInJapan, type CivilDate } from "../../calendar/civil-date.js";
import { readFact } from "../../facility/read.js";
import { planCalendar } from "../../output/plan/calendar.js";
import { eligibility } from "../../questions/eligibility/eligibility.js";
import type { FactStep } from "../../questions/eligibility/interview.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { reviewTexts } from "../../output/eligibility/interview-text.js";
import { resultOf, type Result } from "../answers.js";
import { linked, linkTo } from "../link.js";
import { beginning, choicesOf, question, review } from "../screens/interview.js";
import { dayEchoed } from "../screens/parts.js";
import { result } from "../screens/result.js";
import { verdictsNow } from "../screens/verdicts.js";
import {
  positionOf,
  withAnswer,
  withMove,
  withoutLast,
  type Position,
  type Session,
} from "../../questions/eligibility/interview-session.js";
import type { PageWords } from "../words.js";
import { downloadCalendar } from "./calendar.js";
import { byId, say, show, textIn } from "./elements.js";

/** The part of the page that asks about a facility and shows how it may claim. */
export function startInterview(words: PageWords): void {
  const { page } = words;
  const today = dayInJapan(new Date());
  /** `null` before the first question. */
  let session: Session | null = null;
  let position: Position | null = null;
  let found: Result | null = null;

  const begin = (asOf: CivilDate, notice: string | null): void => {
    session = position = found = null;
    byId("now").hidden = true;
    show("screen", beginning(asOf, notice, words));
  };
  const turnTo = (next: Session): void => {
    session = next;
    position = positionOf(next);
    const { interview, step } = position;
    const { facility, asOf } = interview;
    found = step.kind === "finished" ? resultOf(facility, asOf) : null;
    const answer = found?.eligibility ?? eligibility(facility, asOf);
    byId("now").hidden = found !== null;
    show("now", verdictsNow(answer, words));
    if (step.kind === "fact") show("screen", question(step, words, facility));
    else if (step.kind === "review") show("screen", review(step, words));
    else {
      const address = `${location.href.replace(/#.*/, "")}#${linkTo(facility, asOf)}`;
      show("screen", result(found!, address, words));
    }
    heading().focus();
    window.scrollTo(0, 0);
  };
  const answer = (step: FactStep, value: string | boolean | null): string | null => {
    const next = withAnswer(session!, step.fact, value);
    if ("code" in next) return words.program.contradictions[next.code];
    turnTo(next);
    return null;
  };
  const choose = (index: number): void => {
    if (position === null) return;
    const { step } = position;
    if (step.kind === "fact") tell(answer(step, choicesOf(step, words)[index]!.value));
    else if (step.kind === "review")
      turnTo(
        withMove(session!, { kind: "review", name: reviewTexts(step, words)[index]!.value?.name ?? null }),
      );
  };
  const acts: Readonly<Record<string, (element: HTMLElement) => void>> = {
    choose: ({ dataset }) => choose(Number(dataset["index"])),
    back: () => {
      if (session === null || session.moves.length === 0) begin(session?.asOf ?? today, null);
      else turnTo(withoutLast(session));
      heading().focus();
    },
    restart: () => {
      begin(today, null);
      heading().focus();
    },
    print: () => window.print(),
    calendar: () => {
      if (found === null) return;
      const { plan, row } = found;
      void downloadCalendar("plan.ics", planCalendar(plan, words), row.facility, words);
    },
    copy: ({ dataset }) => {
      const field = byId(dataset["of"]!) as HTMLInputElement;
      field.select();
      void navigator.clipboard.writeText(field.value).then(
        () => say(page.copied),
        // If the browser blocks writing to the clipboard, the text is selected for the user to copy.
        () => undefined,
      );
    },
  };

  const screen = byId("screen");
  screen.addEventListener("click", ({ target }) => {
    const element = (target as HTMLElement).closest<HTMLElement>("[data-act]");
    if (element !== null) acts[element.dataset["act"]!]?.(element);
  });
  screen.addEventListener("input", () => {
    const reading = readDay();
    byId("day-read").textContent = reading.text;
    byId("day").setAttribute("aria-invalid", String(reading.value === undefined));
  });
  screen.addEventListener("submit", (event) => {
    event.preventDefault();
    const { value, text } = readDay();
    if (value === undefined) {
      tell(text);
      byId("day").focus();
    } else if (position === null) turnTo({ given: {}, asOf: value as CivilDate, moves: [] });
    else if (position.step.kind === "fact") tell(answer(position.step, value));
  });

  /** The content of the date field: its value, and how it was understood or what is wrong with it. */
  function readDay(): { readonly value?: string | boolean | null; readonly text: string } {
    const fact = position?.step.kind === "fact" ? position.step.fact : "asOf";
    const reading = readFact(fact, textIn("day"));
    if (!reading.ok) return { text: page.problem(words.program.valueProblem(reading.issue)) };
    const value = (reading.value ?? null) as string | null;
    if (fact === "asOf" && value! < FIRST_ENCODED_DAY)
      return { text: page.tooEarly(words.dates.day(FIRST_ENCODED_DAY)) };
    const isDay = value !== null && /^\d/.test(value);
    return {
      value,
      text: isDay ? dayEchoed(value as CivilDate, words) : words.factWords.value(fact, value ?? "none"),
    };
  }
  /** Shows an error below the field, or announces it to screen readers if there is no field. */
  function tell(problem: string | null): void {
    if (problem === null) return;
    const place = document.getElementById("day-read");
    if (place === null) say(problem);
    else {
      place.textContent = problem;
      byId("day").setAttribute("aria-invalid", "true");
    }
  }
  const heading = (): HTMLElement => screen.querySelector("h2")!;

  const open = (): void => {
    const hash = location.hash.slice(1);
    const link = hash === "" || hash === "main" ? null : linked(hash);
    // The author of the link has been interviewed: what decides is known, or stays open.
    if (link !== null)
      turnTo({ given: link.facility, asOf: link.asOf, moves: [{ kind: "review", name: null }] });
    else if (hash !== "main") begin(today, hash === "" ? null : page.badLink);
  };
  window.addEventListener("hashchange", open);
  open();
  if (session === null && screen.childElementCount === 0) begin(today, null);
}

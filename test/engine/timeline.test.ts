import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayAfter, dayBefore, type CivilDate } from "../../src/calendar/civil-date.js";
import { lastDayStanding, runAround, type Standing } from "../../src/engine/timeline.js";
import { day } from "./library.js";

const BOUNDS = { first: day("2025-01-01"), earliest: day("2025-01-01") };

/** Shut in February, open otherwise. */
const SHUT_FROM = day("2025-02-01");
const OPEN_AGAIN_FROM = day("2025-03-01");
const isShut = (on: CivilDate): boolean => on >= SHUT_FROM && on < OPEN_AGAIN_FROM;
const sameAs =
  (one: CivilDate) =>
  (other: CivilDate): boolean =>
    isShut(one) === isShut(other);

describe("the run of days around one on which nothing changes", () => {
  test.each([
    { on: "2025-01-01", from: null, to: "2025-01-31" },
    { on: "2025-01-31", from: null, to: "2025-01-31" },
    { on: "2025-02-01", from: "2025-02-01", to: "2025-02-28" },
    { on: "2025-02-28", from: "2025-02-01", to: "2025-02-28" },
    { on: "2025-03-01", from: "2025-03-01", to: null },
    { on: "2026-01-01", from: "2025-03-01", to: null },
  ])("of $on goes from $from to $to", ({ on, from, to }) => {
    expect(runAround(day(on), [SHUT_FROM, OPEN_AGAIN_FROM], sameAs(day(on)), BOUNDS)).toEqual({ from, to });
  });

  test("passes over a day on which something could have changed and did not", () => {
    const changeDays = [SHUT_FROM, day("2025-02-10"), OPEN_AGAIN_FROM, day("2025-02-20")];
    const on = day("2025-02-15");
    expect(runAround(on, changeDays, sameAs(on), BOUNDS)).toEqual({ from: "2025-02-01", to: "2025-02-28" });
  });

  test("ends where the state changes, even if it comes back later", () => {
    const on = day("2025-01-15");
    expect(runAround(on, [OPEN_AGAIN_FROM, SHUT_FROM], sameAs(on), BOUNDS)).toEqual({
      from: null,
      to: "2025-01-31",
    });
  });

  test("begins with the earliest day that can be asked about, which is not open", () => {
    const bounds = { first: day("2025-01-01"), earliest: day("2025-01-10") };
    const on = day("2025-01-15");
    expect(runAround(on, [SHUT_FROM], sameAs(on), bounds)).toEqual({ from: "2025-01-10", to: "2025-01-31" });
  });

  test("never asks about a day before the earliest", () => {
    const asked: CivilDate[] = [];
    runAround(
      day("2025-02-15"),
      [day("2024-06-01"), BOUNDS.earliest, SHUT_FROM],
      (one) => asked.push(one) > 0,
      BOUNDS,
    );
    expect(asked.filter((one) => one < BOUNDS.earliest)).toEqual([]);
  });

  test("is the longest run, whatever the states of thirty days and whichever of them is asked about", () => {
    const LENGTH = 30;
    const at = (offset: number): CivilDate => addDays(BOUNDS.first, offset);
    const states = fc.array(fc.constantFrom("open", "shut", "half"), {
      minLength: LENGTH,
      maxLength: LENGTH,
    });
    fc.assert(
      fc.property(states, fc.nat(LENGTH - 1), fc.nat(LENGTH - 1), (stateAt, one, other) => {
        const [earliest, asked] = one < other ? [one, other] : [other, one];
        const stateOn = new Map(stateAt.map((state, offset) => [at(offset), state]));
        const changeDays = stateAt.flatMap((state, offset) =>
          state === stateAt[offset - 1] ? [] : [at(offset)],
        );

        let from = asked;
        while (from > earliest && stateAt[from - 1] === stateAt[asked]) from -= 1;
        let to = asked;
        while (to < LENGTH - 1 && stateAt[to + 1] === stateAt[asked]) to += 1;

        expect(
          runAround(at(asked), changeDays.toReversed(), (date) => stateOn.get(date) === stateAt[asked], {
            first: BOUNDS.first,
            earliest: at(earliest),
          }),
        ).toEqual({ from: from === 0 ? null : at(from), to: to === LENGTH - 1 ? null : at(to) });
      }),
    );
  });
});

describe("the last day on which something stands", () => {
  const standingUntil =
    (last: CivilDate, after: Standing) =>
    (on: CivilDate): Standing =>
      on <= last ? "all" : after;

  test.each<{ asked: string; last: string; after: Standing; answer: string | null }>([
    { asked: "2025-01-15", last: "2025-01-31", after: "none", answer: "2025-01-31" },
    { asked: "2025-01-31", last: "2025-01-31", after: "none", answer: "2025-01-31" },
    { asked: "2025-02-01", last: "2025-01-31", after: "none", answer: null },
    { asked: "2025-01-15", last: "2025-01-31", after: "some", answer: null },
    { asked: "2025-01-15", last: "2099-12-31", after: "none", answer: null },
  ])(
    "asked on $asked, standing through $last and then in $after: $answer",
    ({ asked, last, after, answer }) => {
      expect(
        lastDayStanding(day(asked), [day("2025-02-01"), day("2025-01-20")], standingUntil(day(last), after)),
      ).toBe(answer);
    },
  );

  test("is the end of the unbroken run: that it stands again later does not count", () => {
    const standing = (on: CivilDate): Standing => (isShut(on) ? "none" : "all");
    expect(lastDayStanding(day("2025-01-15"), [SHUT_FROM, OPEN_AGAIN_FROM], standing)).toBe("2025-01-31");
    expect(lastDayStanding(OPEN_AGAIN_FROM, [SHUT_FROM, OPEN_AGAIN_FROM], standing)).toBeNull();
  });

  test("is unknown where the states of affairs disagree already", () => {
    expect(lastDayStanding(day("2025-01-15"), [SHUT_FROM], () => "some")).toBeNull();
  });

  test("is the day before the change, on any day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 2000 }), (offset, length) => {
        const asked = addDays(BOUNDS.first, offset);
        const last = addDays(asked, length);
        const changeDays = [dayAfter(last), dayBefore(asked), asked];
        expect(lastDayStanding(asked, changeDays, standingUntil(last, "none"))).toBe(last);
      }),
    );
  });
});

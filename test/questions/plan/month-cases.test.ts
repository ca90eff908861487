import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import type { Facility, FactName } from "../../../src/facility/facts.js";
import { leavesOf, missingAmong } from "../../../src/questions/decide/decision.js";
import {
  bestOf,
  isPlannedBy,
  mediaInMonth,
  notKnownOfOnline,
  openIn,
} from "../../../src/questions/plan/month.js";
import type { Facts } from "../../cases/case.js";

describe("what is not known of online claims", () => {
  test.each<[why: string, Facts, FactName[]]>([
    ["the medium, where none is stated", {}, ["method"]],
    ["where it is unknown", { method: "unknown" }, ["method"]],
    ["nothing, where it is stated", { method: "paper" }, []],
    ["nothing after paper claims of September 2024", { methodAtSeptember2024: "paper" }, []],
    ["nor after claims on disk", { methodAtSeptember2024: "optical" }, []],
    ["nor after those of March 2024", { methodAtMarch2024: "optical" }, []],
    [
      "but those of September come later",
      { methodAtMarch2024: "paper", methodAtSeptember2024: "online" },
      ["method"],
    ],
    [
      "those of March count where September is unknown",
      { methodAtMarch2024: "paper", methodAtSeptember2024: "unknown" },
      [],
    ],
    ["the first online claim", { method: "optical", firstOnlineClaimOn: "unknown" }, ["firstOnlineClaimOn"]],
    ["the planned start", { method: "optical", onlineStart: "unknown" }, ["onlineStart"]],
  ])("%s", (_, facts, names) => {
    expect(notKnownOfOnline(facts as Facility)).toEqual(names);
  });
});

test.each<[onlineStart: string | undefined, planned: boolean]>([
  ["2026-07", false],
  ["2026-06", true],
  ["2026-05", true],
  ["unknown", false],
  [undefined, false],
])("a start planned for %s is one by June 2026: %s", (onlineStart, planned) => {
  expect(isPlannedBy({ onlineStart } as Facility, civilMonth("2026-06"))).toBe(planned);
});

describe("the best of several days", () => {
  const on = (facts: Facts, day = "2026-06-01") => leavesOf("optical", facts as Facility, civilDate(day));
  const closed = on({ methodAtMarch2024: "paper" });
  const silent = on({
    method: "optical",
    methodAtMarch2024: "optical",
    methodAtSeptember2024: "optical",
    succession: "new-code",
  });
  const toFile = on({ method: "optical" });
  const allowed = on({ method: "optical", planFrom: "2026-01-01", planEndsOn: "2026-12-31" });
  const open = on({ methodAtMarch2024: "paper", hardship: "unknown" });

  test.each([
    ["the law is silent rather than closed", [closed, silent], "unsettled", silent],
    ["to be filed rather than silent", [toFile, silent], "conditional", toFile],
    ["allowed rather than to be filed", [closed, toFile, allowed], "allowed", allowed],
    ["known, where no other day can be better", [open, allowed], "allowed", allowed],
  ] as const)("is that on which it is %s", (_, days, verdict, leaves) => {
    expect(bestOf(days)).toEqual({ verdict, leaves, decisive: leaves });
  });

  test("is not known while another may be better, and what is missing is what that day needs", () => {
    const { verdict, decisive } = bestOf([closed, open]);
    expect(verdict).toBe("undetermined");
    expect(missingAmong(decisive)).toEqual(["hardship"]);
    expect(bestOf([open, closed]).leaves).toEqual([...open, ...closed]);
  });
});

test.each<[why: string, Facts, open: "yes" | "no" | "not-known"]>([
  ["paper or disks", { method: "optical" }, "yes"],
  ["online claims in use", { method: "online" }, "yes"],
  ["nothing", { method: "none" }, "no"],
  ["nothing that is known", {}, "not-known"],
  ["only what the law is silent about", { method: "optical", succession: "new-code" }, "not-known"],
])("in the month of the question there may be open: %s", (_, facts, open) => {
  const [month, asOf] = [civilMonth("2026-06"), civilDate("2026-06-01")];
  expect(openIn(mediaInMonth(facts as Facility, month, asOf))).toBe(open);
});

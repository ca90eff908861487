import { describe, expect, test } from "vitest";
import type { Facility } from "../../src/facility/facts.js";
import { assumedMethods, methodCases, methodsSettledByDesignation } from "../../src/facility/methods.js";

type Written = { readonly [Name in keyof Facility]?: string };

/** What the rules may see: "march/september", after "new code:" where the facility was taken over. */
const seenOf = (facility: Written): string[] =>
  methodCases(facility as Facility).map(({ seen }) => {
    const methods = [seen["methodAtMarch2024"], seen["methodAtSeptember2024"]].map(String).join("/");
    return seen["succession"] === "new-code" ? `new code: ${methods}` : methods;
  });

const unknownsOf = (facility: Written): string[] => [
  ...new Set(methodCases(facility as Facility).flatMap(({ unknowns }) => Object.keys(unknowns))),
];

const ALL = ["online", "optical", "paper", "none"];
/** All pairs of a medium by March and one by September: whoever claimed by March did so by September. */
const ALL_PAIRS = ALL.flatMap((march) =>
  ALL.filter((september) => !(march !== "none" && september === "none")).map((september) =>
    [march, september].join("/"),
  ),
);

describe("the media of March and September 2024", () => {
  test.each<{ facility: Written; seen: string[]; assumed?: string[]; why: string }>([
    {
      why: "stated, they are as stated",
      facility: { method: "online", methodAtMarch2024: "paper", methodAtSeptember2024: "optical" },
      seen: ["paper/optical"],
    },
    {
      why: "left empty, they are assumed to be the present one",
      facility: { method: "optical" },
      seen: ["optical/optical"],
      assumed: ["methodAtMarch2024", "methodAtSeptember2024"],
    },
    {
      why: "only the empty one is assumed",
      facility: { method: "online", methodAtMarch2024: "optical" },
      seen: ["optical/online"],
      assumed: ["methodAtSeptember2024"],
    },
    {
      why: "a present one of none is assumed as well",
      facility: { method: "none" },
      seen: ["none/none"],
      assumed: ["methodAtMarch2024", "methodAtSeptember2024"],
    },
    {
      why: "an assumption contradicts nothing",
      facility: { method: "none", methodAtMarch2024: "paper" },
      seen: ["paper/none"],
      assumed: ["methodAtSeptember2024"],
    },
    {
      why: "a designation on 31 March 2024 settles nothing",
      facility: { method: "paper", designatedOn: "2024-03-31" },
      seen: ["paper/paper"],
      assumed: ["methodAtMarch2024", "methodAtSeptember2024"],
    },
    {
      why: "a designation on 1 April 2024 settles March",
      facility: { method: "paper", designatedOn: "2024-04-01" },
      seen: ["none/paper"],
      assumed: ["methodAtSeptember2024"],
    },
    {
      why: "a designation on 30 September 2024 settles March only",
      facility: { method: "paper", designatedOn: "2024-09-30" },
      seen: ["none/paper"],
      assumed: ["methodAtSeptember2024"],
    },
    {
      why: "a designation on 1 October 2024 settles both",
      facility: { method: "paper", designatedOn: "2024-10-01" },
      seen: ["none/none"],
    },
    {
      why: "a designation settles a medium marked unknown too",
      facility: { method: "paper", designatedOn: "2024-10-01", methodAtMarch2024: "unknown" },
      seen: ["none/none"],
    },
    {
      why: "a September of none settles an empty March",
      facility: { method: "paper", methodAtSeptember2024: "none" },
      seen: ["none/none"],
    },
    {
      why: "an unknown designation settles nothing",
      facility: { method: "paper", designatedOn: "unknown" },
      seen: ["paper/paper"],
      assumed: ["methodAtMarch2024", "methodAtSeptember2024"],
    },
    {
      why: "under a new code the designation settles nothing, and the present medium is assumed",
      facility: { method: "paper", designatedOn: "2024-10-01", succession: "new-code" },
      seen: ["new code: paper/paper"],
      assumed: ["methodAtMarch2024", "methodAtSeptember2024"],
    },
    {
      why: "under a new code a September of none settles an empty March all the same",
      facility: { method: "paper", methodAtSeptember2024: "none", succession: "new-code" },
      seen: ["new code: none/none"],
    },
  ])("$why", ({ facility, seen, assumed }) => {
    expect(seenOf(facility)).toEqual(seen);
    expect(unknownsOf(facility)).toEqual([]);
    expect(assumedMethods(facility as Facility)).toEqual(assumed ?? []);
  });

  test.each<{ facility: Written; seen: string[]; unknown: string[]; assumed?: string[]; why: string }>([
    {
      why: "both are open while the present one is unknown",
      facility: {},
      seen: ALL_PAIRS,
      unknown: ["methodAtMarch2024", "methodAtSeptember2024"],
    },
    {
      why: "a present one marked unknown leaves them as open",
      facility: { method: "unknown" },
      seen: ALL_PAIRS,
      unknown: ["methodAtMarch2024", "methodAtSeptember2024"],
    },
    {
      why: "a March marked unknown is not assumed",
      facility: { method: "paper", methodAtMarch2024: "unknown", methodAtSeptember2024: "optical" },
      seen: ["online/optical", "optical/optical", "paper/optical", "none/optical"],
      unknown: ["methodAtMarch2024"],
    },
    {
      why: "after a claim by March, September was not without one",
      facility: { methodAtMarch2024: "paper" },
      seen: ["paper/online", "paper/optical", "paper/paper"],
      unknown: ["methodAtSeptember2024"],
    },
    {
      why: "an assumed March leaves a September marked unknown all that it may be",
      facility: { method: "paper", methodAtSeptember2024: "unknown" },
      seen: ["paper/online", "paper/optical", "paper/paper", "paper/none"],
      unknown: ["methodAtSeptember2024"],
      assumed: ["methodAtMarch2024"],
    },
    {
      why: "a designation in the summer of 2024 leaves September open",
      facility: { designatedOn: "2024-06-01" },
      seen: ["none/online", "none/optical", "none/paper", "none/none"],
      unknown: ["methodAtSeptember2024"],
    },
    {
      why: "where the succession is unknown, the designation settles only without it",
      facility: { method: "paper", designatedOn: "2024-10-01", succession: "unknown" },
      seen: ["none/none", "new code: paper/paper"],
      unknown: ["succession"],
      assumed: ["methodAtMarch2024", "methodAtSeptember2024"],
    },
    {
      why: "where the succession is unknown, a claim stated under an older code proves it",
      facility: {
        methodAtMarch2024: "paper",
        methodAtSeptember2024: "paper",
        designatedOn: "2024-05-01",
        succession: "unknown",
      },
      seen: ["new code: paper/paper"],
      unknown: ["succession"],
    },
    {
      why: "where the succession is unknown and nothing is assumed, both are open with it and settled without",
      facility: { designatedOn: "2024-10-01", succession: "unknown" },
      seen: ["none/none", ...ALL_PAIRS.map((pair) => `new code: ${pair}`)],
      unknown: ["succession", "methodAtMarch2024", "methodAtSeptember2024"],
    },
  ])("$why", ({ facility, seen, unknown, assumed }) => {
    expect(seenOf(facility).toSorted()).toEqual(seen.toSorted());
    expect(unknownsOf(facility).toSorted()).toEqual(unknown.toSorted());
    expect(assumedMethods(facility as Facility)).toEqual(assumed ?? []);
  });
});

describe("what the day of designation alone settles as never claimed", () => {
  const [MARCH, SEPTEMBER] = ["methodAtMarch2024", "methodAtSeptember2024"] as const;

  test.each<[why: string, facility: Written, settled: string[]]>([
    ["nothing without a day", { method: "paper" }, []],
    ["nothing on an unknown day", { designatedOn: "unknown" }, []],
    ["nothing on 31 March 2024", { designatedOn: "2024-03-31" }, []],
    ["March on 1 April 2024", { designatedOn: "2024-04-01" }, [MARCH]],
    ["March on 30 September 2024", { designatedOn: "2024-09-30" }, [MARCH]],
    ["both on 1 October 2024", { designatedOn: "2024-10-01" }, [MARCH, SEPTEMBER]],
    [
      "what is marked unknown as well",
      { designatedOn: "2024-10-01", methodAtMarch2024: "unknown", methodAtSeptember2024: "unknown" },
      [MARCH, SEPTEMBER],
    ],
    ["not what is stated", { designatedOn: "2024-10-01", methodAtMarch2024: "none" }, [SEPTEMBER]],
    [
      "nothing where a September of none settles March by itself",
      { designatedOn: "2024-04-01", methodAtSeptember2024: "none" },
      [],
    ],
    ["nothing under a new code", { designatedOn: "2024-10-01", succession: "new-code" }, []],
    ["nothing where the code may be new", { designatedOn: "2024-10-01", succession: "unknown" }, []],
  ])("%s", (_, facility, settled) => {
    expect(methodsSettledByDesignation(facility as Facility)).toEqual(settled);
  });
});

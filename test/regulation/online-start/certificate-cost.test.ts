import { describe, expect, test } from "vitest";
import { certificateCost } from "../../../src/regulation/online-start/certificate-cost.js";

describe("the certificates", () => {
  test.each([
    { terminals: 1, sharedTerminal: false, certificates: 1, certificatesYen: 1500, atMostYen: 1500 },
    { terminals: 3, sharedTerminal: false, certificates: 3, certificatesYen: 4500, atMostYen: 4500 },
    { terminals: 2, sharedTerminal: undefined, certificates: null, certificatesYen: null, atMostYen: 3000 },
    { terminals: 2, sharedTerminal: true, certificates: 0, certificatesYen: 0, atMostYen: 0 },
    { terminals: undefined, sharedTerminal: true, certificates: 0, certificatesYen: 0, atMostYen: 0 },
    {
      terminals: undefined,
      sharedTerminal: false,
      certificates: null,
      certificatesYen: null,
      atMostYen: null,
    },
    {
      terminals: undefined,
      sharedTerminal: undefined,
      certificates: null,
      certificatesYen: null,
      atMostYen: null,
    },
  ])(
    "for $terminals terminals, shared $sharedTerminal, are $certificates and cost $certificatesYen yen, at most $atMostYen",
    ({ terminals, sharedTerminal, ...cost }) => {
      expect(certificateCost({ terminals, sharedTerminal })).toEqual(cost);
    },
  );

  test.each([0, -1, 1.5, Number.NaN])("cannot be counted for %d terminals, shared or not", (terminals) => {
    for (const sharedTerminal of [true, false, undefined])
      expect(() => certificateCost({ terminals, sharedTerminal })).toThrow(RangeError);
  });
});

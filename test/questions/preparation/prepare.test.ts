import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import { ClaimsCheckError } from "../../../src/problems/claims-check-error.js";
import {
  prepare,
  type PrepareAnswer,
  type StatedForPreparation,
} from "../../../src/questions/preparation/prepare.js";
import type { PreparationItemId } from "../../../src/regulation/online-start/preparation-items.js";

const item = (answer: PrepareAnswer, id: PreparationItemId) =>
  answer.sections.flatMap(({ items }) => items).find((one) => one.id === id);
const needed = (answer: PrepareAnswer, ids: readonly PreparationItemId[]) =>
  ids.map((id) => item(answer, id)?.needed);

const CERTIFICATE = ["own-certificate", "certificate-application", "certificate-fee"] as const;
const TERMINAL = ["own-terminal", "check-terminal", "order-terminal", "quote-for-terminal"] as const;
const LINE = ["own-line", "check-line", "order-line", "quote-for-line", "ip-vpn", "ipsec-ike"] as const;

describe("a clinic that shares terminal and line of online eligibility verification", () => {
  const answer = prepare({
    type: "clinic",
    receiptComputer: true,
    method: "optical",
    eligibilityVerification: true,
    sharedTerminal: true,
    sharedLine: true,
    onlineStart: civilMonth("2024-10"),
  });

  test("gets no certificate, no terminal and no line to buy", () => {
    expect(needed(answer, [...CERTIFICATE, ...TERMINAL, ...LINE])).toEqual(Array(13).fill(false));
    expect(answer.providers).toBeNull();
  });
  test("pays 0 yen for certificates, without postage", () => {
    expect(answer.cost).toMatchObject({
      certificatesYen: 0,
      certificates: 0,
      postageExtra: false,
      dependsOn: [],
    });
  });
  test("still applies to use online claiming, by 20 August for October", () => {
    expect(item(answer, "online-claiming-application")?.needed).toBe(true);
    expect(answer.schedule).toMatchObject({ startMonth: "2024-10", lastApplicationDate: "2024-08-20" });
    expect(answer.schedule?.steps.find(({ id }) => id === "certificate-application")?.needed).toBe(false);
  });
  test("is told what takes the place of the disk, and gets the medical manuals only", () => {
    expect(item(answer, "upload-in-place-of-disk")?.needed).toBe(true);
    expect(answer.manuals.bySchedule.map(({ feeSchedule, needed: sure }) => [feeSchedule, sure])).toEqual([
      ["medical", true],
    ]);
  });
  test("leaves nothing open", () => {
    expect(answer.missing).toEqual([]);
    expect(answer.assumptions).toEqual([]);
  });
});

describe("a pharmacy with two separate terminals", () => {
  const answer = prepare({ type: "pharmacy", sharedTerminal: false, terminals: 2 });

  test("pays 3,000 yen plus postage for two certificates", () => {
    expect(answer.cost).toMatchObject({
      certificatesYen: 3000,
      certificates: 2,
      postageExtra: true,
      dependsOn: [],
    });
  });
  test("applies for certificates and buys terminals", () => {
    expect(needed(answer, [...CERTIFICATE, ...TERMINAL])).toEqual(Array(7).fill(true));
  });
  test("gets the dispensing manuals", () => {
    expect(answer.manuals.bySchedule).toEqual([
      {
        feeSchedule: "dispensing",
        needed: true,
        setupFromDisc:
          "https://www.ssk.or.jp/seikyushiharai/rezept/iryokikan/download/download_03.files/online_setup.pdf",
        setupByDownload:
          "https://www.ssk.or.jp/seikyushiharai/rezept/iryokikan/download/download_03.files/online_setup_dl.pdf",
        operation:
          "https://www.ssk.or.jp/seikyushiharai/rezept/iryokikan/download/download_03.files/online_m_i.pdf",
      },
    ]);
  });
  test("does not know about its line, and says on what that depends", () => {
    expect(item(answer, "own-line")).toMatchObject({ needed: null, dependsOn: ["sharedLine"] });
    expect(answer.missing).toEqual([
      "receiptComputer",
      "method",
      "paperGround",
      "eligibilityVerification",
      "sharedLine",
      "onlineStart",
    ]);
  });
});

describe("what is not known", () => {
  test("is said: with no fact at all, everything that depends on one names it", () => {
    const answer = prepare({});
    expect(answer.cost).toMatchObject({
      certificatesYen: null,
      atMostYen: null,
      certificates: null,
      postageExtra: null,
      formula: { yenPerCertificate: 1500, certificatesPerTerminal: 1 },
      dependsOn: ["sharedTerminal", "terminals"],
    });
    expect(answer.schedule).toBeNull();
    expect(answer.manuals.bySchedule.map(({ feeSchedule, needed: sure }) => [feeSchedule, sure])).toEqual([
      ["medical", null],
      ["dental", null],
      ["dispensing", null],
    ]);
    expect(answer.missing).toEqual([
      "type",
      "receiptComputer",
      "method",
      "paperGround",
      "eligibilityVerification",
      "sharedTerminal",
      "sharedLine",
      "terminals",
      "onlineStart",
    ]);
  });
  test("two terminals that may be shared cost 3,000 yen at most", () => {
    expect(prepare({ terminals: 2 }).cost).toMatchObject({
      certificatesYen: null,
      atMostYen: 3000,
      dependsOn: ["sharedTerminal"],
    });
  });
  test("separate terminals of unknown number leave the cost open", () => {
    expect(prepare({ sharedTerminal: false }).cost).toMatchObject({
      certificatesYen: null,
      atMostYen: null,
      postageExtra: true,
      dependsOn: ["terminals"],
    });
  });
  test("a fact stated as unknown equals one that is left out", () => {
    expect(prepare({ type: "unknown", sharedTerminal: "unknown", terminals: "unknown" })).toEqual(
      prepare({}),
    );
  });
  test("a dental clinic has the dental manuals alone", () => {
    const { bySchedule } = prepare({ type: "dental-clinic" }).manuals;
    expect(bySchedule.map(({ feeSchedule, needed: sure }) => [feeSchedule, sure])).toEqual([
      ["dental", true],
    ]);
  });
  test("a hospital has the dental manuals only if it claims by that schedule", () => {
    expect(
      prepare({ type: "hospital" }).manuals.bySchedule.map(({ feeSchedule, needed: sure }) => [
        feeSchedule,
        sure,
      ]),
    ).toEqual([
      ["medical", true],
      ["dental", null],
    ]);
  });
});

test("a fact that is left out, or not known, is none of the facts as understood", () => {
  const { command, facility } = prepare({ type: "unknown", method: undefined, sharedLine: false });
  expect(command).toBe("prepare");
  expect(facility).toStrictEqual({ sharedLine: false });
});

test("whoever may have no dental manuals to get is asked for the type, whatever else is settled", () => {
  expect(prepare({ method: "optical", receiptComputer: true }).missing).toContain("type");
  expect(prepare({ method: "optical", receiptComputer: true, type: "clinic" }).missing).not.toContain("type");
});

describe("a line of the checklist", () => {
  test("to do, with its step, whom to call and where", () => {
    expect(item(prepare({}), "online-claiming-application")).toMatchObject({
      step: 3,
      task: true,
      optional: false,
      call: ["institutions-portal"],
      roles: [],
      links: ["https://iryohokenjyoho.service-now.com/csm"],
    });
  });
  test("to know, with nothing of these", () => {
    expect(item(prepare({}), "responsible-for-sending")).toMatchObject({
      step: null,
      task: false,
      optional: false,
      call: [],
      roles: [],
      links: [],
    });
  });
  test("with the roles that carry it out, or left to choice", () => {
    expect(item(prepare({}), "security-users")?.roles).toEqual(["users"]);
    const items = prepare({}).sections.flatMap((section) => section.items);
    expect(items.filter(({ optional }) => optional).map(({ id }) => id)).toEqual([
      "files-by-hand",
      "application-on-paper",
      "claims-through-an-agent",
      "re-examination-online",
    ]);
  });
});

describe("what is assumed", () => {
  test("without online eligibility verification, neither terminal nor line is taken as shared", () => {
    const answer = prepare({ eligibilityVerification: false, method: "paper", terminals: 1 });
    expect(answer.assumptions).toEqual(["terminal-not-shared", "line-not-shared"]);
    expect(answer.cost.certificatesYen).toBe(1500);
    expect(item(answer, "own-line")?.needed).toBe(true);
    expect(item(answer, "eligibility-verification")?.needed).toBe(true);
  });
  test("sharing that is stated is not assumed away", () => {
    const answer = prepare({ eligibilityVerification: false, method: "paper", sharedTerminal: true });
    expect(answer.assumptions).toEqual(["line-not-shared"]);
    expect(answer.cost.certificatesYen).toBe(0);
  });
  test("a facility whose medium is not stated is not yet online", () => {
    expect(prepare({}).assumptions).toEqual(["not-yet-online"]);
    expect(prepare({}).alreadyOnline).toBe(false);
  });
});

describe("a facility that already claims online", () => {
  const answer = prepare({ type: "clinic", method: "online", onlineStart: civilMonth("2024-10") });
  test("has starting behind it", () => {
    expect(answer.alreadyOnline).toBe(true);
    expect(answer.schedule).toBeNull();
    expect(answer.providers).toBeNull();
    expect(answer.cost.certificatesYen).toBe(0);
    expect(answer.sections.find(({ id }) => id === "steps")?.items.map((one) => one.needed)).toEqual(
      Array(8).fill(false),
    );
  });
  test("has a certificate already, even where nobody says that its terminal is shared", () => {
    expect(prepare({ method: "online", sharedTerminal: false, terminals: 2 }).cost).toMatchObject({
      certificatesYen: 0,
      postageExtra: false,
      dependsOn: [],
    });
  });
  test("keeps security, returned claims and help, and is asked nothing about its start", () => {
    expect(item(answer, "security-policy")?.needed).toBe(true);
    expect(item(answer, "download-returned-claims")?.needed).toBe(true);
    expect(answer.missing).not.toContain("onlineStart");
  });
});

describe("the receipt computer", () => {
  test.each([
    [true, true, false],
    [false, false, true],
    [undefined, null, null],
  ])("in use %s: ask about its settings %s, obtain one %s", (receiptComputer, settings, obtain) => {
    const answer = prepare({ receiptComputer });
    expect(needed(answer, ["receipt-computer-settings", "obtain-receipt-computer"])).toEqual([
      settings,
      obtain,
    ]);
  });
});

describe("what a receipt computer does to paper claims", () => {
  const onPaper: StatedForPreparation = { type: "clinic", receiptComputer: false, method: "paper" };
  const EFFECTS = ["paper-without-receipt-computer", "paper-of-elderly-practitioners"] as const;

  test.each<[string, StatedForPreparation, (boolean | null)[]]>([
    ["that has none ends its ground", { ...onPaper, paperGround: "no-receipt-computer" }, [true, false]],
    ["of elderly practitioners moves the cut-off", { ...onPaper, paperGround: "elderly" }, [false, true]],
    ["on hardship is not told", { ...onPaper, paperGround: "hardship" }, [false, false]],
    ["whose ground is not known may be either", onPaper, [null, null]],
    ["in a hospital can only be the first", { ...onPaper, type: "hospital" }, [null, false]],
    ["is not told to a facility on disk", { ...onPaper, method: "optical" }, [false, false]],
    ["is not told where one is in use already", { ...onPaper, receiptComputer: true }, [false, false]],
  ])("of a facility %s", (_, facts, expected) => {
    expect(needed(prepare(facts), EFFECTS)).toEqual(expected);
  });

  test("depends on the ground, which is asked for", () => {
    const answer = prepare(onPaper);
    expect(item(answer, "paper-of-elderly-practitioners")?.dependsOn).toEqual(["paperGround"]);
    expect(answer.missing).toContain("paperGround");
    expect(prepare({ ...onPaper, method: "none" }).missing).not.toContain("paperGround");
  });
});

describe("the dates", () => {
  test("an application day that has passed leads to the next month that can be had", () => {
    const facts = { onlineStart: civilMonth("2024-10") };
    expect(prepare(facts, civilDate("2024-08-20")).schedule?.earliestStartMonth).toBeNull();
    expect(prepare(facts, civilDate("2024-08-21")).schedule?.earliestStartMonth).toBe("2024-11");
    expect(prepare(facts).schedule?.earliestStartMonth).toBeNull();
  });
  test("the 20th on a closed day comes with the open day before it", () => {
    expect(prepare({ onlineStart: civilMonth("2024-03") }).schedule).toMatchObject({
      lastApplicationDate: "2024-01-20",
      safeApplicationDate: "2024-01-19",
    });
  });
});

test.each([0, -1, 1.5])("%d terminals are refused, shared or not", (terminals) => {
  expect(() => prepare({ terminals, sharedTerminal: false })).toThrow(ClaimsCheckError);
  expect(() => prepare({ terminals, sharedTerminal: true })).toThrow(ClaimsCheckError);
});

test("learning a fact never turns a settled item, and leaves nothing open once all facts are known", () => {
  const yesNo = fc.boolean();
  const all = fc.record({
    type: fc.constantFrom("hospital", "clinic", "dental-clinic", "pharmacy"),
    receiptComputer: yesNo,
    method: fc.constantFrom("optical", "paper", "none"),
    paperGround: fc.constantFrom("no-receipt-computer", "elderly", "hardship"),
    eligibilityVerification: yesNo,
    sharedTerminal: yesNo,
    sharedLine: yesNo,
    terminals: fc.integer({ min: 1, max: 9 }),
    onlineStart: fc.constant(civilMonth("2025-04")),
  });
  const names = [
    "receiptComputer",
    "method",
    "paperGround",
    "sharedTerminal",
    "sharedLine",
    "terminals",
  ] as const;
  fc.assert(
    fc.property(all, fc.subarray([...names]), (facts: StatedForPreparation, hidden) => {
      const known = Object.fromEntries(
        Object.entries(facts).map(([name, value]) => [
          name,
          (hidden as readonly string[]).includes(name) ? undefined : value,
        ]),
      );
      const [full, partial] = [prepare(facts), prepare(known)];
      expect(full.missing).toEqual([]);
      const settled = partial.sections.flatMap(({ items }) => items).filter((one) => one.needed !== null);
      // Without eligibility verification, sharing that is not stated is an assumption, which a stated fact may contradict.
      if (partial.assumptions.every((assumption) => assumption === "not-yet-online"))
        for (const { id, needed: sure } of settled) expect(item(full, id)?.needed).toBe(sure);
    }),
  );
});

describe("addresses", () => {
  const answer = prepare({});
  const links = [
    ...answer.sections.flatMap(({ items }) => items.flatMap((one) => one.links)),
    ...answer.manuals.bySchedule.flatMap(({ setupFromDisc, setupByDownload, operation }) => [
      setupFromDisc,
      setupByDownload,
      operation,
    ]),
    answer.providers?.list ?? "",
  ];
  test.each([...new Set(links)])("%s is a secure address on an official site", (link) => {
    const { protocol, hostname, search, hash } = new URL(link);
    expect(protocol).toBe("https:");
    expect(hostname).toMatch(
      /^(www\.ssk\.or\.jp|www\.kokuho\.or\.jp|onlineseikyu\.jp|iryohokenjyoho\.service-now\.com|www\.iryohokenjyoho-portalsite\.jp)$/,
    );
    expect(search + hash).toBe("");
    expect(new URL(link).href).toBe(link);
  });
  test.each([
    [undefined, "https://www.ssk.or.jp/"],
    ["2026-09-30", "https://www.ssk.or.jp/"],
    ["2026-10-01", "https://www.hpdx.or.jp/"],
  ])("on %s those of the payment fund stand at %s", (asked, site) => {
    const { providers, manuals, sections } = prepare({ type: "clinic" }, asked);
    const [{ setupFromDisc, setupByDownload, operation } = {}] = manuals.bySchedule;
    const list = sections.flatMap(({ items }) => items).find(({ id }) => id === "choice-of-line");
    for (const address of [providers?.list, setupFromDisc, setupByDownload, operation, list?.links[0]])
      expect(address).toMatch(site);
  });
  test("a day that does not exist is refused", () => {
    expect(() => prepare({}, "2026-02-29")).toThrow(ClaimsCheckError);
  });
  test("lists of providers and manuals carry the date of the notice", () => {
    expect([answer.providers?.asOf, answer.manuals.asOf]).toEqual(["2023-11", "2023-11"]);
  });
});

test("every item names a source with its page or article", () => {
  for (const { items } of prepare({}).sections)
    for (const { sources } of items) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { id, provision } of sources)
        expect(provision).toMatch(
          id === "notice-2023-11" ? /^別添[12] p\.\d+$/ : id === "ordinance" ? /^(附則)?第\d+条/ : /./,
        );
    }
});

test("every section of the checklist has items, in one fixed order", () => {
  const sections = prepare({}).sections;
  expect(sections.map(({ id }) => id)).toEqual([
    "steps",
    "receipt-computer",
    "equipment",
    "line",
    "filings",
    "cost",
    "security",
    "responsibility",
    "workflow",
    "returned-claims",
    "manuals-and-help",
  ]);
  for (const { items } of sections) expect(items.length).toBeGreaterThan(0);
  expect(sections[0]?.items.map(({ step }) => step)).toEqual([1, 1, 1, 2, 2, 2, 3, 4]);
});

test("the four providers of IPsec+IKE and the four kinds of IP-VPN are named", () => {
  const named = prepare({}).providers?.named.map(({ id, method }) => [method, id]);
  expect(named).toEqual([
    ["ip-vpn", "ntt-east-west"],
    ["ip-vpn", "ctc"],
    ["ip-vpn", "qtnet"],
    ["ip-vpn", "hikari-collaboration"],
    ["ipsec-ike", "nttpc"],
    ["ipsec-ike", "ntt-data-chugoku"],
    ["ipsec-ike", "fujitsu"],
    ["ipsec-ike", "mind"],
  ]);
});

test("a source is told once, with its weight and its address", () => {
  const { sources } = prepare({});
  expect(sources).toContainEqual({
    id: "insurance-medical-care-rules",
    provision: "第3条第3項・第4項",
    authority: "ordinance",
    url: "https://laws.e-gov.go.jp/law/332M50000100015",
  });
  const names = sources.map(({ id, provision }) => `${id} ${provision}`);
  expect(names).toEqual([...new Set(names)]);
  expect(names.filter((name) => name === "notice-2023-11 別添1 p.13")).toHaveLength(1);
});

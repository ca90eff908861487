import { describe, expect, test } from "vitest";
import { lawMap } from "../../scripts/docs/law-map.js";
import { forms } from "../../src/regulation/measures/forms.js";
import { rules } from "../../src/regulation/measures/rules.js";
import type { Citation } from "../../src/regulation/sources/sources.js";
import { wholeTree } from "../../src/questions/rules/whole-tree.js";
import { questions } from "../../src/regulation/measures/rules.js";

const map = lawMap();
const provisions = map.map(({ provision }) => provision);

describe("the map from the ordinance to the rules", () => {
  test("has each paragraph of 附則第3条の2 to 第4条, the items of 第5項 by themselves, and 第1条 to 第3条", () => {
    expect(provisions).toEqual([
      "第1条第1項",
      "第1条第2項",
      "第1条の2",
      "第2条第1項",
      "第2条第2項",
      "第3条第1項",
      "第3条第2項",
      "附則第3条の2第1項",
      "附則第3条の2第2項",
      "附則第3条の2第3項",
      "附則第3条の3第1項",
      "附則第3条の3第2項",
      "附則第3条の4第1項",
      "附則第3条の4第2項",
      "附則第3条の5第1項",
      "附則第3条の5第2項",
      "附則第3条の5第3項",
      "附則第4条第1項",
      "附則第4条第2項",
      "附則第4条第3項",
      "附則第4条第4項",
      "附則第4条第5項",
      "附則第4条第5項第1号",
      "附則第4条第5項第2号",
      "附則第4条第5項第3号",
      "附則第4条第5項第4号",
      "附則第4条第5項第5号",
      "附則第4条第6項",
      "附則第4条第7項",
    ]);
  });

  test("says of each paragraph which rules rest on it, what else answers it, or why nothing does", () => {
    const silent = map.filter(
      ({ rules: own, answeredBy, gap }) => own.length === 0 && answeredBy.length === 0 && gap === null,
    );
    expect(silent).toEqual([]);
  });

  test("gives no reason for a gap where a rule rests on the paragraph", () => {
    expect(map.filter(({ rules: own, gap }) => own.length > 0 && gap !== null)).toEqual([]);
  });

  test("knows every paragraph that a rule, a form or a question cites", () => {
    const steps = questions.flatMap((question) =>
      wholeTree(question).flatMap(({ path }) => path.flatMap(({ citations }) => citations)),
    );
    const cited: Citation[] = [
      ...Object.values(rules).flatMap(({ sources }) => sources),
      ...Object.values(forms).flatMap(({ sources }) => sources),
      ...steps,
    ];
    const unknown = cited.filter(
      ({ source, provision }) => source === "ordinance" && !provisions.includes(provision),
    );
    expect(unknown).toEqual([]);
  });

  test.each([
    ["第1条第1項", ["online/in-use", "online/application-to-start"]],
    [
      "附則第3条の2第3項",
      [
        "optical/transition-plan/running",
        "optical/transition-plan/not-begun",
        "optical/transition-plan/half-told",
        "optical/claimed-online-during-plan",
      ],
    ],
    ["附則第3条の3第1項", []],
    [
      "附則第3条の5第3項",
      [
        "paper/elderly/younger-hire-to-report",
        "paper/elderly/two-months-after-report",
        "paper/elderly/two-months-over",
        "paper/elderly/passes-again",
      ],
    ],
    ["附則第4条第2項", []],
    ["附則第4条第5項第4号", ["hardship/closing"]],
    ["附則第4条第7項", ["hardship/line-failure", "hardship/equipment-pending", "hardship/other"]],
  ])("leads from %s to %j", (provision, expected) => {
    const found = map.find((one) => one.provision === provision)!;
    expect(found.rules.toSorted()).toEqual(expected.toSorted());
  });

  test("counts what cites an item to its paragraph", () => {
    expect(map.find(({ provision }) => provision === "附則第4条第5項")?.rules).toHaveLength(5);
  });
});

import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import { blocksMarkdown } from "../../../src/output/layout/blocks-markdown.js";
import { blocksText } from "../../../src/output/layout/blocks-text.js";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { prepareJson } from "../../../src/output/preparation/json.js";
import { prepareMarkdown } from "../../../src/output/preparation/markdown.js";
import { prepareText } from "../../../src/output/preparation/text.js";
import { columnsOf } from "../../../src/output/layout/width.js";
import { prepare, type StatedForPreparation } from "../../../src/questions/preparation/prepare.js";
import { CUTOFFS } from "../../../src/regulation/measures/cutoffs.js";
import * as en from "../words-en.js";
import * as ja from "../words-ja.js";

const sharing: StatedForPreparation = {
  type: "clinic",
  receiptComputer: true,
  method: "optical",
  eligibilityVerification: true,
  sharedTerminal: true,
  sharedLine: true,
};
const separate: StatedForPreparation = { type: "pharmacy", sharedTerminal: false, terminals: 2 };

const textOf = (facts: StatedForPreparation, words: typeof ja, asOf?: string, columns = 80) =>
  prepareText(prepare(facts, asOf === undefined ? undefined : civilDate(asOf)), words, plainPage(columns));

describe("the checklist as text", () => {
  test("a clinic that shares reads 0 yen, and that terminal, line and certificate are not needed", () => {
    const text = textOf(sharing, ja);
    expect(text).toContain("電子証明書の費用：0円");
    expect(text.replaceAll("\n", "")).toContain(
      "不要：オンライン資格確認の導入／オンライン請求用の端末／オンライン請求用の回線／オンライン請求用の電子証明書",
    );
    expect(text).not.toContain("[ ] 電子証明書発行申請");
    expect(text).not.toContain("NTT東日本");
    expect(text).toContain("download_01.files");
    expect(text).not.toContain("download_03.files");
  });
  test("a pharmacy with two separate terminals reads 3,000 yen plus postage and gets its own manuals", () => {
    const text = textOf(separate, ja);
    expect(text).toContain("電子証明書の費用：3,000円（1,500円×2枚、税込）に郵送料が加わります");
    expect(text).toContain("[ ] 電子証明書発行申請");
    expect(text).toContain("調剤　運用編");
    expect(text).not.toContain("医科　運用編");
  });
  test("what is not known is marked, with the fact on which it depends", () => {
    const text = textOf(separate, en);
    expect(text).toContain("[?] A line for online claims");
    expect(text).toContain("Depends on: ");
    expect(textOf({}, en)).toContain("0 yen with a shared terminal");
    expect(textOf({ terminals: 2 }, en)).toContain("Without sharing it comes to 3,000 yen, plus postage.");
  });
  test("a start month brings the dates and, where the last day is closed, the open day before it", () => {
    const text = textOf({ ...sharing, onlineStart: civilMonth("2024-03") }, ja, "2024-01-10").replaceAll(
      "\n",
      "",
    );
    expect(text).toContain(
      "利用申請：令和6年1月19日（2024年）（金）までに（期限は1月20日（土））。3月請求分から始める場合",
    );
    expect(text).toContain("前の開庁日である1月19日（金）までの申請をお勧めします");
    expect(text).toMatch(/電子証明書発行申請\s+不要/);
    expect(text).not.toContain("既に過ぎています");
  });
  test("a last application date that has passed comes with the month that can still be had", () => {
    const text = textOf({ ...sharing, onlineStart: civilMonth("2024-03") }, ja, "2024-02-01").replaceAll(
      "\n",
      "",
    );
    expect(text).toContain("利用申請の期限の令和6年1月20日（2024年）（土）は、既に過ぎています。");
    expect(text).toContain("4月請求分からになります");
    expect(text).not.toContain("お勧めします");
  });
  test("the facts as understood and those that are missing stand first, each with its option", () => {
    const [, stated, , missing] = textOf(separate, ja, undefined, 400).split("\n\n");
    expect(stated).toBe("入力内容：種別：薬局／端末の兼用：なし／端末数：2");
    expect(missing).toBe(
      "次の事項を指定すると、一覧が絞られます：レセコン (--receipt-computer)、直近の請求方法 (--method)、書面請求の理由（2024年3月） (--paper-ground)、オンライン資格確認の導入 (--eligibility-verification)、回線の兼用 (--shared-line)、オンライン請求開始月 (--online-start)",
    );
  });
  test.each([
    ["ja", ja],
    ["en", en],
  ] as const)(
    "what a receipt computer does to elderly practitioners is told with the days of the table: %s",
    (_, words) => {
      const { day } = words.dates;
      const elderly = { receiptComputer: false, method: "paper", paperGround: "elderly" } as const;
      const text = textOf({ type: "clinic", ...elderly }, words, undefined, 2000);
      const without = words.preparationItems["paper-without-receipt-computer"].title;
      const [effect] = text
        .split("\n")
        .filter((line) => line.includes(day(CUTOFFS["without-receipt-computer"])));
      expect(effect).toContain(day(CUTOFFS["clinic-with-receipt-computer"]));
      expect(effect).toContain(day(CUTOFFS["pharmacy-with-receipt-computer"]));
      expect(text).not.toContain(without);
      expect(textOf({ type: "hospital", ...elderly, method: "optical" }, words)).not.toContain(
        words.preparationItems["paper-of-elderly-practitioners"].title,
      );
    },
  );
  test("the set-up of a facility that may share says that the certificate may not be needed", () => {
    expect(textOf({ onlineStart: civilMonth("2024-10") }, en, undefined, 120)).toContain(
      "Thu 1 August to Fri 20 September (not needed with a shared terminal)",
    );
  });
  test("the providers are dated", () => {
    expect(textOf(separate, ja)).toContain("令和5年11月（2023年）時点の周知資料に挙げられたもの");
  });
  test("the five groups of security measures name their roles", () => {
    const text = textOf(separate, ja);
    for (const group of [
      "組織体制",
      "情報の分類と管理",
      "送信機器の設置場所等",
      "利用者の責務",
      "ソフトウェアの管理",
    ])
      expect(text).toContain(`[ ] ${group}\n`);
    expect(text).toContain("担う者：オンライン請求システム管理者、情報管理責任者、運用責任者");
  });
  test("a dedicated terminal and a shared one are put side by side only where it is shared", () => {
    expect(textOf(sharing, ja)).toContain("専用の定めと兼用の関係");
    expect(textOf(separate, ja)).not.toContain("専用の定めと兼用の関係");
  });
  test("a facility already online is not told to order anything", () => {
    const text = textOf({ type: "clinic", method: "online" }, ja);
    expect(text).toContain("既にオンライン請求を行っている施設");
    expect(text).not.toContain("[ ] オンライン請求利用申請");
    expect(text).toContain("[ ] 返戻レセプトの受領");
  });

  const everyone: StatedForPreparation[] = [
    {},
    sharing,
    { ...sharing, onlineStart: civilMonth("2028-03") },
    { ...separate, onlineStart: civilMonth("2024-10") },
    { type: "hospital", method: "online" },
    { type: "dental-clinic", receiptComputer: false, eligibilityVerification: false, terminals: 1 },
  ];
  test.each(everyone.flatMap((facts) => [80, 60].map((columns) => [facts, columns] as const)))(
    "%j never overruns %i columns in either language, but for an address alone on its line",
    (facts, columns) => {
      for (const words of [ja, en]) {
        const lines = textOf(facts, words, "2024-09-01", columns).split("\n");
        const over = lines.filter((line) => columnsOf(line) > columns);
        expect(over.filter((line) => !/^ *https:\/\/\S+$/.test(line))).toEqual([]);
        expect(lines.join("\n")).not.toMatch(/undefined|null|\[object/);
      }
    },
  );
});

describe("the checklist as Markdown", () => {
  const markdown = prepareMarkdown(prepare(separate), en);
  test("has one title, eleven sections and boxes to tick", () => {
    expect(markdown.match(/^# /gm)).toHaveLength(1);
    expect(markdown.match(/^## \d+ /gm)).toHaveLength(11);
    expect(markdown).toContain("- [ ] **Application for certificates (電子証明書発行申請)** ");
    expect(markdown).toContain("- [ ] (?) **A line for online claims** ");
  });
  test("keeps every row of a table as wide as its head", () => {
    const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
    const table = rows.slice(rows.findIndex((line) => line.includes("Optical disk")));
    expect(table).toHaveLength(10);
    expect(table.map((line) => line.split(" | ").length)).toEqual(Array(10).fill(3));
  });
  test("says what its own marks mean", () => {
    expect(markdown).toContain("\n\n☐ to do / ☐ (?) not settled whether needed / • to know\n\n");
  });
  test("makes links of addresses", () => {
    expect(markdown).toContain("  - <https://onlineseikyu.jp/>");
  });
  test("a cell of several lines stays one cell, and marks are kept as letters", () => {
    expect(blocksMarkdown([{ kind: "table", head: ["a"], rows: [["x|y\nz_1"]] }])).toBe(
      "| a |\n| --- |\n| x\\|y<br>z\\_1 |\n",
    );
  });
});

test("the checklist as JSON has title and text beside every item", () => {
  const json = JSON.parse(JSON.stringify(prepareJson(prepare(separate), ja))) as {
    cost: { certificatesYen: number };
    providers: { named: object[] };
    sections: { id: string; title: string; items: { id: string; title: string; text: string }[] }[];
  };
  expect(json.cost.certificatesYen).toBe(3000);
  expect(json.sections.map(({ title }) => title)[5]).toBe("6 費用");
  const certificate = json.sections.flatMap(({ items }) => items).find(({ id }) => id === "certificate-fee");
  expect(certificate?.title).toBe("電子証明書の発行料");
  expect(json.providers.named[4]).toEqual({
    id: "nttpc",
    name: "NTTPCコミュニケーションズ",
    method: "ipsec-ike",
    services: [{ name: "IP-Members", use: "both" }],
  });
  expect(certificate?.text).toBe("1枚1,500円（税込）で、ほかに郵送料がかかります。");
});

test("emphasis never runs over a line break", () => {
  const page = { ...plainPage(20), strong: (text: string) => `<${text}>` };
  expect(blocksText([{ kind: "heading", text: "オンライン請求を始めるための準備" }], page)).toBe(
    "<オンライン請求を始め>\n<るための準備>\n",
  );
});

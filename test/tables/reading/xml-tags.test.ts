import { describe, expect, test } from "vitest";
import { xmlAttributes, xmlTags } from "../../../src/tables/reading/xml-tags.js";

const tagsIn = (xml: string): [string, string, string][] =>
  Array.from(xmlTags(xml, new Set(["c", "row"])), ({ name, attributes, text }) => [name, attributes, text]);

describe("tags", () => {
  test.each<[string, string, [string, string, string][]]>([
    [
      "of the names that are asked for",
      '<row r="1"><v>1</v><c r="A1">2</c></row>',
      [
        ["row", ' r="1"', ""],
        ["c", ' r="A1"', "2"],
      ],
    ],
    ["with a prefix", "<x:c s='1'>a", [["c", " s='1'", "a"]]],
    [
      "that close themselves",
      '<c r="A1"/> <row/>',
      [
        ["c", ' r="A1"/', " "],
        ["row", "/", ""],
      ],
    ],
    ["without attributes", "<c>a</c>", [["c", "", "a"]]],
    ["with line breaks", '<c\n r="A1"\n>a', [["c", '\n r="A1"\n', "a"]]],
    ["of longer names are others", "<cols><rows r='1'></cols>", []],
    ["that end are none", "</c></row>", []],
    [
      "with a sign of an end inside quotes",
      `<c a="1>2" b='">' c="3">4>5`,
      [["c", ` a="1>2" b='">' c="3"`, "4>5"]],
    ],
    ["with quotes only behind their end", `<c a='1'>"2" > '3'`, [["c", " a='1'", `"2" > '3'`]]],
    ["with a quote that stays open", `<c a="1>2`, [["c", ' a="1', "2"]]],
    ["in no text", "", []],
  ])("%s", (_, xml, expected) => {
    expect(tagsIn(xml)).toEqual(expected);
  });
});

describe("attributes", () => {
  test.each<[string, Record<string, string>]>([
    [' r="A1" s="2"', { r: "A1", s: "2" }],
    [" r='A1' x:id='rId\"1'/", { r: "A1", "x:id": 'rId"1' }],
    [`a="it's" b='2'`, { a: "it's", b: "2" }],
    ['\n  r = "A1"\n  s= "2" ', { r: "A1", s: "2" }],
    [' checked r=""', { r: "" }],
    [' r="A1" s="2', { r: "A1" }],
    [" r=A1", {}],
    ["", {}],
    [' t="&lt;&amp;&gt; &quot;&apos;&#12354;&#x3042;&#X20BB7;"', { t: "<&> \"'ああ𠮷" }],
    [' t="&AMP;&Lt; &nbsp; &; &#x110000; &#x10ffff;"', { t: "&< &nbsp; &; &#x110000; \u{10ffff}" }],
  ])("of %j", (text, expected) => {
    expect(xmlAttributes(text)).toEqual(expected);
  });
});

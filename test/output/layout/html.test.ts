import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markup, raw, textIn } from "../../../src/output/layout/html.js";

describe("a template", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ['" onclick="x', "&quot; onclick=&quot;x"],
    ["' & '", "&#39; &amp; &#39;"],
    ["&lt;", "&amp;lt;"],
    ["a\u0000b\u0008c\u007f", "a\uFFFDb\uFFFDc\uFFFD"],
    ["tab\tline\nend", "tab\tline\nend"],
  ])("shows %j as text", (text, written) => {
    expect(markup`<p title="${text}">${text}</p>`.text).toBe(`<p title="${written}">${written}</p>`);
  });
  test("takes markup, lists of it, numbers and nothing as they are", () => {
    const items = ["a", "<b>"].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${[...items, null]}${null}</ul>${3}${raw("<br>")}`.text).toBe(
      "<ul><li>a</li><li>&lt;b&gt;</li></ul>3<br>",
    );
  });
  test("leaves out its own line breaks and indentation, not those of a value", () => {
    expect(
      markup`<p>
        ${"a\n  b"} <i>c</i>
      </p>`.text,
    ).toBe("<p>a\n  b <i>c</i></p>");
  });
  test("lets no value end a tag, an attribute or an element", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const inside = markup`<p title="${text}">${text}</p>`.text.slice('<p title="'.length, -"</p>".length);
        expect(inside.replace('">', "")).not.toMatch(/[<>"']/);
      }),
    );
  });
});

test("the text in markup is what stands between its tags", () => {
  expect(textIn(markup`<p class="x">${"a"} <b>b</b></p>`)).toBe("a b");
});

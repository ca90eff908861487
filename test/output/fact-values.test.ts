import { describe, expect, test } from "vitest";
import { factWords as english } from "../../src/wording/en/facts.js";
import { factWords as japanese } from "../../src/wording/ja/facts.js";

describe("values of which any may be true are joined as a law joins them", () => {
  test.each([
    [["薬局"], ["pharmacy"], "薬局", "pharmacy"],
    [["病院", "薬局"], ["hospital", "pharmacy"], "病院又は薬局", "hospital or pharmacy"],
    [
      ["病院", "歯科診療所", "薬局"],
      ["hospital", "dental clinic", "pharmacy"],
      "病院、歯科診療所又は薬局",
      "hospital, dental clinic or pharmacy",
    ],
    [["一", "二", "三", "四"], ["a", "b", "c", "d"], "一、二、三又は四", "a, b, c or d"],
  ])("%j", (ja, en, inJapanese, inEnglish) => {
    expect(japanese.or(ja)).toBe(inJapanese);
    expect(english.or(en)).toBe(inEnglish);
  });
});

describe("that there is no record is not told as that there is no filing", () => {
  test.each([
    "refiled",
    "hardshipFiled",
    "paperResubmissionFiled",
    "returnedOnPaperOnly",
    "mixedChannels",
    "hardship",
    "succession",
    "planFrom",
    "youngerHireOn",
  ])("%s", (fact) => {
    expect(japanese.value(fact, "none")).toBe("記録なし");
    expect(english.value(fact, "none")).toBe("no record");
  });

  test("a facility without full-timers, and one that never claimed, have words of their own", () => {
    expect(japanese.value("youngestDob", "none")).toBe("常勤者なし");
    expect(japanese.value("method", "none")).toBe("未請求");
    expect(english.value("youngestDob", "none")).toBe("no full-timers");
    expect(english.value("method", "none")).toBe("never claimed");
  });
});

test("the notification of a hardship is named by its paragraph: its form had another number until March 2024", () => {
  expect(japanese.label("hardshipFiled")).toBe("個別の猶予の届出（附則第4条第5項）");
  expect(english.label("hardshipFiled")).toBe("hardship notified (Suppl. Art. 4(5))");
});

import { describe, expect, test } from "vitest";
import { civilMonth } from "../../src/calendar/civil-date.js";
import { usageOf } from "../../src/cli/options/option-text.js";
import { commands } from "../../src/cli/commands.js";
import { ask } from "../../src/wording/ja/ask.js";
import { batch } from "../../src/wording/ja/batch.js";
import { eligibility } from "../../src/wording/ja/eligibility.js";
import { changes } from "../../src/wording/ja/changes.js";
import { dates } from "../../src/wording/ja/dates.js";
import { factWords } from "../../src/wording/ja/facts.js";
import { gradeInWords } from "../../src/wording/ja/grades.js";
import { plan } from "../../src/wording/ja/plan.js";
import { program } from "../../src/wording/ja/program.js";
import { report } from "../../src/wording/ja/report.js";
import { short } from "../../src/wording/ja/short.js";

const usage = (name: string): string =>
  usageOf(
    commands.find((one) => one.name === name)!,
    program,
  );

// Written out here, since a test that takes its words from the sources sees no two of them exchanged.
describe("the Japanese words that everybody reads", () => {
  test("of the verdicts, everywhere the same", () => {
    const verdicts = {
      allowed: "可",
      conditional: "要届出",
      "not-allowed": "不可",
      undetermined: "情報不足",
      unsettled: "要確認",
    };
    expect(eligibility.verdicts).toEqual(verdicts);
    expect(batch.verdicts).toEqual(verdicts);
  });

  test("of online claims, from which the law bars nobody", () => {
    expect(eligibility.verdictOf("online", "allowed")).toBe("可");
    expect(eligibility.verdictOf("online", "conditional")).toBe("申請すれば可");
    expect(eligibility.verdictOf("online", "not-allowed")).toBe("間に合わない");
    expect(eligibility.verdictOf("paper", "conditional")).toBe("要届出");
    expect(eligibility.verdictOf("optical", "not-allowed")).toBe("不可");
  });

  test("of how a facility stands, in the report", () => {
    expect(report.standings).toEqual({
      allowed: "継続可",
      conditional: "要届出",
      "not-allowed": "要移行",
      undetermined: "情報不足",
      unsettled: "要確認",
    });
    expect(report.standingMeanings).toEqual({
      allowed: "現在の方法のまま請求できます",
      conditional: "届出又は申請をすれば請求できます",
      "not-allowed": "現在の方法では請求できません",
      undetermined: "情報が不足しており、判定できません",
      unsettled: "法令に定めがありません",
    });
  });

  test("of a run of days, whose two ends do not run into each other", () => {
    expect(factWords.afterAndUpTo("2024-09-30", "2026-11-28")).toBe(
      "令和6年9月30日（2024年）より後、令和8年11月28日（2026年）以前",
    );
  });

  test("of the media", () => {
    expect(eligibility.questions).toEqual({
      paper: "書面（紙レセプト）による請求",
      optical: "光ディスク等を用いた請求",
      online: "オンライン請求",
      "paper-resubmission": "返戻レセプトの紙による再請求",
    });
    expect(short.media).toEqual({
      paper: "書面（紙レセプト）",
      optical: "光ディスク等",
      online: "オンライン",
      "paper-resubmission": "返戻の紙再請求",
    });
    expect(plan.media).toEqual({ paper: "書面", optical: "光ディスク等", online: "オンライン" });
  });

  test("beside the lines of the short answer", () => {
    expect(short.labels).toEqual({
      todo: "すること",
      caution: "注意",
      move: "移る場合",
      ground: "根拠",
      others: "ほかの方法",
      assumed: "前提",
      outcomes: "結論",
      cutoffs: "生年月日",
      gap: "空白の月",
      ask: "照会先",
      missing: "不足情報",
    });
  });

  test("of the forms: only a title that a source gives stands in brackets of quotation", () => {
    expect(eligibility.form("form-1")).toBe(
      "様式第1号「光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求への移行計画書」",
    );
    expect(eligibility.form("form-2")).toBe("様式第2号「書面による請求に係る猶予届出書」");
    expect(eligibility.form("form-3")).toBe(
      "様式第3号（光ディスク等又は書面による請求に係る個別の猶予の届出）",
    );
    expect(eligibility.form("online-start-application")).toBe("オンライン請求利用申請");
  });

  test("of the full-timers, by what the facility is", () => {
    const reason = (type: "clinic" | "dental-clinic" | "pharmacy" | undefined): string =>
      eligibility.reason("paper/elderly", type);
    expect(reason("clinic")).toMatch(/^常勤の保険医（歯科医師を含む。）の全員の生年月日が/);
    expect(reason("dental-clinic")).toMatch(/^常勤の保険医（歯科医師を含む。）の全員の生年月日が/);
    expect(reason("pharmacy")).toMatch(/^常勤の保険薬剤師の全員の生年月日が/);
    expect(reason(undefined)).toMatch(/^常勤の保険医（歯科医師を含む。）又は保険薬剤師の全員の生年月日が/);
  });

  test("of a month: the era and the western year, the year once", () => {
    expect(dates.month("2027-02")).toBe("令和9年2月（2027年）");
    expect(dates.month("2019-04")).toBe("平成31年4月（2019年）");
    expect(dates.month("2019-05")).toBe("令和元年5月（2019年）");
    expect(dates.month("2027-03", "2027-02")).toBe("3月");
    expect(dates.month("2027-01", "2026-12-20")).toBe("令和9年1月（2027年）");
    expect(short.month("2026-12", "2026-11-28")).toBe("12月請求分");
    expect(plan.rowMonth(civilMonth("2026-12"))).toBe("令和8年12月");
  });

  test("of arguments and of what a list changed in", () => {
    expect(usage("changes")).toBe("claims-check changes <前回の一覧> [今回の一覧]");
    expect(usage("batch")).toBe("claims-check batch <一覧>");
    expect(usage("register")).toBe("claims-check register <名簿>…");
    expect(changes.kinds.facts).toBe("入力内容");
  });

  test("of what is still to be found out", () => {
    expect(short.headlines.undetermined(short.media.paper)).toBe(
      "書面（紙レセプト）による請求ができるかどうかは、情報が不足しているため、まだ判定できません",
    );
    expect(short.headlines.unsettled(short.media.optical)).toBe(
      "光ディスク等による請求ができるかどうかは、法令に定めがなく、確認が必要です",
    );
    expect(short.statingFacts([short.factToState("レセコン", "receipt-computer")])).toBe(
      "「レセコン」（--receipt-computer）を確認し、指定してください",
    );
    expect(short.statingFacts([])).toBe("不足している情報を確認してください");
    expect(ask.questions.planEndsOn).toBe("その移行計画の終了日はいつですか。");
    expect(ask.questions.youngerHireOn).toBe(
      "生年月日の基準（種別とレセコンの使用により、昭和19年4月1日（1944年）から昭和21年4月1日（1946年）までのいずれか）より後に生まれた常勤者は、いつ勤務を開始しましたか（予定の日を含みます）。",
    );
  });

  test("of how far a dated value can be relied on: no letter without its meaning", () => {
    expect(["A", "A-", "B", "C"].map(gradeInWords)).toEqual([
      "A、公的な原文による",
      "A-、公的な資料から間接に確認",
      "B、要約などによる",
      "C、推論による",
    ]);
  });

  test("of an argument that is not understood: by the name that usage gives it", () => {
    const issue = { code: "unknown-word", accepted: ["bash"] } as const;
    const problem = { code: "bad-value", option: "<shell>", value: "sh", issue } as const;
    expect(program.problem(problem, factWords)).toBe("<シェル> 「sh」：指定できる値はbashです。");
    const instead = { code: "missing-option", option: "--since", instead: "<after>" } as const;
    expect(program.problem(instead, factWords)).toBe("--since 又は <今回の一覧> を指定してください。");
  });
});

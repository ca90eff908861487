import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { at, ensure, run } from "./kit.js";

const NASTY = [
  "\u001b[31mred\u001b]0;title\u0007",
  "\u009b31m",
  "\u202Egpj.exe",
  "\u2066\u2069\u200f",
  "a\rb",
  "a\nb",
  "\u0008\u007f\u0085\u2028",
  "\ufeff\u00ad\u{E0041}",
];
const quoted = (cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
const UNSEEN = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const seen = (text, where) => {
  const found = UNSEEN.exec(text);
  const point = found === null ? "" : found[0].codePointAt(0).toString(16);
  ensure(found === null, `U+${point} in ${where}`);
};

const FORMULAS = JSON.parse(readFileSync(new URL("formulas.json", import.meta.url), "utf8"));
const RUNS = /^(?:[=@＝＠\t\r\n]|[-+－＋](?![-+－＋]*$|[0-9][0-9 ().,-]*$))/;

export const strangers = [
  {
    name: "control-characters",
    does: "terminal sequences, marks that turn a line, line breaks, in every cell, name and path",
    try: () => {
      let said = 0;
      for (const nasty of NASTY) {
        const header = `a${nasty}`;
        writeFileSync(
          at("nasty.csv"),
          `${quoted([header, "type", "method"])}\n${quoted([nasty, nasty, nasty])}\n${quoted([`${nasty}x`, "clinic", "optical"])}\n`,
        );
        writeFileSync(at("none.csv"), `${quoted([header, nasty])}\n1,2\n`);
        for (const lang of ["ja", "en"]) {
          for (const words of [
            ["batch", at("nasty.csv"), "-o", at("out.csv")],
            ["batch", at("none.csv")],
            ["batch", at("none.csv"), "--json"],
            ["batch", at("nasty.csv"), "--map", `${nasty}x=${nasty}`],
            ["batch", `no${nasty}`],
            ["batch", `no${nasty}`, "--json"],
            [
              "report",
              at("nasty.csv"),
              "-o",
              at("page.html"),
              "--ics",
              at("deadlines.ics"),
              "--as-of",
              "2025-04-01",
            ],
            ["report", at("nasty.csv"), "--json", "--group-by", header],
            ["eligibility", "--type", nasty],
            ["rules", "show", nasty],
            [nasty],
            [`--${nasty}`],
          ]) {
            const { stdout, stderr } = run([...words, "--lang", lang]);
            seen(stdout + stderr, words.join(" "));
            said += 1;
          }
          const calendar = readFileSync(at("deadlines.ics"), "utf8").replaceAll("\r\n", "\n");
          ensure(
            !/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(calendar),
            "a control character in the calendar",
          );
          // Direction marks stand in the page between tags that isolate them.
          const page = readFileSync(at("page.html"), "utf8");
          ensure(!/(?![\t\n\r])\p{Cc}/u.test(page), "a control character in the page");
          const out = readFileSync(at("out.csv"), "utf8").replace(/^\ufeff/, "");
          seen(parse(out)[1].at(-1), "the column error");
        }
      }
      return `${said} commands in two languages: none reaches the terminal, the calendar or the column error`;
    },
  },
  {
    name: "formulas",
    does: "cells that a spreadsheet would run: in every column of the list, in its header, in values that are refused",
    try: async () => {
      let cells = 0;
      for (const formula of FORMULAS) {
        const list = `${quoted([`${formula}x`, "type", "method", "extra"])}\n${quoted([formula, formula, formula, formula])}\n${quoted([formula, "clinic", "paper", formula])}\n`;
        writeFileSync(at("formula.csv"), list);
        for (const lang of ["en", "ja"]) {
          const { stdout } = run(["batch", at("formula.csv"), "--lang", lang]);
          for (const cell of parse(stdout.replace(/^\ufeff/, ""), { relax_column_count: true }).flat()) {
            ensure(!RUNS.test(cell), `${JSON.stringify(cell)} would run`);
            cells += 1;
          }
          run(["batch", at("formula.csv"), "-o", at("formula.xlsx"), "--lang", lang]);
          const { sheets } = await readXlsx(readFileSync(at("formula.xlsx")));
          const values = sheets[0].rows.flat().filter((value) => value !== null);
          ensure(
            values.every((value) => typeof value === "string"),
            "a cell that is no text",
          );
          ensure(values.includes(formula.replace(/\r/, "\n")), `${JSON.stringify(formula)} was lost`);
          ensure(
            [...(sheets[0].cells?.values() ?? [])].every(({ formula: one }) => one === undefined),
            "a formula",
          );
          cells += values.length;
        }
      }
      return `${FORMULAS.length} formulas, ${cells} cells: none begins as a formula in CSV, all are text in XLSX`;
    },
  },
];

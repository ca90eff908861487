import type { ListColumns } from "../reading/list-columns.js";
import type { OpenList } from "../reading/open-list.js";
import { encodeShiftJis } from "../../io/shift-jis.js";
import { TableProblem } from "../../problems/list-problem.js";

/**
 * Checks that a whole list can be written in Shift_JIS before anything is written: a lost character would be noticed
 * too late. A list that came in Shift_JIS need not be checked.
 * @throws TableProblem `unwritable-character` with the first that cannot be encoded
 */
export function requireShiftJis(list: OpenList, { header }: ListColumns): void {
  if (list.text?.form.encoding === "shift_jis") return;
  const check = (fields: readonly string[], line: number): void => {
    fields.forEach((field, index) => {
      const [unwritable] = encodeShiftJis(field).unwritable;
      if (unwritable === undefined) return;
      throw new TableProblem({
        code: "unwritable-character",
        encoding: "shift_jis",
        line,
        column: header[index] ?? "",
        character: unwritable.character,
      });
    });
  };
  check(header, list.headerLine);
  for (const { fields, line } of list.records()) check(fields, line);
}

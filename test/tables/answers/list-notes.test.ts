import { describe, expect, test } from "vitest";
import type { ListNote } from "../../../src/problems/list-note.js";
import { listNotes, renamedNotes } from "../../../src/tables/answers/list-notes.js";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import { openText } from "../reading/memory-list.js";
import { english } from "./list-words-both.js";

const notesOn = (csv: string): string[] => {
  const list = openText(csv);
  return listNotes(list, listColumns(list.header), english);
};

describe("of a list is noted", () => {
  test("how it was read, given the columns that are facts, before what may be misnamed", () => {
    const asked: (readonly number[])[] = [];
    const list = {
      ...openText("name,type,methud,paper_ground\nA,clinic,,\n"),
      notes: (facts: readonly number[]): ListNote[] => {
        asked.push(facts);
        return [{ code: "titles", line: 4 }];
      },
    };
    const [titles, similar, ...others] = listNotes(list, listColumns(list.header), english);
    expect(asked).toEqual([[1, 3]]);
    expect(titles).toContain("line 4");
    expect(similar).toContain('column "methud" is carried through unread; if "method" is meant');
    expect(others).toEqual([]);
  });
  test("nothing where all columns are told or are no facts", () => {
    expect(notesOn("name,type\nA,clinic\n")).toEqual([]);
  });
  test.each([
    [12, []],
    [13, ["1 more column is carried through unread, though their names resemble those of facts"]],
    [14, ["2 more columns are carried through unread, though their names resemble those of facts"]],
  ])("the first twelve of %i columns that may be misnamed", (columns, others) => {
    const names = Array.from({ length: columns }, (_, place) => `receipt_computer${place}x`);
    const notes = notesOn(`type,${names.join()}\nclinic\n`);
    expect(notes.slice(0, 12).every((note, place) => note.startsWith(`column "${names[place]}" is`))).toBe(
      true,
    );
    expect(notes.slice(12)).toEqual(others);
  });
});

describe("of a list that is answered as a table is noted", () => {
  const renamedIn = (...header: string[]): string[] => renamedNotes(listColumns(header), english);
  test("which columns are renamed, since answers have their names", () => {
    expect(renamedIn("name", "type", "Paper", "error", "note")).toEqual([
      'columns of the list named like an answer are renamed: "Paper_in_list", "error_in_list"',
    ]);
  });
  test("nothing where none is", () => {
    expect(renamedIn("name", "type")).toEqual([]);
  });
});

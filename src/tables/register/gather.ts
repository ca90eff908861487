import type { CivilDate } from "../../calendar/civil-date.js";
import { readDate } from "../../calendar/read-date.js";
import { TableProblem } from "../../problems/list-problem.js";
import type { TableRecord } from "../reading/csv-reader.js";
import {
  beginsBlock,
  continuesBlock,
  facilityOfBlock,
  isTitleOfDesignations,
  titleOf,
  type DesignationsTitle,
} from "./designations.js";
import { facilityOfFiling, isHeadOfFilings } from "./filings.js";
import { together, type Registered } from "./registered.js";

/** The rows of one sheet. */
type Rows = AsyncIterable<TableRecord> | Iterable<TableRecord>;

/** The facilities described by registers. */
export interface Gathered {
  /** By code, in order of appearance. */
  readonly facilities: ReadonlyMap<string, Registered>;
  /** The days as of which the registers were made (現在), if stated, in order. */
  readonly madeOn: readonly CivilDate[];
  /** Lines without a recognizable facility. */
  readonly passedOver: readonly { readonly path: string; readonly line: number }[];
}

/** Whether a title names another prefecture or fee schedule than the titles above it. */
const isOtherTitle = (told: Partial<DesignationsTitle>, before: Partial<DesignationsTitle>): boolean =>
  (told.prefecture ?? before.prefecture) !== before.prefecture ||
  (told.schedule ?? before.schedule) !== before.schedule;

/** The maximum number of rows above the header. */
const LONGEST_TITLE = 20;

/** Gathers facilities from registers. */
export class Gathering implements Gathered {
  readonly facilities = new Map<string, Registered>();
  readonly passedOver: { readonly path: string; readonly line: number }[] = [];
  private readonly days = new Set<CivilDate>();

  get madeOn(): readonly CivilDate[] {
    return [...this.days].toSorted();
  }

  /**
   * Adds the sheets of one file.
   * @throws TableProblem `not-a-register` if none of them is one
   */
  async take(path: string, sheets: AsyncIterable<Rows>): Promise<void> {
    let isRegister = false;
    for await (const rows of sheets) if (await this.takeSheet(path, rows)) isRegister = true;
    if (!isRegister) throw new TableProblem({ code: "not-a-register", path });
  }

  private async takeSheet(path: string, rows: Rows): Promise<boolean> {
    let kind: "filings" | "designations" | null = null;
    let title: Partial<DesignationsTitle> = {};
    let block: TableRecord[] = [];
    let isBelowTitles = false;
    let count = 0;
    const endBlock = (): void => {
      if (block.length === 0) return;
      this.add(
        path,
        block[0]!.line,
        facilityOfBlock(
          block.map(({ fields }) => fields),
          title,
        ),
      );
      block = [];
    };
    for await (const record of rows) {
      const { fields, line } = record;
      if (kind === null && count++ > LONGEST_TITLE) return false;
      if (kind !== "filings" && (isTitleOfDesignations(fields) || fields[0]?.trim().startsWith("["))) {
        // The titles are repeated on every page, and a block may go on below them.
        const told = titleOf(fields);
        if (isOtherTitle(told, title)) endBlock();
        if (isTitleOfDesignations(fields)) kind = "designations";
        title = { ...title, ...told };
        isBelowTitles = true;
      }
      this.noteDay(fields);
      if (kind === null) {
        if (isHeadOfFilings(fields)) kind = "filings";
      } else if (kind === "filings") {
        if (fields.some((field) => field !== "") && !isHeadOfFilings(fields))
          this.add(path, line, facilityOfFiling(fields));
      } else if (beginsBlock(fields)) {
        endBlock();
        block = [record];
        isBelowTitles = false;
      } else if (!isBelowTitles || continuesBlock(fields)) block.push(record);
    }
    endBlock();
    return kind !== null;
  }

  private add(path: string, line: number, one: Registered | undefined): void {
    if (one === undefined) {
      this.passedOver.push({ path, line });
      return;
    }
    const known = this.facilities.get(one.code);
    this.facilities.set(one.code, known === undefined ? one : together(known, one));
  }

  private noteDay(fields: readonly string[]): void {
    const [, title = ""] = fields[0]?.split("[") ?? [];
    const [stated = "", behind] = title.split("現在");
    if (behind === undefined) return;
    const day = readDate(stated);
    if (day.ok) this.days.add(day.value);
  }
}

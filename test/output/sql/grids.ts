import { rowColumns, type Row } from "./generated-rows.js";

const OPEN = ["", "unknown"];
const YES_NO = [...OPEN, "yes", "no"];
const METHODS = ["optical", "paper", "online", "none"];
const DAYS = [
  "2024-02-29",
  "2024-09-30",
  "2024-10-01",
  "2024-10-02",
  "2025-02-28",
  "2025-03-01",
  "2025-09-30",
  "2025-10-01",
  "2025-10-02",
  "2026-01-31",
];

/** Columns that decide together, each with the values whose every combination is a row; the rest of the row is empty. */
export const GRIDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  plan: {
    as_of: ["2024-09-30", "2024-10-01", "2024-10-02", "2025-02-28", "2025-03-01", "2025-09-30", "2025-10-01"],
    method: ["optical", "online", ""],
    method_at_march_2024: ["optical"],
    method_at_september_2024: ["optical"],
    plan_from: [...OPEN, ...DAYS],
    plan_ends_on: [...OPEN, ...DAYS, "2025-09-29"],
    first_online_claim_on: [...OPEN, ...DAYS.filter((day) => day >= "2024-10-01")],
    mixed_channels: ["", "yes"],
  },
  hire: {
    as_of: [
      "2023-04-01",
      "2024-01-01",
      "2024-03-31",
      "2024-04-01",
      "2025-01-31",
      "2025-12-31",
      "2026-01-01",
      "2100-01-15",
    ],
    type: ["clinic", "hospital", "", "pharmacy"],
    receipt_computer: ["yes", "no"],
    method: ["paper"],
    paper_ground: ["elderly"],
    youngest_dob: ["1940-01-01", "1945-01-01", "1950-01-01", "none", ""],
    refiled: YES_NO,
    younger_hire_on: [
      ...OPEN,
      "2023-03-31",
      "2024-01-01",
      "2024-03-31",
      "2024-04-01",
      "2025-12-31",
      "2026-01-01",
    ],
    younger_hire_reported_on: [
      ...OPEN,
      "2023-02-28",
      "2023-12-31",
      "2024-01-31",
      "2024-02-29",
      "2024-04-30",
      "2024-11-30",
      "2025-11-30",
      "2025-12-01",
      "2026-02-01",
      "2099-12-01",
    ],
  },
  methods: {
    as_of: ["2024-03-31", "2024-04-01", "2024-09-30", "2024-10-01", "2025-06-01"],
    receipt_computer: ["no"],
    paper_ground: ["no-receipt-computer"],
    refiled: ["yes"],
    method: ["", ...METHODS],
    method_at_march_2024: [...OPEN, ...METHODS],
    method_at_september_2024: [...OPEN, ...METHODS],
    designated_on: [...OPEN, "2024-03-31", "2024-04-01", "2024-09-30", "2024-10-01"],
    succession: [...OPEN, "new-code"],
    mixed_channels: ["", "yes", "unknown"],
    plan_from: ["", "2024-10-01"],
    plan_ends_on: ["2025-09-30"],
  },
  table: {
    as_of: ["2024-03-31", "2024-04-01"],
    type: [...OPEN, "clinic", "dental-clinic", "pharmacy", "hospital"],
    receipt_computer: YES_NO,
    method: ["", "paper", "optical"],
    method_at_march_2024: ["", "paper"],
    paper_ground: [...OPEN, "elderly", "no-receipt-computer", "hardship"],
    youngest_dob: [
      ...OPEN,
      "none",
      "1944-04-01",
      "1944-04-02",
      "1945-07-01",
      "1945-07-02",
      "1946-04-01",
      "1946-04-02",
    ],
    refiled: YES_NO,
    succession: [...OPEN, "new-code"],
  },
  hardship: {
    as_of: ["2024-03-31", "2024-04-01", "2024-09-30", "2024-10-01"],
    method: ["", "paper", "optical"],
    method_at_march_2024: ["", "paper", "optical"],
    paper_ground: ["", "no-receipt-computer", "hardship"],
    receipt_computer: ["", "no", "yes"],
    succession: ["", "new-code"],
    hardship: [...OPEN, "line-failure", "closing", "other"],
    hardship_filed: YES_NO,
    hardship_ends_on: [...OPEN, "2024-03-31", "2024-04-01", "2024-09-29", "2024-10-01"],
  },
  resubmission: {
    as_of: ["", "2023-03-31", "2023-04-01", "2024-09-30", "2024-10-01"],
    method: ["unknown", "online", "paper", "none"],
    paper_resubmission_filed: YES_NO,
    returned_on_paper_only: YES_NO,
    first_online_claim_on: [...OPEN, "2024-09-30", "2024-10-01", "2025-01-01"],
    plan_from: [...OPEN, "2024-10-01", "2024-02-29", "1999-12-31", "2000-01-01"],
    plan_ends_on: [...OPEN, "2025-09-30", "2025-02-28", "2025-03-01", "2000-12-30", "2000-12-31"],
    hardship_ends_on: ["", "2025-01-01"],
    youngest_dob: ["", "2024-10-02"],
  },
};

/** Rows of a grid, evenly taken, so many of them; all where there are no more. */
export function rowsOfGrid(grid: Readonly<Record<string, readonly string[]>>, count: number): Row[] {
  const columns = Object.entries(grid);
  const size = columns.reduce((product, [, values]) => product * values.length, 1);
  const some = Math.min(count, size);
  return Array.from({ length: some }, (_, place) => {
    let rest = Math.floor((place * size) / some);
    const cells = columns.map(([name, values]) => {
      const value = values[rest % values.length]!;
      rest = Math.floor(rest / values.length);
      return [name, value];
    });
    return { ...EMPTY, ...Object.fromEntries(cells) };
  });
}

const EMPTY: Row = Object.fromEntries(rowColumns.map((name) => [name, null]));

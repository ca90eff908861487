import { civilDate, type CivilDate } from "../../calendar/civil-date.js";
import type { FacilityType } from "../../facility/facts.js";
import type { FacilityAsked } from "./outcome.js";

/** A row of the table: the facilities it applies to. */
export type CutoffRow =
  | "pharmacy-with-receipt-computer"
  | "clinic-with-receipt-computer"
  | "dental-clinic-with-receipt-computer"
  | "without-receipt-computer";

/**
 * 附則第3条の5第1項の表: the latest date of birth that every full-time insurance doctor, dentist or pharmacist may have. Being
 * born on the day itself passes (以前); the day after fails (より後). In the printed table the fourth row's cell is merged
 * with the third's.
 */
export const CUTOFFS: Readonly<Record<CutoffRow, CivilDate>> = {
  "pharmacy-with-receipt-computer": civilDate("1944-04-01"),
  "clinic-with-receipt-computer": civilDate("1945-07-01"),
  "dental-clinic-with-receipt-computer": civilDate("1946-04-01"),
  "without-receipt-computer": civilDate("1946-04-01"),
};

/** Was the youngest full-timer of this clinic or pharmacy born on or before the day of its row? */
export function bornByCutoff(facility: FacilityAsked): boolean {
  const born = (row: CutoffRow): boolean => facility.onOrBefore("youngestDob", CUTOFFS[row]);
  if (facility.is("receiptComputer", false)) return born("without-receipt-computer");
  if (facility.is("type", "pharmacy")) return born("pharmacy-with-receipt-computer");
  if (facility.is("type", "clinic")) return born("clinic-with-receipt-computer");
  return born("dental-clinic-with-receipt-computer");
}

const ROW_OF: Readonly<Partial<Record<FacilityType, CutoffRow>>> = {
  pharmacy: "pharmacy-with-receipt-computer",
  clinic: "clinic-with-receipt-computer",
  "dental-clinic": "dental-clinic-with-receipt-computer",
};

/**
 * The rows that may apply to a facility, given what is known about it; none for a hospital.
 * @param type the type, or undefined where it is unknown
 * @param receiptComputer whether one is in use, or undefined where that is unknown
 */
export function cutoffRowsFor(
  type: FacilityType | undefined,
  receiptComputer: boolean | undefined,
): CutoffRow[] {
  if (type === "hospital") return [];
  const withOne = type === undefined ? Object.values(ROW_OF) : [ROW_OF[type]!];
  return [
    ...(receiptComputer === false ? [] : withOne),
    ...(receiptComputer === true ? [] : ["without-receipt-computer" as const]),
  ];
}

import type { CivilDate, CivilMonth } from "../calendar/civil-date.js";
import type { ColumnName, Facility } from "../facility/facts.js";
import { nextActionOn, type NextActionId, type NextStep } from "../questions/next-action.js";
import { listedQuestions, type Overview } from "../questions/overview.js";
import { sharedCells, type ListWords } from "./answer-cells.js";
import type { ByteOutput } from "./byte-output.js";
import { ByteTable } from "./byte-table.js";
import { csvLine, mayBeFormula } from "./csv-writer.js";
import { facilityClasses, type FacilityClass } from "./facility-classes.js";
import type { ListColumns } from "./list-columns.js";
import type { ListCount, Tally } from "./list-summary.js";
import { cellReader, type CellReading } from "./read-row.js";
import { ordinaryRecord, type ScannedRecord } from "./record-scanner.js";

void listedQuestions;

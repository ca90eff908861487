import { civilMonth } from "../../calendar/civil-date.js";
import type { FacilityType } from "../../facility/facts.js";

/** The month as of which the notice lists the manuals; the addresses are checked for form only. */
export const MANUALS_AS_OF = civilMonth("2023-11");

/** The fee schedules (点数表): 医科, 歯科, 調剤. */
export const feeSchedules = ["medical", "dental", "dispensing"] as const;

/** One of {@link feeSchedules}. */
export type FeeSchedule = (typeof feeSchedules)[number];

const DOWNLOADS = "https://www.ssk.or.jp/seikyushiharai/rezept/iryokikan/download/";

const manualsAt = (folder: string) => ({
  setupFromDisc: `${DOWNLOADS}${folder}/online_setup.pdf`,
  setupByDownload: `${DOWNLOADS}${folder}/online_setup_dl.pdf`,
  operation: `${DOWNLOADS}${folder}/online_m_i.pdf`,
});

/** The set-up and operation manuals of each fee schedule (別添1 p.15). */
export const manuals = {
  medical: manualsAt("download_01.files"),
  dental: manualsAt("download_02.files"),
  dispensing: manualsAt("download_03.files"),
} as const;

/** The fee schedules that a type of facility uses. A hospital uses the dental one only if it has dentistry. */
const schedulesOfType: Readonly<Record<FacilityType, readonly FeeSchedule[]>> = {
  hospital: ["medical", "dental"],
  clinic: ["medical"],
  "dental-clinic": ["dental"],
  pharmacy: ["dispensing"],
};

/**
 * The fee schedules whose manuals a facility may need: all of them while its type is not known.
 *
 * @example feeSchedulesOf("pharmacy") // => ["dispensing"]
 */
export function feeSchedulesOf(type: FacilityType | undefined): readonly FeeSchedule[] {
  return type === undefined ? feeSchedules : schedulesOfType[type];
}

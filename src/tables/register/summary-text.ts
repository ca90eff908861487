import type { FacilityType } from "../../facility/facts.js";
import type { Gathered } from "./gather.js";
import type { RegisterSummary, RegisterWords } from "./list.js";

/** The maximum number of lines listed. */
const PLACES_LISTED = 5;

/** The summary, for people. */
export function registerSummaryText(
  summary: RegisterSummary,
  { madeOn, passedOver }: Gathered,
  { register: say }: RegisterWords,
): string[] {
  const types = Object.entries(summary.types) as [FacilityType, number][];
  const places = passedOver.slice(0, PLACES_LISTED).map(({ path, line }) => say.place(path, line));
  if (passedOver.length > places.length) places.push(say.more);
  const { facilities, online, designated, withoutFullTimers, suspended, toAsk } = summary;
  const known = [
    say.types(types),
    say.online(online, facilities),
    ...(designated === 0 ? [] : [say.designated(designated)]),
    ...(withoutFullTimers === 0 ? [] : [say.withoutFullTimers(withoutFullTimers)]),
    ...(suspended === 0 ? [] : [say.suspended(suspended)]),
  ];
  return [
    say.facilities(facilities, madeOn),
    ...(facilities === 0 ? [] : [say.known, ...known.map((line) => `  ${line}`)]),
    ...(toAsk === null ? [] : [say.toAsk(toAsk.fact, toAsk.facilities)]),
    ...(passedOver.length === 0 ? [] : [say.passedOver(passedOver.length, places.join(say.separator))]),
  ];
}

import { firstDayOf, type CivilMonth } from "../../calendar/civil-date.js";
import type { PlanAction } from "../../questions/plan/actions.js";
import type { Plan } from "../../questions/plan/plan.js";
import { reportableOn } from "../../questions/plan/schedule.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import type { Calendar, CalendarEvent } from "../ics/calendar-file.js";
import { calendarUid } from "../ics/calendar-uid.js";
import { dayToAct, remindersBefore } from "../ics/event-days.js";
import {
  actionDeadline,
  actionLine,
  actionTitle,
  gapLine,
  opensOtherMedia,
  type PlanActionWords,
} from "./action-words.js";

/**
 * The remaining actions of a plan as calendar events, each on the last open day to act, and an event over the days on
 * which the claims of a gap would have been due. Past actions have none.
 *
 * @param words the wording of the language
 * @example planCalendar(plan({ method: "optical" }, civilDate("2024-08-01")), words).events.length // => 2
 */
export function planCalendar(answer: Plan, words: PlanActionWords): Calendar {
  const { plan: say, dates } = words;
  const madeOn = say.calendar.madeOn(dates.day(answer.asOf));
  const actions = answer.months.flatMap(({ claimMonth, actions: some }) =>
    some.filter(({ passed }) => !passed).map((action) => actionEvent(action, claimMonth, answer, words)),
  );
  const gaps = answer.months
    .filter(({ gap, claimMonth }) => gap && lastClaimDay(claimMonth) >= answer.asOf)
    .map(({ claimMonth, preventedBy }): CalendarEvent => ({
      uid: calendarUid("plan", "gap", claimMonth),
      date: firstDayOf(claimMonth),
      endDate: lastClaimDay(claimMonth),
      summary: say.calendar.gap(dates.month(claimMonth)),
      description: [gapLine({ claimMonth, preventedBy }, words), madeOn].join("\n"),
      alarms: remindersBefore(firstDayOf(claimMonth)),
    }));
  return { name: say.calendar.name, events: [...eachOnce(actions, madeOn), ...gaps] };
}

/** The event of an action in one month, with the parts of its description. */
interface ActionEvent extends Omit<CalendarEvent, "description"> {
  readonly claims: readonly string[];
  readonly told: readonly string[];
}

/** An action listed under several months is one event: first all these months, then what is to be done. */
function eachOnce(events: readonly ActionEvent[], madeOn: string): CalendarEvent[] {
  const once = new Map<string, ActionEvent>();
  for (const event of events) {
    const { claims = [], told = [] } = once.get(event.uid) ?? {};
    once.set(event.uid, {
      ...event,
      claims: [...claims, ...event.claims],
      told: [...new Set([...told, ...event.told])],
    });
  }
  return Array.from(once.values(), ({ claims, told, ...event }) => ({
    ...event,
    description: [...claims, ...told, madeOn].join("\n"),
  }));
}

/** What is due without delay is placed on the day of the question, or of the hire if that is still to come. */
function actionEvent(
  action: PlanAction,
  month: CivilMonth,
  { asOf, facility }: Plan,
  words: PlanActionWords,
): ActionEvent {
  const { calendar, toClaimOtherwise } = words.plan;
  const asChoice = (what: string): string =>
    opensOtherMedia(action, facility) ? toClaimOtherwise(what) : what;
  const title = asChoice(actionTitle(action, month, words));
  const deadline = actionDeadline(action, words);
  const { by, safeBy } = action;
  const date = by === null ? reportableOn(facility, asOf) : dayToAct(by, safeBy ?? by, asOf);
  return {
    // Applications and late claims are identified by the month that they open, whatever months they are listed under.
    uid: calendarUid("plan", action.id, action.opens ?? month),
    date,
    summary: action.by === null ? calendar.withoutDelay(title) : title,
    claims: [words.plan.claimsOf(words.dates.month(month))],
    told: [asChoice(actionLine(action, month, words)), ...(deadline === undefined ? [] : [deadline])],
    alarms: remindersBefore(date),
  };
}

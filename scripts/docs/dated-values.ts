import { dayBefore, type CivilDate } from "../../src/calendar/civil-date.js";
import { addOnWords, prepareWords, windowWords } from "../../src/cli/words.js";
import { cited, type CitedSource } from "../../src/questions/decide/cited.js";
import { milestones, type Milestone } from "../../src/regulation/dates/roadmap.js";
import {
  laterAddOnNames,
  laterAddOns,
  type AddOnTier,
} from "../../src/regulation/dates/add-ons-since-2024.js";
import { windowExceptions } from "../../src/regulation/dates/submission-windows.js";
import { payers, portals, type Grade, type NamedBody } from "../../src/regulation/measures/payers.js";
import { DOMAIN_MOVE } from "../../src/regulation/online-start/domain-move.js";
import type { Citation } from "../../src/regulation/sources/sources.js";
import { roadmap as roadmapEn } from "../../src/wording/en/roadmap.js";
import { roadmap as roadmapJa } from "../../src/wording/ja/roadmap.js";

/** A value that holds from a day or month on, with what it rests on and how far it can be relied on. */
export interface DatedFact {
  readonly ja: string;
  readonly en: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly grade: Grade;
  readonly sources: readonly CitedSource[];
}

/** Every dated value beside those that the trees read: names and addresses, add-ons, exceptions of windows, milestones. */
export async function datedFacts(): Promise<readonly DatedFact[]> {
  const [addOnJa, addOnEn, windowJa, windowEn, prepareJa, prepareEn] = await Promise.all([
    addOnWords("ja"),
    addOnWords("en"),
    windowWords("ja"),
    windowWords("en"),
    prepareWords("ja"),
    prepareWords("en"),
  ]);
  return [
    ...[...Object.values(payers), portals].flatMap((states: readonly NamedBody[]) =>
      states.map((one, index) => ({
        ja: `${one.name.ja}（${one.shortName.ja}） ${one.url}`,
        en: `${one.name.en} (${one.shortName.en}), ${one.url}`,
        from: one.from,
        to: dayBeforeOrNull(states[index + 1]?.from),
        ...resting(one),
      })),
    ),
    ...laterAddOns.map((one) => {
      const points = (say: typeof addOnJa): string =>
        `${laterAddOnNames[one.id]} ${one.schedules.map((schedule) => say.addOn.schedules[schedule]).join("・")} ${say.addOn.visits[one.visit]}: ${one.tiers.map((tier) => tierText(tier, say)).join(" / ")}`;
      return { ja: points(addOnJa), en: points(addOnEn), from: one.from, to: one.to, ...resting(one) };
    }),
    ...windowExceptions.map((one) => ({
      ja: windowJa.window.warnings["payers-differ"](),
      en: windowEn.window.warnings["payers-differ"](),
      from: one.from,
      to: one.to,
      ...resting(one),
    })),
    {
      ja: prepareJa.prepare.advice["set-up-again"],
      en: prepareEn.prepare.advice["set-up-again"],
      from: DOMAIN_MOVE.from,
      to: DOMAIN_MOVE.setUpAgainBy,
      ...resting(DOMAIN_MOVE),
    },
    ...milestones.flatMap((one: Milestone & { readonly id: (typeof milestones)[number]["id"] }) =>
      one.grade === undefined
        ? []
        : [
            {
              ja: roadmapJa.texts[one.id],
              en: roadmapEn.texts[one.id],
              from: one.from,
              to: one.to,
              grade: one.grade,
              sources: one.citations.map(cited),
            },
          ],
    ),
  ];
}

const dayBeforeOrNull = (day: CivilDate | null | undefined): CivilDate | null =>
  day === null || day === undefined ? null : dayBefore(day);

const tierText = (
  { tier, points, pointsWithCard }: AddOnTier,
  { addOn: say }: Awaited<ReturnType<typeof addOnWords>>,
): string =>
  pointsWithCard === undefined
    ? say.tier(tier, points)
    : `${say.tier(tier, points)} (${say.card.with}: ${pointsWithCard})`;

const resting = ({
  grade,
  citations,
}: {
  readonly grade: Grade;
  readonly citations: readonly Citation[];
}): Pick<DatedFact, "grade" | "sources"> => ({ grade, sources: citations.map(cited) });

import { optionOf } from "../../facility/facts.js";
import type {
  PreparationCost,
  PreparationSchedule,
  PrepareAnswer,
  PreparedItem,
} from "../../questions/preparation/prepare.js";
import {
  preparationFactNames,
  type PreparationFactName,
  type PreparationSection,
} from "../../regulation/online-start/preparation.js";
import { daysOfSteps } from "../dates/deadline-text.js";
import type { Block, Mark } from "../layout/blocks.js";
import { citationsBySource } from "../parts/citations-by-source.js";

/** The wording of the checklist, in one language. */
export interface PrepareWords {
  readonly prepare: typeof import("../../wording/ja/prepare.js").prepare;
  readonly preparationItems: typeof import("../../wording/ja/preparation-items.js").preparationItems;
  readonly deadline: Pick<
    typeof import("../../wording/ja/deadline.js").deadline,
    "stepNames" | "until" | "fromTo" | "certificateNotNeeded"
  >;
  readonly dates: typeof import("../../wording/ja/dates.js").dates;
  readonly citations: typeof import("../../wording/ja/citations.js").citations;
  readonly factWords: Pick<typeof import("../../wording/ja/facts.js").factWords, "label" | "value">;
}

/**
 * The checklist as blocks, the source of text and Markdown: first what matters most (cost, last application date, facts
 * that would shorten the list), then its eleven sections, then the assumptions.
 *
 * @example prepareBlocks(prepare({ type: "pharmacy" }), words)[0] // => { kind: "title", text: "オンライン請求を始めるための準備（薬局）" }
 */
export function prepareBlocks(answer: PrepareAnswer, words: PrepareWords): Block[] {
  return [
    { kind: "title", text: words.prepare.title(words.prepare.types[answer.facility.type ?? "unknown"]) },
    ...leadingTexts(answer, words).map(paragraphOf),
    { kind: "legend", marks: words.prepare.marks },
    ...answer.sections.flatMap(({ id, items }): Block[] => [
      { kind: "heading", text: words.prepare.sections[id] },
      ...itemBlocks(id, items, words),
      ...furtherBlocks(id, answer, words),
    ]),
    ...assumptionBlocks(answer, words),
  ];
}

export function leadingTexts(
  { facility, alreadyOnline, advice, cost, schedule, missing }: PrepareAnswer,
  words: PrepareWords,
): string[] {
  const { prepare, factWords } = words;
  const stated = preparationFactNames.flatMap((name) => {
    const value = facility[name];
    return value === undefined ? [] : [prepare.fact(factWords.label(name), factWords.value(name, value))];
  });
  return [
    ...(stated.length === 0 ? [] : [prepare.stated(stated)]),
    costLine(cost, words),
    ...(schedule === null ? [] : [deadlineLine(schedule, words)]),
    ...(alreadyOnline ? [prepare.alreadyOnline] : []),
    ...(advice === null ? [] : [prepare.advice[advice.id]]),
    ...(missing.length === 0
      ? []
      : [prepare.missing(missing.map((name) => `${factWords.label(name)} (--${optionOf(name)})`))]),
  ];
}

function deadlineLine(
  { startMonth, lastApplicationDate, safeApplicationDate, earliestStartMonth }: PreparationSchedule,
  words: PrepareWords,
): string {
  const { dates } = words;
  const last = dates.withWeekday(lastApplicationDate);
  if (earliestStartMonth === null && safeApplicationDate !== lastApplicationDate) {
    const open = dates.withWeekday(safeApplicationDate);
    const closed = dates.withWeekday(lastApplicationDate, safeApplicationDate);
    return words.prepare.deadlineClosed(open, closed, dates.month(startMonth, safeApplicationDate));
  }
  return earliestStartMonth === null
    ? words.prepare.deadline(last, words.dates.month(startMonth, lastApplicationDate))
    : words.prepare.schedule.passed(last, words.dates.month(earliestStartMonth, lastApplicationDate));
}

const paragraphOf = (text: string): Block => ({ kind: "paragraph", text });

/** The items that are or may be needed; then, on one line, those that are not. */
function itemBlocks(
  section: PreparationSection,
  items: readonly PreparedItem[],
  words: PrepareWords,
): Block[] {
  const shown = items.filter(({ needed }) => needed !== false);
  if (shown.length === 0) return [paragraphOf(words.prepare.nothingNeeded)];
  // Information that does not apply is omitted; a cost that does not arise is worth mentioning.
  const left = items
    .filter(({ needed, task }) => needed === false && (task || section === "cost"))
    .map(({ id }) => words.preparationItems[id].title);
  return [
    ...shown.flatMap((item, index) => [
      ...(section === "steps" && item.step !== shown[index - 1]?.step ? stepHeading(item, words) : []),
      entryOf(item, words),
    ]),
    ...(left.length === 0 ? [] : [paragraphOf(words.prepare.notNeeded(left))]),
  ];
}

const stepHeading = ({ step }: PreparedItem, words: PrepareWords): Block[] =>
  step === null ? [] : [{ kind: "subheading", text: words.prepare.step(step, words.prepare.steps[step]) }];

function markOf({ needed, task, optional }: PreparedItem): Mark {
  if (needed === null) return "depends";
  return task && !optional ? "to-do" : "to-know";
}

function entryOf(item: PreparedItem, words: PrepareWords): Block {
  const { title, text } = words.preparationItems[item.id];
  return {
    kind: "entry",
    mark: markOf(item),
    title: item.optional ? words.prepare.optional(title) : title,
    text,
    notes: [
      ...(item.call.length === 0
        ? []
        : [words.prepare.call(item.call.map((contact) => words.prepare.contacts[contact]))]),
      ...(item.roles.length === 0
        ? []
        : [words.prepare.carriedOutBy(item.roles.map((role) => words.prepare.roles[role]))]),
      ...(item.dependsOn.length === 0 ? [] : [words.prepare.dependsOn(factNames(item.dependsOn, words))]),
    ],
    links: item.links,
    sources: words.prepare.sources(citationsBySource(item.sources, words.citations.short)),
  };
}

const factNames = (names: readonly PreparationFactName[], words: PrepareWords): string[] =>
  names.map((name) => words.factWords.label(name));

/** What some sections contain besides their items: dates, providers, the comparison, the manuals. */
function furtherBlocks(section: PreparationSection, answer: PrepareAnswer, words: PrepareWords): Block[] {
  switch (section) {
    case "line":
      return providerBlocks(answer, words);
    case "filings":
      return answer.alreadyOnline ? [] : scheduleBlocks(answer.schedule, words);
    case "cost":
      return [paragraphOf(costLine(answer.cost, words)), ...costNotes(answer, words)];
    case "workflow":
      return [
        { kind: "subheading", text: words.prepare.comparison.title },
        {
          kind: "table",
          head: words.prepare.comparison.head,
          rows: answer.comparison.map((id) => {
            const { topic, optical, online } = words.prepare.comparison.rows[id];
            return [topic, optical, online];
          }),
        },
      ];
    case "manuals-and-help":
      return manualBlocks(answer, words);
    default:
      return [];
  }
}

function providerBlocks({ providers }: PrepareAnswer, words: PrepareWords): Block[] {
  if (providers === null) return [];
  const { names, uses, methods, head, askProvider } = words.prepare.providers;
  return [
    { kind: "subheading", text: words.prepare.providers.title(words.dates.month(providers.asOf)) },
    ...(["ip-vpn", "ipsec-ike"] as const).flatMap((method): Block[] => [
      paragraphOf(methods[method]),
      {
        kind: "table",
        head,
        rows: providers.named
          .filter((provider) => provider.method === method)
          .map(({ id, services }) => [
            names[id],
            services.length === 0 ? askProvider : services.map(({ name, use }) => uses[use](name)).join("\n"),
          ]),
      },
    ]),
    paragraphOf(words.prepare.providers.full),
    paragraphOf(providers.list),
  ];
}

function scheduleBlocks(schedule: PreparationSchedule | null, words: PrepareWords): Block[] {
  const { title, head, closed, dependsOn, provisional, noStart } = words.prepare.schedule;
  if (schedule === null) return [paragraphOf(noStart)];
  const { startMonth, lastApplicationDate, safeApplicationDate, earliestStartMonth, steps } = schedule;
  return [
    { kind: "subheading", text: title(words.dates.month(startMonth)) },
    {
      kind: "table",
      head,
      rows: daysOfSteps(steps, words).map((days, index) => {
        const { id, needed } = steps[index]!;
        return [words.deadline.stepNames[id], needed === null ? dependsOn(days) : days];
      }),
    },
    ...(earliestStartMonth === null ? [] : [paragraphOf(deadlineLine(schedule, words))]),
    ...(safeApplicationDate === lastApplicationDate || earliestStartMonth !== null
      ? []
      : [
          paragraphOf(
            closed(
              words.dates.withWeekday(lastApplicationDate),
              words.dates.withWeekday(safeApplicationDate, lastApplicationDate),
            ),
          ),
        ]),
    ...(schedule.provisional ? [paragraphOf(provisional)] : []),
  ];
}

function costLine(cost: PreparationCost, words: PrepareWords): string {
  const { certificates, zero, plusPostage, unknownTerminals, unknownSharing, yen } = words.prepare.cost;
  const each = yen(cost.formula.yenPerCertificate);
  if (cost.certificatesYen === 0) return certificates(zero);
  if (cost.certificatesYen !== null && cost.certificates !== null)
    return certificates(plusPostage(yen(cost.certificatesYen), cost.certificates, each));
  return certificates(
    cost.dependsOn.includes("sharedTerminal") ? unknownSharing(each) : unknownTerminals(each),
  );
}

function costNotes({ cost, alreadyOnline }: PrepareAnswer, words: PrepareWords): Block[] {
  return [
    ...(cost.certificatesYen === null && cost.atMostYen !== null
      ? [paragraphOf(words.prepare.cost.atMost(words.prepare.cost.yen(cost.atMostYen)))]
      : []),
    ...(alreadyOnline ? [] : [paragraphOf(words.prepare.cost.quotes)]),
  ];
}

function manualBlocks({ manuals, facility }: PrepareAnswer, words: PrepareWords): Block[] {
  const { title, schedules, kinds, name, ifClaimed } = words.prepare.manuals;
  const month = words.dates.month(manuals.asOf);
  return [
    { kind: "subheading", text: title(month) },
    ...manuals.bySchedule.flatMap((manual): Block[] => {
      const schedule = schedules[manual.feeSchedule];
      const called = manual.needed === null && facility.type !== undefined ? ifClaimed(schedule) : schedule;
      return (["setupFromDisc", "setupByDownload", "operation"] as const).map((kind) => ({
        kind: "entry",
        mark: "to-know",
        title: name(called, kinds[kind]),
        text: "",
        notes: [],
        links: [manual[kind]],
        sources: "",
      }));
    }),
    { kind: "aside", text: words.prepare.linksAsOf(month) },
  ];
}

function assumptionBlocks({ assumptions }: PrepareAnswer, words: PrepareWords): Block[] {
  if (assumptions.length === 0) return [];
  return [
    { kind: "heading", text: words.prepare.assumptionsTitle },
    ...assumptions.map((assumption) => paragraphOf(words.prepare.assumptions[assumption])),
  ];
}

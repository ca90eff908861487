import { payerOn } from "../../regulation/measures/payers.js";
import { isFactCaution } from "../../questions/decide/cautions.js";
import type { Eligibility, EligibilityAnswer, Warning } from "../../questions/eligibility/eligibility.js";
import type { Plan } from "../../questions/plan/plan.js";
import { attentionsOn, standingOf, type ListedFacility } from "../../questions/list/report.js";
import { gapsOfYoungerHire } from "../../questions/list/possible-gaps.js";
import { questions, type Question } from "../../regulation/measures/rules.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import { citationsBySource } from "../parts/citations-by-source.js";
import { monthsInTurn } from "../parts/months-in-turn.js";
import { assumptionText } from "../parts/assumption-text.js";
import { facilityLine } from "../parts/facility-line.js";
import { markup, raw, textIn, type Markup } from "../layout/html.js";
import { recognitionOf } from "../parts/recognition.js";
import { inquiry } from "./inquiry.js";
import { monthsChart } from "./months.js";
import { actionTable } from "./actions.js";
import { documentationOf } from "../rules/documentation.js";
import { introducingPayers } from "../parts/payer-names.js";
import { warningText } from "../parts/warning-text.js";
import { unbroken } from "./unbroken.js";
import { basisNote, label, listed, nameOf, outside, type ReportWords } from "./words.js";
import type { CitedSource } from "../../questions/decide/cited.js";

/** A facility as shown in the table and on its sheet. */
export interface ReportRow extends ListedFacility {
  /** The first nonempty columns of the list that are not facts, as many as a sheet has room for. */
  readonly details: readonly (readonly [heading: string, value: string])[];
}

/** What the sheet of a facility shows beyond its row. */
export interface SheetAnswer {
  readonly eligibility: Eligibility;
  readonly plan: Plan;
}

/** The limit of an A4 page. */
const REASONS_AT_MOST = 4;
const POSSIBLE_REASONS_AT_MOST = 2;

/**
 * How much text, in columns, each print layout fits on an A4 page; more text uses the last. The style sheet has a class
 * for each.
 */
const SETTINGS: readonly (readonly [name: string, columns: number])[] = [
  ["large", 2_050],
  ["roomy", 2_500],
  ["close", 3_050],
  ["closer", 4_000],
  ["closest", Infinity],
];

/**
 * The place where a rule is explained is text, not a link: a mailed page does not come with that file. It only helps
 * whoever made the page, so print, which is short of space, omits it.
 */
const ON_SCREEN_ONLY = /<small class="rule">[^<]*<\/small>/g;

/** The sheet of a facility in pieces of markup, so that shared pieces are separate from its own. */
export type SheetMaker = (row: ReportRow, answer: SheetAnswer) => string[];

/**
 * Returns a function that makes the sheets of facilities, to print and hand over: the verdict in one sentence, what to
 * file, where and by when, why, what the facility is asked to state, and its months. In print each fits on an A4 page.
 */
export function sheetMaker(words: ReportWords): SheetMaker {
  const shared = new WeakMap<SheetAnswer, SharedParts>();
  return (row, answer) => {
    let parts = shared.get(answer);
    if (parts === undefined) shared.set(answer, (parts = sharedParts(row, answer, words)));
    const content = sheetContent(row, answer, parts, words);
    const columns = roughColumnsOf(textIn(raw(content.join("").replace(ON_SCREEN_ONLY, ""))));
    const [setting] = SETTINGS.find(([, room]) => columns <= room)!;
    return [`<article class="sheet ${setting}" aria-labelledby="name-`, ...content, "</article>"];
  };
}

/** The parts common to the sheets of all facilities with the same answer. */
interface SharedParts {
  /** A piece per section, since many answers share some of them. */
  readonly body: readonly string[];
  readonly end: string;
}

function sharedParts(row: ReportRow, answer: SheetAnswer, wording: ReportWords): SharedParts {
  const words = introducingPayers(wording);
  const { report: say, dates } = words;
  const todo = markup`<section><h4>${say.sheet.todo}</h4>${actionTable(answer.plan, standingOf(row.overview), words)}</section>`;
  const sections = [
    why(row, answer, words),
    inquiry(row, words),
    markup`<section><h4>${say.sheet.months}</h4>${monthsChart(answer.plan, words)}</section>`,
    markup`<section><h4>${say.sheet.all}</h4>${allQuestions(answer, words)}</section>`,
  ];
  const end = markup`${assumptions(answer, words)}
      <p>${say.sheet.disclaimer(dates.day(VERIFIED_THROUGH))}</p>
    </footer>`;
  return {
    body: [todo, ...sections].flatMap((section) => (section === null ? [] : [unbroken(section).text])),
    end: unbroken(end).text,
  };
}

/** Full-width characters count twice; accurate enough for a page, and fast enough for thousands of them. */
const roughColumnsOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);

function sheetContent(
  row: ReportRow,
  answer: SheetAnswer,
  shared: SharedParts,
  words: ReportWords,
): string[] {
  const { report: say, eligibility, factWords } = words;
  const { line, facility, asOf } = row;
  const name = nameOf(row, words);
  const where = markup`</span>
        <span>${eligibility.asOf(asOf)}</span>
        <button type="button" class="scripted" data-print>${say.printOne}</button>
        <a href="#list">${say.back}</a>
      </p>
      <h3 id="name-`;
  const facts = markup`<footer>
      <p>${say.labelled(say.sheet.facts, facilityLine(facility, factWords, say.sheet.noFacts))}</p>`;
  return [
    String(line),
    `"><header><p class="where"><span>`,
    markup`${say.sheetOf(line)}`.text,
    unbroken(where).text,
    String(line),
    markup`">${name}</h3>`.text,
    ...details(row),
    `</header>`,
    unbroken(verdictBox(row, answer, words)).text,
    ...shared.body,
    // One piece per fact, since many facilities share them.
    ...unbroken(facts).text.split(/(?<=／|; )/),
    shared.end,
  ];
}

/** In pieces, so that facilities share the headings; the script of the page looks for the first and the last. */
function details({ details: all }: ReportRow): string[] {
  if (all.length === 0) return [];
  const entries = all.flatMap(([heading, value]) => [
    markup`<div><dt>${listed(heading)}</dt><dd>`.text,
    listed(value).text,
    "</dd></div>",
  ]);
  return [`<dl class="details">`, ...entries, "</dl>"];
}

/** The beginning of a text that is too long. */
export const shortened = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  // A character takes at most two columns, and one more is needed to see that the text was cut.
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
};

/** The verdict on the medium in use in one sentence, the ground and the last day, and what to do next. */
function verdictBox(row: ReportRow, answer: SheetAnswer, words: ReportWords): Markup {
  const { report: say, eligibility } = words;
  const { next, overview } = row;
  const { inUse } = overview;
  const standing = standingOf(overview);
  const { plan } = words;
  const { ground, until } = inUse === null ? { ground: null, until: null } : answerTo(inUse, answer);
  const action = mayClaimOtherwise(row)
    ? plan.toClaimOtherwise(say.actions[next.action])
    : say.actions[next.action];
  const notes = [
    ...(ground === null || standing === "undetermined"
      ? []
      : [eligibility.ground(eligibility.grounds[ground])]),
    ...(until === null ? [] : [eligibility.until(until)]),
    say.labelled(say.listHead.next, nextInWords(action, next, words)),
  ];
  return markup`<div class="verdict ${standing}">
    <p>${label(standing, say.standings[standing])} <strong>${sentenceOn(row, answer, words)}</strong></p>
    <p class="ground">${notes.map((note) => markup`<span>${note}</span> `)}</p>
  </div>`;
}

function nextInWords(action: string, { by, basis }: ReportRow["next"], words: ReportWords): string {
  if (by === null) return action;
  const { report: say } = words;
  const day = words.dates.withWeekday(by);
  return basis === "without-delay"
    ? say.actionFrom(action, day)
    : say.actionBy(action, day, basisNote(basis, words) ?? "");
}

/** Whether the facility may continue as it does; a filing that also has to be recognised is not enough by itself. */
function sentenceOn(row: ReportRow, answer: SheetAnswer, words: ReportWords): string {
  const { report: say, eligibility } = words;
  const { overview } = row;
  const { inUse } = overview;
  const standing = standingOf(overview);
  if (inUse === null) return say.sentences[standing](say.unknownMedium);
  if (inUse === "online" && standing === "conditional") return say.mayBegin;
  const medium = eligibility.questions[inUse];
  if (mayClaimOtherwise(row)) {
    const toBeRecognised = MEDIA_ASIDE.some((one) => recognitionOf(answerTo(one, answer)) !== null);
    return say.mayClaimOtherwise(say.sentences[standing](medium), toBeRecognised);
  }
  const recognition = recognitionOf(answerTo(inUse, answer));
  const { until } = answerTo(inUse, answer);
  if (until !== null && attentionsOn(row).includes("ending-soon"))
    return say.allowedUntil(medium, words.dates.withWeekday(until), say.actions[row.next.action]);
  if (recognition === null) return say.sentences[standing](medium);
  return recognition === "filed" ? say.filedAndToBeRecognised(medium) : say.toFileAndToBeRecognised(medium);
}

const MEDIA_ASIDE: readonly Question[] = ["optical", "paper"];

/** True for a facility that claims online while the form for a hardship, not yet filed, opens disks or paper. */
const mayClaimOtherwise = ({ overview, next }: ReportRow): boolean =>
  overview.inUse === "online" && next.action === "form-3";

const answerTo = (question: Question, { eligibility }: SheetAnswer): EligibilityAnswer =>
  eligibility.answers[question];

/** The rules on the medium in use (or on paper and optical disk if it is not known), and the cautions. */
function why({ overview, facility, asOf }: ReportRow, answer: SheetAnswer, words: ReportWords): Markup {
  const { report: say, eligibility } = words;
  const open = standingOf(overview) === "undetermined";
  const asked: readonly Question[] = overview.inUse === null ? ["paper", "optical"] : [overview.inUse];
  const answers = asked.map((question) => answerTo(question, answer));
  const reasons = [
    ...new Map(answers.flatMap((one) => one.reasons).map((reason) => [reason.rule, reason])).values(),
  ];
  const gaps = gapsOfYoungerHire(overview, facility, asOf);
  const ofFacts = [
    ...overview.cautions.map((one) => bewareOf(one, words)),
    ...(gaps.length === 0
      ? []
      : [
          eligibility.possibleGap(
            monthsInTurn(gaps, (month, before) => words.plan.claimsOf(words.dates.month(month, before))),
          ),
        ]),
  ];
  const most = open ? POSSIBLE_REASONS_AT_MOST : REASONS_AT_MOST;
  const lines = [
    ...reasons.slice(0, most).map(({ rule, sources }) => {
      const cited = linked(sources, words);
      const explained = markup`<small class="rule">${documentationOf(rule)}</small>`;
      return markup`<li>${eligibility.reason(rule, facility.type)} <cite>${cited}</cite> ${explained}</li>`;
    }),
    ...(reasons.length > most ? [markup`<li>${say.sheet.more(reasons.length - most)}</li>`] : []),
    ...ofFacts.map((caution) => markup`<li>${caution}</li>`),
    ...(open ? [] : cautions(answers, answer, words)).map((caution) => markup`<li>${caution}</li>`),
  ];
  return markup`<section>
    <h4>${open ? eligibility.whyOpen : eligibility.why}</h4>
    <ul>${lines}</ul>
  </section>`;
}

/** The sources of a reason, each with a link to where it is published. */
function linked(sources: readonly CitedSource[], { citations }: ReportWords): Markup {
  const ids = [...new Set(sources.map(({ id }) => id))];
  const all = ids.map((id, index) => {
    const own = sources.filter((one) => one.id === id);
    const text = citationsBySource(own, citations.short).join();
    const url = own[0]?.url;
    return markup`${index > 0 ? " / " : ""}${url === undefined ? text : outside(url, text)}`;
  });
  return markup`${all}`;
}

const bewareOf = (warning: Warning, words: ReportWords): string =>
  words.report.labelled(words.eligibility.beware, warningText(warning, words));

function cautions(
  answers: readonly EligibilityAnswer[],
  { plan: { foreseen, asOf } }: SheetAnswer,
  words: ReportWords,
): string[] {
  const { eligibility, plan, dates } = words;
  const warnings = new Map(answers.flatMap((one) => one.warnings.map((warning) => [warning.id, warning])));
  const others = [...warnings.values()].filter(({ id }) => !isFactCaution(id));
  const ask = [...new Set(answers.flatMap((one) => one.ask))];
  return [
    ...others.map((one) => bewareOf(one, words)),
    ...(ask.length === 0
      ? []
      : [eligibility.ask(ask.map((payer) => eligibility.payer(payerOn(payer, asOf))))]),
    ...(foreseen === null
      ? []
      : [
          plan.foreseen(
            dates.day(foreseen.reportOn),
            dates.month(foreseen.paperClosedFrom, foreseen.reportOn),
          ),
        ]),
  ];
}

/** The verdicts on all ways of claiming, with their last days. */
export function allQuestions(answer: SheetAnswer, words: ReportWords): Markup {
  const { eligibility, report: say, dates } = words;
  const entries = questions.map((question) => {
    const { verdict: found, until } = answerTo(question, answer);
    return markup`<div>
      <dt>${eligibility.questions[question]}</dt>
      <dd>${label(found, eligibility.verdictOf(question, found))} ${until === null ? "" : say.sheet.until(dates.day(until))}</dd>
    </div>`;
  });
  return markup`<dl class="all">${entries}</dl>`;
}

/** The assumptions of the answer, if any. */
export function assumptions({ plan }: SheetAnswer, words: ReportWords): Markup | null {
  const { report: say, eligibility } = words;
  const all = plan.assumptions.map((one) => assumptionText(one, plan, words));
  if (all.length === 0) return null;
  return markup`<p>${say.labelled(eligibility.assumed, say.sentencesInOne(all))}</p>`;
}

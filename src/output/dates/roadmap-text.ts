import type { CitedSource } from "../../questions/decide/cited.js";
import type { RoadmapAnswer, RoadmapMilestone } from "../../questions/dates/roadmap.js";
import { paragraph, styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";
import { roadmapChart, type ChartWords } from "./roadmap-chart.js";
import { sourcesSection, type SourcesWords } from "../parts/sources-section.js";
import { textTable } from "../layout/text-table.js";
import { columnsOf, padTo } from "../layout/width.js";

/** The wording of the roadmap, in one language. */
export interface RoadmapWords extends ChartWords, SourcesWords {
  readonly roadmap: typeof import("../../wording/ja/roadmap.js").roadmap;
}

const LONGEST_BAR = 30;

/**
 * The roadmap as text for a terminal: the chart, the milestones one by one, and the facilities on each path.
 *
 * @example roadmapText(roadmap(civilDate("2024-05-01")), words, plainPage(80)) // => "オンライン請求の割合を100％に近づけていくためのロードマップ..."
 */
export function roadmapText(answer: RoadmapAnswer, words: RoadmapWords, page: TerminalStyle): string {
  const chart = roadmapChart(answer.milestones, answer.asOf, words, page);
  return `${[
    [styledParagraph(page, words.roadmap.title, { emphasis: page.strong })],
    chart,
    chart.length === 0 ? [] : [styledParagraph(page, words.roadmap.legend, { emphasis: page.faint })],
    [paragraph(page, nextLine(answer, words))],
    [
      textTable(
        words.roadmap.tableHead,
        answer.milestones.map((milestone) => milestoneRow(milestone, words)),
        page,
      ),
    ],
    [
      styledParagraph(page, words.roadmap.pathsTitle(words.dates.month(answer.countedIn)), {
        emphasis: page.strong,
      }),
    ],
    pathLines(answer, words, page),
    [
      paragraph(page, words.roadmap.pathsNote),
      paragraph(page, words.roadmap.planning(answer.opticalPlanningOnline.percent)),
    ],
    [
      styledParagraph(page, words.roadmap.verified(words.dates.day(answer.verifiedThrough)), {
        emphasis: page.faint,
      }),
    ],
    sourcesSection(words.roadmap.sources, sourcesOf(answer), words, page),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function nextLine({ next, milestones }: RoadmapAnswer, words: RoadmapWords): string {
  const milestone = milestones.find(({ id }) => id === next);
  return milestone === undefined
    ? words.roadmap.allPassed
    : words.roadmap.next(words.roadmap.labels[milestone.id], when(milestone, words));
}

function when(
  { from, to, approximate }: RoadmapMilestone,
  words: RoadmapWords,
  between = words.roadmap.between,
): string {
  if (to === null) return words.roadmap.since(words.dates.day(from));
  if (from === to) return words.roadmap.onDay(words.dates.day(from));
  return approximate
    ? words.roadmap.autumn(Number(from.slice(0, 4)))
    : between(words.dates.day(from), words.dates.day(to, from));
}

const milestoneRow = (milestone: RoadmapMilestone, words: RoadmapWords): string[] => [
  when(milestone, words, words.roadmap.betweenOnTwoLines),
  words.roadmap.states[milestone.state],
  milestone.grade === null
    ? words.roadmap.texts[milestone.id]
    : words.roadmap.graded(words.roadmap.texts[milestone.id], milestone.grade),
];

/** One line per path: name, number, share and, if there is room, a bar. */
function pathLines({ paths, facilities }: RoadmapAnswer, words: RoadmapWords, page: TerminalStyle): string[] {
  const rows = [
    ...paths.map((path) => ({
      name: words.roadmap.paths[path.id],
      count: path.facilities,
      percent: path.sharePercent,
    })),
    { name: words.roadmap.total, count: facilities, percent: undefined },
  ];
  const nameColumns = Math.max(...rows.map(({ name }) => columnsOf(name)));
  const countColumns = Math.max(...rows.map(({ count }) => columnsOf(words.roadmap.count(count))));
  const room = page.columns - nameColumns - countColumns - "  ".length - "  69.6%  ".length;
  return rows.map(({ name, count, percent }) => {
    const start = `${padTo(name, nameColumns)}  ${words.roadmap.count(count).padStart(countColumns)}`;
    if (percent === undefined) return start;
    const bar = "#".repeat(Math.max(1, Math.round((percent / 100) * Math.min(LONGEST_BAR, room))));
    return `${start}  ${words.roadmap.share(percent).padStart(5)}${room < 10 ? "" : `  ${bar}`}`;
  });
}

function sourcesOf({ milestones, paths, opticalPlanningOnline }: RoadmapAnswer): CitedSource[] {
  const all = [...milestones, ...paths, opticalPlanningOnline].flatMap(({ sources }) => sources);
  const once = new Map(all.map((source) => [`${source.id} ${source.provision}`, source]));
  return [...once.values()];
}

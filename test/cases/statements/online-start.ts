import type { Statement } from "./asks.js";

const applications: readonly Statement[] = [
  {
    title: "An application on the 20th opens the second month after.",
    ask: "earliestStartMonth",
    of: ["2024-08-20"],
    answer: "2024-10",
    source: "別添1 p.14",
  },
  {
    title: "An application on the 21st opens the third month after.",
    ask: "earliestStartMonth",
    of: ["2024-08-21"],
    answer: "2024-11",
    source: "別添1 p.14",
  },
  {
    title: "For October 2024 one applies by 20 August, a Tuesday.",
    ask: "lastApplicationDates",
    of: ["2024-10"],
    answer: ["2024-08-20", "2024-08-20"],
    source: "別添1 p.14",
  },
  {
    title: "For March 2024 the 20th is a Saturday: the 19th is safe.",
    ask: "lastApplicationDates",
    of: ["2024-03"],
    answer: ["2024-01-20", "2024-01-19"],
    source: "別添1 p.14、推論",
  },
  {
    title: "That day and the next are on either side of the limit.",
    ask: "applicationWitness",
    of: ["2024-10"],
    answer: [
      ["2024-08-20", "2024-10"],
      ["2024-08-21", "2024-11"],
    ],
    source: "別添1 p.14",
  },
];

const steps: readonly Statement[] = [
  {
    title: "The steps to October 2024 are those of the notice.",
    ask: "stepsToOnlineStart",
    of: ["2024-10"],
    answer: [
      ["application", null, "2024-08-20"],
      ["setup-tool", "2024-09-12", "2024-09-15"],
      ["certificate-application", "2024-08-01", "2024-09-20", null],
      ["setup", "2024-09-15", "2024-09-30"],
      ["connection-test", "2024-09-15", "2024-09-30", "optional"],
      ["first-claims", "2024-10-05", "2024-10-10"],
    ],
    source: "別添1 p.8、別添1 p.14、第2条第1項",
  },
  {
    title: "With a shared terminal no certificate is needed.",
    ask: "stepsToOnlineStart",
    of: ["2024-10", { sharedTerminal: true, setupOn: "2024-09-17" }],
    answer: [
      ["application", null, "2024-08-20"],
      ["setup-tool", "2024-09-12", "2024-09-15"],
      ["certificate-application", "2024-08-01", "2024-09-09", false],
      ["setup", "2024-09-15", "2024-09-30"],
      ["connection-test", "2024-09-15", "2024-09-30", "optional"],
      ["first-claims", "2024-10-05", "2024-10-10"],
    ],
    source: "別添1 p.13、別添1 p.14",
  },
  {
    title: "The 14th is too early to set up.",
    ask: "setupDay",
    of: ["2024-10", "2024-09-14"],
    answer: "outside",
    source: "別添1 p.8",
  },
  {
    title: "The 15th is the first day to set up.",
    ask: "setupDay",
    of: ["2024-10", "2024-09-15"],
    answer: "fit",
    source: "別添1 p.8",
  },
  {
    title: "The last day of the month is the last day to set up.",
    ask: "setupDay",
    of: ["2024-10", "2024-09-30"],
    answer: "fit",
    source: "別添1 p.8",
  },
  {
    title: "The first day of claims is too late to set up.",
    ask: "setupDay",
    of: ["2024-10", "2024-10-01"],
    answer: "outside",
    source: "別添1 p.8",
  },
  {
    title: "Steps are not given for a set-up outside its days.",
    ask: "stepsToOnlineStart",
    of: ["2024-10", { setupOn: "2024-09-14" }],
    answer: "refused",
    source: "別添1 p.8",
  },
  {
    title: "The holidays of 2027 are announced.",
    ask: "isOnlineStartProvisional",
    of: ["2027-12"],
    answer: false,
    source: "推論",
  },
  {
    title: "Those of 2028 are not.",
    ask: "isOnlineStartProvisional",
    of: ["2028-01"],
    answer: true,
    source: "推論",
  },
  {
    title:
      "The schedule rests on two articles, three pages, four federations, the act on holidays and inference.",
    ask: "onlineStartCitations",
    of: [],
    answer: [
      "ordinance 第3条第1項",
      "ordinance 第2条第1項",
      "notice-2023-11 別添1 p.8",
      "notice-2023-11 別添1 p.13",
      "notice-2023-11 別添1 p.14",
      "federation-kagoshima オンライン請求の届出",
      "federation-akita-application オンライン請求の届出",
      "federation-fukuoka 請求月",
      "administrative-holidays-act 第1条第1項",
      "inference 20日が閉庁日の場合、5営業日の数え方",
    ],
    source: "第3条第1項、第2条第1項、別添1 p.8、別添1 p.13、別添1 p.14",
  },
];

const at = (day: string, hour: string): string => `${day}T${hour}:00+09:00`;
/** Online: to 21:00, from the 8th to the 10th to midnight. */
const ONLINE_IN_MAY = [
  [5, 5, "21:00"],
  [6, 6, "21:00"],
  [7, 7, "21:00"],
  [8, 9, "00:00"],
  [9, 10, "00:00"],
  [10, 11, "00:00"],
] as const;
const AFTER_THE_TENTH = [
  [11, 11, "21:00"],
  [12, 12, "21:00"],
] as const;
const may = (day: number): string => `2024-05-${String(day).padStart(2, "0")}`;
const sessions = (days: readonly (readonly [number, number, string])[]): [string, string, string][] =>
  days.map(([day, closes, hour]) => [may(day), at(may(day), "08:00"), at(may(closes), hour)]);
const counter = (days: readonly string[]): [string, null, string][] =>
  days.map((day) => [day, null, at(day, "17:30")]);

const windows: readonly Statement[] = [
  {
    title: "In May 2024 claims are taken online from the 5th to the 10th, corrections to the 12th.",
    ask: "submissionWindow",
    of: ["2024-05", "online"],
    answer: {
      sessions: sessions(ONLINE_IN_MAY),
      deadline: at("2024-05-11", "00:00"),
      corrections: sessions([...ONLINE_IN_MAY, ...AFTER_THE_TENTH]),
    },
    source: "第2条第1項、別添1 p.3",
  },
  {
    title: "In January 2024 disks are taken at the counter on four open days, to 17:30.",
    ask: "submissionWindow",
    of: ["2024-01", "optical"],
    answer: {
      sessions: counter(["2024-01-04", "2024-01-05", "2024-01-09", "2024-01-10"]),
      deadline: at("2024-01-10", "17:30"),
      corrections: [],
    },
    source: "附則第3条の3第2項、別添1 p.3",
  },
  {
    title: "In November 2024 paper is taken on the 10th, though it is a Sunday.",
    ask: "submissionWindow",
    of: ["2024-11", "paper"],
    answer: {
      sessions: counter(["2024-11-01", "2024-11-05", "2024-11-06", "2024-11-07", "2024-11-08", "2024-11-10"]),
      deadline: at("2024-11-10", "17:30"),
      corrections: [],
    },
    source: "附則第4条の2第3項、推論",
  },
  {
    title: "The online window rests on two paragraphs, a page and three federations.",
    ask: "submissionWindowCitations",
    of: ["online"],
    answer: [
      "ordinance 第2条第1項",
      "ordinance 第2条第2項",
      "notice-2023-11 別添1 p.3",
      "federation-akita-schedule オンライン請求の受付時間",
      "federation-shizuoka オンライン請求の日程",
      "federation-osaka 請求確定",
    ],
    source: "第2条第1項、第2条第2項、別添1 p.3",
  },
  {
    title: "The window of disks rests on a paragraph, a page, two federations and the act on holidays.",
    ask: "submissionWindowCitations",
    of: ["optical"],
    answer: [
      "ordinance 附則第3条の3第2項",
      "notice-2023-11 別添1 p.3",
      "federation-miyazaki 受付日",
      "federation-oita 受付最終締切日",
      "administrative-holidays-act 第1条第1項",
    ],
    source: "附則第3条の3第2項、別添1 p.3",
  },
  {
    title: "The window of paper rests on the same, and its closing hour on inference.",
    ask: "submissionWindowCitations",
    of: ["paper"],
    answer: [
      "ordinance 附則第4条の2第3項",
      "federation-miyazaki 受付日",
      "federation-oita 受付最終締切日",
      "administrative-holidays-act 第1条第1項",
      "inference 書面の受付は17時30分まで",
    ],
    source: "附則第4条の2第3項、推論",
  },
];

/** The way to the first online claim (請求月), and the days on which a month's claims are taken. */
export const onlineStart: readonly Statement[] = [...applications, ...steps, ...windows];

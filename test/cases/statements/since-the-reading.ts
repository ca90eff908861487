import type { Statement } from "./asks.js";

const FUND = [
  null,
  "社会保険診療報酬支払基金",
  "the Payment Fund (社会保険診療報酬支払基金)",
  "支払基金",
  "the Payment Fund (支払基金)",
  null,
  null,
  "https://www.ssk.or.jp/",
  null,
  "A",
  "payment-fund 様式第1号",
];

const DX_PAYER = [
  "2026-10-01",
  "医療情報基盤・診療報酬審査支払機構",
  "医療情報基盤・診療報酬審査支払機構 (no English name announced)",
  "DX審査支払機構",
  "the DX payer (DX審査支払機構)",
  "支払基金",
  "the Payment Fund, 支払基金",
  "https://www.hpdx.or.jp/",
  "not-found",
  "B",
  "act-2025-87 支払基金の改組",
  "payer-reorganisation-digest 名称、略称、ホームページ、所在地",
];

const names: readonly Statement[] = [
  ...(
    [
      ["2023-04-01", FUND],
      ["2026-09-30", FUND],
      ["2026-10-01", DX_PAYER],
      ["2026-11-28", DX_PAYER],
    ] as const
  ).map(([day, answer]): Statement => ({
    title: `On ${day} the payer for employees' insurance has its name of that day.`,
    ask: "payerOn",
    of: ["payment-fund", day],
    answer,
    source: "令和7年法律第87号",
  })),
  {
    title: "The federations keep their name.",
    ask: "payerOn",
    of: ["national-health-insurance-federation", "2026-11-28"],
    answer: [
      null,
      "国民健康保険団体連合会",
      "the National Health Insurance federation (国民健康保険団体連合会)",
      "国保連合会",
      "the National Health Insurance Federation (国保連合会)",
      null,
      null,
      "https://www.kokuho.or.jp/",
      null,
      "A",
      "federation-hyogo 様式第3号",
    ],
    source: "兵庫県国保連合会",
  },
  {
    title: "The ids of the payers never change.",
    ask: "payerIds",
    of: [],
    answer: ["payment-fund", "national-health-insurance-federation"],
    source: "推論",
  },
  {
    title: "To March 2024 the portal is that of the notice.",
    ask: "portalOn",
    of: ["2024-03-31"],
    answer: [
      null,
      "医療機関等向けポータルサイト",
      "the portal for institutions (医療機関等向けポータルサイト)",
      "ポータルサイト",
      "the portal (ポータルサイト)",
      null,
      null,
      "https://www.iryohokenjyoho-portalsite.jp/",
      null,
      "A",
      "notice-2023-11 別添1 p.8",
      "notice-2023-11 別添1 p.14",
    ],
    source: "別添1 p.8、別添1 p.14",
  },
  {
    title: "Since about April 2024 it is the comprehensive one.",
    ask: "portalOn",
    of: ["2024-04-01"],
    answer: [
      "2024-04-01",
      "医療機関等向け総合ポータルサイト",
      "the comprehensive portal for institutions (医療機関等向け総合ポータルサイト)",
      "総合ポータルサイト",
      "the portal (総合ポータルサイト)",
      null,
      null,
      "https://iryohokenjyoho.service-now.com/csm",
      null,
      "B",
      "association-tokyo 様式第1号",
      "inference 開設は2024年4月頃",
    ],
    source: "東京保険医協会",
  },
  ...(
    [
      ["https://www.ssk.or.jp/a/b.html", "2026-09-30", "https://www.ssk.or.jp/a/b.html"],
      ["https://www.ssk.or.jp/a/b.html", "2026-10-01", "https://www.hpdx.or.jp/a/b.html"],
      ["https://www.kokuho.or.jp/a", "2026-10-01", "https://www.kokuho.or.jp/a"],
    ] as const
  ).map(([url, day, answer]): Statement => ({
    title: `On ${day} ${url} is found at ${answer}.`,
    ask: "addressOn",
    of: [url, day],
    answer,
    source: "業界紙の要約",
  })),
  ...(
    [
      ["form-1", true],
      ["form-2", true],
      ["form-3", true],
      ["younger-hire-report", true],
      ["former-form-4", false],
      ["former-form-5", false],
      ["online-start-application", false],
      ["paper-resubmission-notice", false],
    ] as const
  ).map(([form, answer]): Statement => ({
    title: `The filing ${form} is ${answer ? "" : "not known to be "}filed on the portal.`,
    ask: "isFiledOnPortal",
    of: [form],
    answer,
    source: "東京保険医協会",
  })),
];

const ONLINE = "ordinance 第1条第1項";
const BASIC_2024 = "notification-2024-58 第三の七(1)、第三の八(1)";
const SPECIAL_2024 = "notification-2024-59 九の五、五の四(1)";
const ARTICLES = "add-on-articles-since-2024-10 2024年10月、12月、2025年4月の点数";
const NOT_READ = "add-on-articles-since-2024-10 医療DX推進体制整備加算の区分（歯科・調剤は未確認）";
const IN_2026 = [
  "notification-2026-69 別表",
  "notification-2026-70 第三の七(1)イ",
  "questions-2026-03 届出の要否",
  ONLINE,
];
const DX = "医療DX推進体制整備加算";
const INFORMATION = "医療情報取得加算";
const SHARING = "電子的診療情報連携体制整備加算";
const SHARING_DENTAL = "電子的歯科診療情報連携体制整備加算";

const informationOf2024 = [
  `${INFORMATION} medical+dental 2024-06-2024-11`,
  "3(1)",
  "1 oxxx not read A",
  "",
  BASIC_2024,
  ONLINE,
];
const informationSinceDecember = [
  `${INFORMATION} medical+dental 2024-12-2026-05`,
  "1",
  "1 oxxx not read B",
  "",
  BASIC_2024,
  ARTICLES,
  ONLINE,
];
const dentalNotRead = [
  `${DX} dental 2024-10-2026-05`,
  "not read",
  "not read oxxx not read B",
  "",
  BASIC_2024,
  NOT_READ,
  ONLINE,
];
const dispensingNotRead = [
  `${DX} dispensing 2024-10-2026-05`,
  "not read",
  "not read oxxx not read B",
  "",
  SPECIAL_2024,
  NOT_READ,
  ONLINE,
];
const dxOfJune = [
  [`${DX} medical 2024-06-2024-09`, "8", "not read oxxx not read A", "", BASIC_2024, ONLINE],
  [`${DX} dental 2024-06-2024-09`, "6", "not read oxxx not read A", "", BASIC_2024, ONLINE],
];
const dxOfOctober = [
  `${DX} medical 2024-10-2025-03`,
  "1:11 2:10 3:8",
  "not read oxxx not read B",
  "",
  BASIC_2024,
  ARTICLES,
  ONLINE,
];
const dxOf2025 = [
  `${DX} medical 2025-04-2026-05`,
  "1:12 2:11 3:10 4:10 5:9 6:8",
  "not read oxxx not read B",
  "",
  BASIC_2024,
  ARTICLES,
  ONLINE,
];

const addOns: readonly Statement[] = (
  [
    ["2024-05", "first", []],
    ["2024-06", "first", [informationOf2024, ...dxOfJune]],
    ["2024-09", "first", [informationOf2024, ...dxOfJune]],
    ["2024-10", "first", [informationOf2024, dxOfOctober, dentalNotRead]],
    ["2024-11", "first", [informationOf2024, dxOfOctober, dentalNotRead]],
    ["2024-12", "first", [informationSinceDecember, dxOfOctober, dentalNotRead]],
    ["2025-03", "first", [informationSinceDecember, dxOfOctober, dentalNotRead]],
    ["2025-04", "first", [informationSinceDecember, dxOf2025, dentalNotRead]],
    ["2026-05", "first", [informationSinceDecember, dxOf2025, dentalNotRead]],
    [
      "2026-06",
      "first",
      [
        [
          `${SHARING} medical 2026-06-`,
          "1:15 2:9 3:4",
          "1 oxxx new-filing A",
          `${SHARING} repeat`,
          ...IN_2026,
        ],
        [
          `${SHARING_DENTAL} dental 2026-06-`,
          "1:9 2:4",
          "1 oxxx new-filing A",
          `${SHARING_DENTAL} repeat`,
          ...IN_2026,
        ],
      ],
    ],
    [
      "2024-11",
      "repeat",
      [
        [
          `${INFORMATION} medical+dental 2024-06-2024-11`,
          "2(1)",
          "3 oxxx not read A",
          "",
          BASIC_2024,
          ONLINE,
        ],
      ],
    ],
    [
      "2024-12",
      "repeat",
      [
        [
          `${INFORMATION} medical+dental 2024-12-2026-05`,
          "1",
          "3 oxxx not read B",
          "",
          BASIC_2024,
          ARTICLES,
          ONLINE,
        ],
      ],
    ],
    [
      "2026-06",
      "repeat",
      [
        [
          `${SHARING} medical 2026-06-`,
          "2",
          "1 oxxx new-filing A",
          `${SHARING} first, 明細書発行体制等加算 repeat`,
          ...IN_2026,
        ],
        [
          `${SHARING_DENTAL} dental 2026-06-`,
          "2",
          "1 oxxx new-filing A",
          `${SHARING_DENTAL} first`,
          ...IN_2026,
        ],
        [
          "明細書発行体制等加算 medical 2026-06-",
          "1",
          "not read oo?x not read A",
          `${SHARING} repeat`,
          "notification-2026-70 第三の六(1)",
          ONLINE,
          "ordinance 附則第3条の2第1項",
          "inference 附則第4条第5項による光ディスク等は示されていない",
        ],
      ],
    ],
    [
      "2024-09",
      "dispensing",
      [
        [`${INFORMATION} dispensing 2024-06-2024-11`, "3(1)", "6 oxxx not read A", "", SPECIAL_2024, ONLINE],
        [`${DX} dispensing 2024-06-2024-09`, "4", "not read oxxx not read A", "", SPECIAL_2024, ONLINE],
      ],
    ],
    [
      "2024-12",
      "dispensing",
      [
        [
          `${INFORMATION} dispensing 2024-12-2026-05`,
          "1",
          "12 oxxx not read B",
          "",
          SPECIAL_2024,
          ARTICLES,
          ONLINE,
        ],
        dispensingNotRead,
      ],
    ],
    [
      "2026-06",
      "dispensing",
      [
        [
          "電子的調剤情報連携体制整備加算 dispensing 2026-06-",
          "8",
          "1 oxxx no-new-filing A",
          "",
          "notification-2026-69 別表",
          "notification-2026-71 五の四(1)",
          "questions-2026-03 届出の要否",
          ONLINE,
        ],
      ],
    ],
    ["2026-05", "admission", []],
    [
      "2026-06",
      "admission",
      [
        [`${SHARING} medical 2026-06-`, "1:160 2:80", "first-day oxxx new-filing A", "", ...IN_2026],
        [`${SHARING_DENTAL} dental 2026-06-`, "1:160 2:80", "first-day oxxx new-filing A", "", ...IN_2026],
      ],
    ],
  ] as const
).map(([month, visit, answer]) => ({
  title: `In ${month} these add-ons turn on the way of claiming: ${visit}.`,
  ask: "laterAddOns",
  of: [month, visit],
  answer,
  source: "告示58号、59号、69号、70号、71号、業界解説",
}));

const USUAL = "05 08:00, 06 08:00, 07 08:00, 08 08:00, 09 08:00, 10 08:00";

const others: readonly Statement[] = [
  {
    title:
      "In October 2026 the federations took claims online to the 13th, 21:00, the other payer to the 10th, 24:00.",
    ask: "windowsByPayer",
    of: ["2026-10"],
    answer: [
      ["online", "payment-fund", USUAL, "2026-10-11T00:00:00+09:00"],
      [
        "online",
        "national-health-insurance-federation",
        `${USUAL}, 11 08:00, 12 08:00, 13 08:00`,
        "2026-10-13T21:00:00+09:00",
      ],
      ["optical", "both", "01, 02, 05, 06, 07, 08, 09, 10", "2026-10-10T17:30:00+09:00"],
      ["paper", "both", "01, 02, 05, 06, 07, 08, 09, 10", "2026-10-10T17:30:00+09:00"],
    ],
    source: "国保中央会のお知らせ",
  },
  {
    title: "In September 2026 the payers do not differ.",
    ask: "windowsByPayer",
    of: ["2026-09"],
    answer: [
      ["online", "both", USUAL, "2026-09-11T00:00:00+09:00"],
      ["optical", "both", "01, 02, 03, 04, 07, 08, 09, 10", "2026-09-10T17:30:00+09:00"],
      ["paper", "both", "01, 02, 03, 04, 07, 08, 09, 10", "2026-09-10T17:30:00+09:00"],
    ],
    source: "別添1 p.3",
  },
  {
    title: "The exception is cited for October 2026 and claims online.",
    ask: "exceptionsCited",
    of: ["online", "2026-10"],
    answer: ["federations-2026-10 オンライン請求の受付の延長", "inference 延長された日の受付開始は8時"],
    source: "国保中央会のお知らせ",
  },
  {
    title: "It is not cited for disks.",
    ask: "exceptionsCited",
    of: ["optical", "2026-10"],
    answer: [],
    source: "国保中央会のお知らせ",
  },
  {
    title: "It is not cited in another month.",
    ask: "exceptionsCited",
    of: ["online", "2026-11"],
    answer: [],
    source: "国保中央会のお知らせ",
  },
  {
    title: "The card makes a difference to the last time in November 2024.",
    ask: "dependsOnCard",
    of: ["2024-11"],
    answer: true,
    source: "業界解説",
  },
  {
    title: "From December 2024 it makes none.",
    ask: "dependsOnCard",
    of: ["2024-12"],
    answer: false,
    source: "業界解説",
  },
  {
    title: "One window differed by payer: that of October 2026, online.",
    ask: "windowExceptions",
    of: [],
    answer: [
      [
        "2026-10",
        "national-health-insurance-federation",
        "online",
        "2026-10-11",
        "2026-10-13",
        "21:00",
        "B",
        "federations-2026-10 オンライン請求の受付の延長",
        "inference 延長された日の受付開始は8時",
      ],
    ],
    source: "国保中央会のお知らせ",
  },
  {
    title: "The advice on the move begins on 5 October 2026 and names 31 March 2027.",
    ask: "domainMove",
    of: [],
    answer: ["2026-10-05", "2027-03-31", "B", "online-claims-domain-digest 新ドメインでの再設定"],
    source: "業界紙の要約",
  },
  ...(
    [
      [true, "2026-10-04", null],
      [true, "2026-10-05", "set-up-again"],
      [true, "2027-03-31", "set-up-again"],
      [true, "2027-04-01", null],
      [false, "2026-10-04", null],
      [false, "2026-10-05", "set-up-for-the-new-domain"],
      [false, "2027-04-01", "set-up-for-the-new-domain"],
    ] as const
  ).map(([online, day, answer]): Statement => ({
    title: `On ${day} a facility ${online ? "online" : "that starts"} is advised: ${answer ?? "nothing"}.`,
    ask: "domainMoveAdvice",
    of: [online, day],
    answer,
    source: "業界紙の要約",
  })),
  {
    title: "No amendment was seen up to 22 August 2026, incompletely.",
    ask: "knowledge",
    of: [],
    answer: {
      through: "2026-08-22",
      seen: [
        ["notification-2026-70", "2026-03-05", "A", "C"],
        ["medical-care-rules-amended", "2026-03-05", "A", null],
        ["list-of-updated-laws", "2026-08-22", "A-", null],
        ["published-study", "2026-09-17", "B", null],
      ],
      unseen: [
        ["2026-02-03", "2026-07-12"],
        ["2026-08-23", null],
      ],
      notFound: [
        "end-date-for-disks-or-paper",
        "new-roadmap",
        "renewal-deadlines-of-2025-and-2026",
        "hardship-in-resubmitting-on-paper",
        "facilities-by-medium-since-2023",
        "reception-calendars-of-2025-and-2026",
      ],
    },
    source: "推論",
  },
  ...(
    [
      ["2023-04-01", "2023-04-01"],
      ["2024-03-31", "2023-04-01"],
      ["2024-04-01", "2024-04-01"],
      ["2024-09-30", "2024-04-01"],
      ["2024-10-01", "2024-10-01"],
      ["2023-03-31", "2023-04-01"],
    ] as const
  ).map(([day, answer]): Statement => ({
    title: `${day} lies in the state of the law since ${answer}, or before the first.`,
    ask: "stateOfLawOn",
    of: [day],
    answer,
    source: "附則第3条の2第1項、附則第3条の2第2項",
  })),
  ...(
    [
      ["ordinance", "附則第3条の2第1項", ["2024-04-01", null]],
      ["ordinance", "第2条第1項", [null, null]],
      ["former-ordinance", "第5条第1項", [null, "2024-03-31"]],
      ["federation-hyogo", "様式第3号", ["2024-04-01", null]],
      ["notice-2023-11", "別添2 p.1", [null, null]],
    ] as const
  ).map(([source, provision, answer]): Statement => ({
    title: `Provision ${provision} of ${source} is in force from ${answer[0] ?? "before"} to ${answer[1] ?? "now"}.`,
    ask: "termOf",
    of: [source, provision],
    answer,
    source: "令和5年改正附則第1条",
  })),
];

/** What became known since the ordinance was read. */
export const sinceTheReading: readonly Statement[] = [...names, ...addOns, ...others];

import { PORTAL, PORTAL_OF_THE_NOTICE } from "./portal.js";
import type { PreparationItemDefinition, Test } from "./preparation.js";
import { cite, inference, notice, ordinance, type Citation } from "../sources/sources.js";

const annex1 = (page: number): Citation => notice(`別添1 p.${page}`);

const sharedTerminal: Test = { fact: "sharedTerminal", is: [true] };

/** What claiming online involves from then on: security, responsibility, workflow, returned claims, manuals. */
export const runningItems = [
  {
    id: "security-policy",
    section: "security",
    task: true,
    links: [
      "https://www.ssk.or.jp/seikyushiharai/online/online_02.files/claimsys26_01.pdf",
      "https://www.ssk.or.jp/seikyushiharai/online/online_02.files/onlinesys01_05.pdf",
    ],
    citations: [annex1(18), annex1(19)],
  },
  {
    id: "security-organisation",
    section: "security",
    task: true,
    roles: ["system-administrator", "information-manager", "operations-manager"],
    citations: [annex1(18)],
  },
  {
    id: "security-information",
    section: "security",
    task: true,
    roles: ["information-manager"],
    citations: [annex1(18)],
  },
  {
    id: "security-equipment",
    section: "security",
    task: true,
    citations: [annex1(18)],
  },
  {
    id: "security-users",
    section: "security",
    task: true,
    roles: ["users"],
    citations: [annex1(18)],
  },
  {
    id: "security-software",
    section: "security",
    task: true,
    roles: ["operations-manager"],
    citations: [annex1(18)],
  },
  {
    id: "dedicated-or-shared-terminal",
    section: "security",
    when: [sharedTerminal],
    call: ["review-and-payment-bodies"],
    citations: [annex1(9), annex1(18), inference("端末の専用と兼用の関係")],
  },
  {
    id: "security-of-the-system",
    section: "security",
    citations: [annex1(16), annex1(17)],
  },
  {
    id: "responsible-for-sending",
    section: "responsibility",
    citations: [annex1(19)],
  },
  {
    id: "responsible-for-delivery",
    section: "responsibility",
    citations: [annex1(19)],
  },
  {
    id: "responsible-for-line-of-facility",
    section: "responsibility",
    citations: [annex1(19)],
  },
  {
    id: "responsible-for-line-of-bodies",
    section: "responsibility",
    citations: [annex1(19)],
  },
  {
    id: "upload-in-place-of-disk",
    section: "workflow",
    when: [{ fact: "method", is: ["optical"] }],
    citations: [annex1(15)],
  },
  {
    id: "what-online-claiming-is",
    section: "workflow",
    citations: [annex1(2), annex1(3)],
  },
  {
    id: "download-returned-claims",
    section: "returned-claims",
    task: true,
    citations: [annex1(10), cite("association-returned-claims", "返戻ファイルの保存期間")],
  },
  {
    id: "returned-on-paper",
    section: "returned-claims",
    citations: [annex1(7), annex1(10)],
  },
  {
    id: "resubmit-online",
    section: "returned-claims",
    citations: [annex1(7), annex1(10)],
  },
  {
    id: "re-examination-online",
    section: "returned-claims",
    optional: true,
    citations: [annex1(10)],
  },
  {
    id: "payment-notices",
    section: "returned-claims",
    citations: [annex1(3)],
  },
  {
    id: "read-the-manuals",
    section: "manuals-and-help",
    task: true,
    citations: [annex1(15)],
  },
  {
    id: "when-it-fails",
    section: "manuals-and-help",
    call: ["support-site", "payment-fund-desk"],
    links: ["https://onlineseikyu.jp/", "https://www.ssk.or.jp/sodan_madoguchi/gosodan_04.html"],
    citations: [annex1(20), ordinance("附則第4条第5項第1号")],
  },
  {
    id: "further-reading",
    section: "manuals-and-help",
    links: [
      "https://www.ssk.or.jp/seikyushiharai/online/index.html",
      "https://www.ssk.or.jp/goshitsumon/online/index.html",
      "https://www.kokuho.or.jp/system/online/",
      PORTAL,
      PORTAL_OF_THE_NOTICE,
    ],
    citations: [annex1(21)],
  },
] as const satisfies readonly PreparationItemDefinition[];

/** What `prepare` says: the checklist for going online. */
export const prepare: typeof import("../ja/prepare.js").prepare = {
  title: (type) => `Preparing for online claims (オンライン請求): ${type}`,
  types: {
    hospital: "hospital",
    clinic: "medical clinic",
    "dental-clinic": "dental clinic",
    pharmacy: "pharmacy",
    unknown: "type not stated",
  },
  stated: (facts) => `Stated: ${facts.join("; ")}`,
  fact: (label, value) => `${label}: ${value}`,
  deadlineClosed: (openDay, day, month) =>
    `Apply by: ${openDay} (the last day is ${day}), to start with the claims made in ${month}`,
  deadline: (day, month) => `Apply by: ${day}, to start with the claims made in ${month}`,
  marks: { "to-do": "to do", depends: "not settled whether needed", "to-know": "to know" },
  alreadyOnline:
    "The facility already claims online: what belongs to starting is left out, and what matters from then on is shown.",
  sections: {
    steps: "1 The four steps and whom to call",
    "receipt-computer": "2 Receipt computer (レセコン)",
    equipment: "3 Terminal, line and certificate",
    line: "4 Kinds of line",
    filings: "5 Filings and dates",
    cost: "6 Cost",
    security: "7 Security measures",
    responsibility: "8 Who is responsible for what",
    workflow: "9 How the work changes",
    "returned-claims": "10 Returned claims (返戻), re-examination, payment notices",
    "manuals-and-help": "11 Manuals and help",
  },
  step: (number, name) => `Step ${number}: ${name}`,
  steps: {
    1: "check what is there",
    2: "order from vendors",
    3: "file with the review and payment bodies (審査支払機関)",
    4: "set up and get ready",
  },
  call: (names) => `Contact: ${names.join("; ")}`,
  contacts: {
    "receipt-computer-vendor": "vendor of the receipt computer",
    "line-provider": "present line provider",
    "system-vendor": "system vendor of the terminal",
    "ip-vpn-provider": "IP-VPN provider",
    "ipsec-ike-provider": "IPsec+IKE provider",
    "institutions-portal": "portal for medical institutions (医療機関等向け総合ポータルサイト)",
    "review-and-payment-bodies": "payers (審査支払機関)",
    "payment-fund-desk": "help desk of the payer (審査支払機関)",
    "support-site": "support site of the online claims system",
    "professional-association": "your medical, dental or pharmaceutical association",
  },
  roles: {
    "system-administrator": "system administrator",
    "information-manager": "information manager",
    "operations-manager": "operations manager",
    users: "users",
  },
  carriedOutBy: (names) => `By: ${names.join("; ")}`,
  dependsOn: (names) => `Depends on: ${names.join("; ")}`,
  optional: (title) => `${title} (optional)`,
  notNeeded: (titles) => `Not needed: ${titles.join("; ")}`,
  nothingNeeded: "Not needed by this facility.",
  sources: (sources) => `(${sources.join("; ")})`,
  schedule: {
    title: (month) => `Dates for a start with the claims made in ${month}`,
    head: ["Step", "Days"],
    dependsOn: (period) => `${period} (not needed with a shared terminal)`,
    closed: (last, safe) =>
      `The last day, ${last}, is not an open day (開庁日). Aim at the open day before it, ${safe}.`,
    passed: (last, month) =>
      `The last application date, ${last}, has passed. An application on the date asked about opens the claims made in ${month} at the earliest.`,
    provisional: "Some holidays in this period are not announced yet: the days are an estimate.",
    noStart:
      "Name the start month (the month of the first claims) to see the last application date and the set-up days.",
  },
  cost: {
    certificates: (yen) => `Cost of electronic certificates: ${yen}`,
    yen: (yen) => `${yen.toLocaleString("en-US")} yen`,
    zero: "0 yen (no new certificate is needed)",
    plusPostage: (yen, count, each) => `${yen} (${each} x ${count}, tax included), plus postage`,
    unknownTerminals: (each) =>
      `known once the number of terminals is known (${each} x terminals, tax included, plus postage)`,
    unknownSharing: (each) =>
      `0 yen with a shared terminal, else ${each} x terminals (tax included, plus postage)`,
    atMost: (yen) => `Without sharing it comes to ${yen}, plus postage.`,
    quotes: "The notice names no price for what goes by quote: ask the vendors.",
  },
  providers: {
    title: (month) => `Line providers named in the notice, as of ${month}`,
    head: ["Provider", "Services"],
    methods: {
      "ip-vpn": "IP-VPN (optical fibre only)",
      "ipsec-ike": "IPsec+IKE (a contract beside the present line)",
    },
    names: {
      "ntt-east-west": "NTT East, NTT West",
      ctc: "Chubu Telecommunications (CTC)",
      qtnet: "QTnet",
      "hikari-collaboration": "Hikari Collaboration resellers (光コラボレーション事業者)",
      nttpc: "NTTPC Communications",
      "ntt-data-chugoku": "NTT DATA CHUGOKU",
      fujitsu: "Fujitsu",
      mind: "Mitsubishi Electric Information Network",
    },
    uses: {
      both: (service) => service,
      "eligibility-verification": (service) => `${service} [eligibility verification]`,
      "online-claims": (service) => `${service} [online claims]`,
    },
    askProvider: "ask the reseller whether it can be used",
    full: "The whole list, and the current one, is in this document:",
  },
  comparison: {
    title: "Optical disk (光ディスク等) and online claims compared",
    head: ["", "Optical disk", "Online"],
    rows: {
      "reception-days": {
        topic: "Days",
        optical: "Not on weekends and holidays, except the 10th when it falls on one.",
        online: "Weekends and holidays too.",
      },
      "reception-hours": {
        topic: "Hours",
        optical: "In principle to 17:30 on the 10th of the month after care.",
        online: "5th to 7th from 8:00 to 21:00, 8th to 10th from 8:00 to 24:00, in the month after care.",
      },
      errors: {
        topic: "Clerical errors",
        optical: "Returned, and claimed again in a later month.",
        online: "Found by a check beforehand (ASP); they can be corrected and sent again until the 12th.",
      },
      transport: {
        topic: "Transport",
        optical: "Carried or posted: it may break or be lost.",
        online: "Sent encrypted over a secured line.",
      },
      "wrong-address": {
        topic: "Wrong address",
        optical: "A disk can go to the wrong body.",
        online: "The system checks the addressee, so it cannot happen.",
      },
      work: {
        topic: "Work",
        optical: "Writing and posting disks takes time and hands.",
        online: "Nothing to write and post: less work.",
      },
      "payment-notices": {
        topic: "Sum paid",
        optical: "On a paper notice, early in the month after payment.",
        online: "On screen.",
      },
      storage: {
        topic: "Storage",
        optical: "Paper needs room.",
        online: "Kept as data, without any room.",
      },
    },
  },
  manuals: {
    title: (month) => `Manuals, in Japanese, listed in the notice as of ${month}`,
    schedules: { medical: "medical (医科)", dental: "dental (歯科)", dispensing: "dispensing (調剤)" },
    name: (schedule, kind) => `${schedule}: ${kind}`,
    kinds: {
      setupFromDisc: "set-up from CD-ROM",
      setupByDownload: "set-up by download",
      operation: "operation",
    },
    ifClaimed: (schedule) => `${schedule}, if you claim by this fee schedule`,
  },
  missing: (names) => `These facts would narrow the list: ${names.join("; ")}`,
  advice: {
    "set-up-again":
      "The system for online claims moved to a new domain on 5 October 2026. A facility that used it before must set up its certificate and its firewall's allow-list again by 31 March 2027 (read in a digest).",
    "set-up-for-the-new-domain":
      "The system for online claims moved to a new domain on 5 October 2026. Who starts now sets up for the new domain from the start (read in a digest).",
  },
  assumptions: {
    "not-yet-online": "The medium of the latest claim is not stated: taken as not yet online.",
    "terminal-not-shared":
      "Online eligibility verification (オンライン資格確認) is not introduced: the terminal is taken as not shared.",
    "line-not-shared":
      "Online eligibility verification (オンライン資格確認) is not introduced: the line is taken as not shared.",
  },
  assumptionsTitle: "Taken for granted",
  linksAsOf: (month) =>
    `The links are those of the notice as of ${month}. Only their form has been checked, not whether they still open.`,
};

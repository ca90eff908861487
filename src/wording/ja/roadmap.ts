import { NO_AMENDMENT_SEEN_THROUGH } from "../../regulation/sources/knowledge.js";
import { gradeInWords } from "./grades.js";
import { dates } from "./dates.js";
/** What `roadmap` says: the milestones towards online-only claims. */
export const roadmap = {
  title: "オンライン請求の割合を100％に近づけていくためのロードマップ",
  year: (year: number): string => `${year}年`,
  today: (day: string): string => `基準日 ${day}`,
  legend: "[==] 期間　[~~] 目標　=> 以後継続　o 期日　| 基準日",
  labels: {
    "add-ons-online-only": "加算の要件化",
    "first-plans-end": "計画の更新（1回目）",
    "add-ons-of-2026": "加算の再編",
    "second-plans-end": "計画の更新（2回目）",
    "payer-renamed": "支払基金の改組",
    "online-system-moved": "請求システムの移行",
    "roadmap-approved": "ロードマップの了承",
    "eligibility-verification-duty": "資格確認の原則義務化",
    "add-on-special-measure": "加算の特例措置",
    "ordinance-amended": "請求命令の改正",
    "paper-refiling": "書面請求の再届出",
    "new-entrants-end": "新規適用の終了",
    "optical-grace-period": "光ディスクの経過措置",
    "insurance-card-end-planned": "保険証廃止（目標）",
    "paper-returns-end": "紙の返戻の終了",
    "all-verified-online": "全導入施設の移行目標",
    "one-year-renewal": "1年単位の届出",
    "insurance-card-issue-end": "保険証の発行終了",
  },
  texts: {
    "add-ons-online-only": "オンライン請求（請求命令第1条）を施設基準とする加算が始まりました。",
    "first-plans-end":
      "令和6年10月1日（2024年）に始まる移行計画が最も長い場合に終わる日です。続けるには、新しい計画の届出が必要です。",
    "add-ons-of-2026": "加算が再編されました。医科と歯科は新たな届出が必要です。",
    "second-plans-end":
      "令和7年10月1日（2025年）に始まる移行計画が最も長い場合に終わる日です。続けるには、新しい計画の届出が必要です。",
    "payer-renamed":
      "社会保険診療報酬支払基金が、医療情報基盤・診療報酬審査支払機構（DX審査支払機構）となりました。",
    "online-system-moved":
      "オンライン請求システムが新しいドメインに移りました。以前から利用している施設は、この間に再設定します。",
    "roadmap-approved": "社会保障審議会医療保険部会がロードマップを了承しました。",
    "eligibility-verification-duty":
      "オンライン資格確認の導入が原則として義務となり、請求にも使える回線を敷く機会となりました。",
    "add-on-special-measure":
      "医療情報・システム基盤整備体制充実加算の点数を引き上げ、オンライン請求の要件を届出で足りるものとしました。",
    "ordinance-amended": "請求命令の改正が公布されました。主な規定の施行は令和6年4月1日（2024年）です。",
    "paper-refiling":
      "書面による請求を続ける施設に、当初の要件を満たす旨の届出を改めて求めました。2月29日は事務上の期限で、条文が求めているのは請求の前の届出のみです。",
    "new-entrants-end":
      "光ディスク等とレセコン未使用による書面の新規適用がなくなりました。高齢医師等による書面は、既に新規適用がありません。",
    "optical-grace-period":
      "それまで光ディスク等で請求していた施設が、届出なしにその請求を続けられる期間です。",
    "insurance-card-end-planned": "2023年の時点では、2024年の秋に保険証の廃止を目指すとされていました。",
    "paper-returns-end": "オンライン請求の施設への紙の返戻と、紙による再請求の経過措置が終わる日です。",
    "all-verified-online":
      "オンライン資格確認を導入した全ての施設がオンライン請求に移ることを目指した期日です。",
    "one-year-renewal": "光ディスク等による請求を続けるには、1年以内の移行計画を添えた届出が必要です。",
    "insurance-card-issue-end": "従来の保険証の新規発行がなくなる日です。",
  },
  graded: (text: string, grade: string): string => `${text}（確認の程度 ${gradeInWords(grade)}）`,
  states: { passed: "済み", "under-way": "実施中", ahead: "これから" },
  tableHead: ["時期", "状況", "内容"],
  onDay: (day: string): string => day,
  since: (day: string): string => `${day}から`,
  between: (from: string, to: string): string => `${from}から${to}まで`,
  betweenOnTwoLines: (from: string, to: string): string => `${from}から\n${to}まで`,
  autumn: (year: number): string => `${year}年秋`,
  next: (label: string, when: string): string => `次の節目：${label}（${when}）`,
  allPassed: "ロードマップの節目は、いずれも始まっています。",
  pathsTitle: (month: string): string => `請求方法別の施設数（支払基金${month}処理分）`,
  paths: {
    online: "オンライン",
    optical: "光ディスク等",
    "no-receipt-computer": "書面（レセコン未使用）",
    elderly: "書面（高齢医師等）",
  },
  count: (facilities: number): string => facilities.toLocaleString("ja-JP"),
  share: (percent: number): string => `${percent.toFixed(1)}%`,
  total: "合計",
  pathsNote: "割合は四つの合計に対するものです。猶予により書面で請求する少数の施設は含みません。",
  planning: (percent: number): string =>
    `光ディスク等の施設の${percent}％が、2023年度末までにオンライン請求を始める予定と答えていました（厚生労働省の調査）。`,
  verified: (day: string): string =>
    `条文は${day}現在。その後の改正は${dates.day(NO_AMENDMENT_SEEN_THROUGH)}までのものは見当たりません（網羅的な確認ではありません）。`,
  sources: "出典",
};

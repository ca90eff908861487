import { gradeInWords } from "./grades.js";
/** What `add-on` says: points and notice of the medical-information add-on. */
export const addOn = {
  title: (name: string, month: string): string => `${name}（${month}）`,
  visits: {
    first: "初診料（医科・歯科）",
    repeat: "再診料（医科・歯科）",
    admission: "入院料（医科・歯科）",
    dispensing: "調剤管理料（調剤）",
  },
  card: { with: "マイナンバーカードの利用あり", without: "マイナンバーカードの利用なし" },
  points: (visit: string, card: string, points: number): string =>
    `${visit}、${card}：${points === 0 ? "算定できません" : `${points}点`}`,
  listedPoints: (points: number): string =>
    `この月の点数は${points}点ですが、入力された事項によれば算定できません。`,
  oncePerMonths: (months: number): string => `算定は${months}か月に1回に限ります。`,
  sameAsCard:
    "他の保険医療機関から診療情報等の提供を受けた場合も、マイナンバーカードの利用ありと同じ点数です。",
  noPoints: "この区分に点数はありません。",
  notYet: "この加算は令和4年10月（2022年）に設けられたもので、この月にはありません。",
  replaced: (successor: string): string =>
    `医療情報・システム基盤整備体制充実加算は令和6年5月31日（2024年）で終わり、同年6月1日から${successor}に改められました。`,
  otherConditions:
    "点数は参考です。算定には、ほかの施設基準（マイナ保険証の利用、掲示、明細書の無償交付など）も満たす必要があり、ここでは判定しません。",
  laterTitle: (month: string): string => `請求の方法を施設基準に含む加算（${month}）`,
  laterAsked: (visit: string, card: string): string => [visit, card].filter((one) => one !== "").join("、"),
  noLaterAddOn: (tier: number | null): string =>
    tier === null
      ? "この月のこの区分に、請求の方法を施設基準に含む加算は確認できません。"
      : `この月のこの区分に、加算${tier}は確認できません。`,
  schedules: { medical: "医科", dental: "歯科", dispensing: "調剤" },
  laterName: (name: string, schedules: readonly string[]): string => `${name}（${schedules.join("・")}）`,
  tier: (tier: number | null, points: number | null): string => {
    if (points === null) return "点数：未確認（区分ごとの点数を確認していません）";
    return tier === null ? `${points}点` : `加算${tier}：${points}点`;
  },
  every: (every: number | "first-day"): string =>
    every === "first-day" ? "入院初日に限ります。" : `${every}か月に1回に限ります。`,
  requiresOnline: {
    met: "オンライン請求（請求命令第1条）が施設基準です。オンライン請求を行っているため、この基準は満たします。",
    "not-met":
      "オンライン請求（請求命令第1条）が施設基準です。オンライン請求を行っていないため、算定できません。",
    unknown:
      "オンライン請求（請求命令第1条）が施設基準です。光ディスク等又は書面で請求する施設は算定できません。",
  },
  openings: { open: "可", closed: "不可", unsettled: "要確認" },
  mediaOpen: (opticalUnderPlan: string, opticalUnderHardship: string, paper: string): string =>
    `請求の方法：オンライン 可、光ディスク等（附則第3条の2） ${opticalUnderPlan}、光ディスク等（附則第4条第5項） ${opticalUnderHardship}、書面 ${paper}`,
  filing: {
    "new-filing": "施設基準の新たな届出が必要です（医科、歯科の医療機関が地方厚生（支）局へ）。",
    "no-new-filing": "薬局は、施設基準の新たな届出を要しません。",
  },
  notWith: (name: string, visit: string): string => `同じ月に${name}（${visit}）と併せて算定できません。`,
  grade: (grade: string): string => `確認の程度：${gradeInWords(grade)}`,
  special: (withoutSpecial: number): string =>
    `令和5年4月（2023年）から12月までの特例措置の対象月です（特例措置がなければ${withoutSpecial}点）。`,
  specialUnchanged:
    "令和5年4月（2023年）から12月までの特例措置の対象月ですが、この区分の点数は変わりません。",
  notSpecial: "特例措置（令和5年4月（2023年）から12月まで）の対象月ではありません。",
  onlineTitle: "オンライン請求の要件",
  online: {
    met: "オンライン請求を行っているため、要件を満たします。",
    "met-by-notice": "期限内の届出があるため、特例措置により要件を満たすものとみなされます。",
    "notice-needed":
      "オンライン請求を行っていないため、期限内に届出をした場合に限り、要件を満たすものとみなされます。",
    "not-met": "オンライン請求を行っておらず、この月に間に合う届出もないため、要件を満たしません。",
    unknown:
      "オンライン請求を行っているかどうかが指定されていません。算定には、オンライン請求を行っていること又は特例措置の届出が必要です。",
  },
  onlineOutsideSpecial: {
    "not-met": "オンライン請求を行っていないため、要件を満たしません。",
    unknown:
      "オンライン請求を行っているかどうかが指定されていません。算定には、オンライン請求を行っていることが必要です。",
  },
  filingTitle: "特例措置の届出",
  filingDays: (from: string, to: string): string =>
    `この月から算定するための届出の期間は、${from}から${to}（この月の最初の開庁日）までです。これより前の月の期間に行った届出も有効です。`,
  filingDaysOfFirstMonth: (from: string, to: string): string =>
    `この月から算定するための届出の期間は、${from}から${to}までです。最初の月に限り、最初の開庁日より後の届出も認められました。`,
  finalDay: (final: string): string => `届出全体の最終期限は${final}です。`,
  filedInTime: (filed: string, month: string): string =>
    `${filed}の届出により、${month}から算定の対象となります。`,
  filedOutOfTime: (filed: string): string =>
    `${filed}の届出は受付の期間に含まれず、いずれの月の算定の対象ともなりません。`,
  channel: (email: string, form: string): string =>
    `様式（医科・歯科は様式2の5、薬局は様式86）のExcelファイルを、PDF等に変換せず${email}に電子メールで送付します。ファイル名の先頭は、医療機関コードの7桁の数字とします。様式：${form}`,
  fallback: "やむを得ず紙で届け出る場合は、所在地の地方厚生（支）局に郵送します。",
  repaymentTitle: "返還",
  repayment: (by: string): string =>
    `${by}までにオンライン請求を始めなかった場合は、届出の当初から要件を満たさなかったものとして扱われ、算定した分を返還します。審査支払機関への開始の届出を同日までに済ませていれば、始めたものとされます。`,
  repaymentFrom: (from: string): string => `返還の対象は${from}以後に算定した分です。`,
  conditionsTitle: "施設基準と算定要件",
  conditions: {
    "claims-online": "オンライン請求を行っていること（特例措置の月は、始める旨の届出でもよい）",
    "eligibility-verification": "オンライン資格確認を行う体制があること",
    "posted-on-premises-and-website":
      "その体制と、十分な情報を取得し活用して診療等を行うことを、見やすい場所とホームページ等に掲示していること",
    "explained-on-request": "体制があることを掲示し、必要に応じて患者に説明すること",
  },
  questionnaireTitle: "初診時の問診票の標準的な項目",
  questionnaire: {
    "symptoms-today": "その日の症状",
    "past-illnesses": "かかったことのある病気",
    "other-institutions": "ほかの医療機関の受診",
    "prescribed-medicines": "処方されている薬",
    "specific-health-checkups": "特定健診の受診",
    allergies: "アレルギー",
    "pregnancy-or-breastfeeding": "妊娠・授乳",
  },
  questionnaireNote: "薬剤と特定健診の情報は、オンライン資格確認でも確認できます。",
  sources: "出典",
};

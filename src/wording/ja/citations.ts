const NAMES: Readonly<Record<string, string>> = {
  ordinance: "請求命令",
  "notice-2023-11": "2023年11月周知資料",
  "insurance-medical-care-rules": "療担規則・薬担規則",
  "administrative-holidays-act": "行政機関の休日に関する法律",
  "roadmap-2023-03": "第164回医療保険部会資料1",
  "regional-bureau-hokkaido": "北海道厚生局",
  "regional-bureau-kantoshinetsu": "関東信越厚生局",
  "medical-association-joto": "地区医師会の解説",
  "association-kyoto": "京都府医師会",
  "association-returned-claims": "東京歯科保険医協会",
  "late-elderly-union-kumamoto": "熊本県後期高齢者医療広域連合",
  "add-on-article-2022-10": "yakuzaishi.love",
  "add-on-article-2024-06": "PT-OT-ST.NET",
  "add-on-article-dx": "fp-soken.or.jp",
  "former-ordinance": "旧請求省令",
  "payment-fund": "支払基金",
  "act-2025-87": "令和7年法律第87号",
  "notification-2024-58": "令和6年告示第58号",
  "notification-2024-59": "令和6年告示第59号",
  "notification-2026-69": "令和8年告示第69号",
  "notification-2026-70": "令和8年告示第70号",
  "notification-2026-71": "令和8年告示第71号",
  "questions-2026-03": "疑義解釈その1",
  "federations-2026-10": "国保中央会のお知らせ",
  "payer-reorganisation-digest": "DX審査支払機構のお知らせ（要約による）",
  "online-claims-domain-digest": "DX審査支払機構のお知らせ（要約による）",
  "add-on-articles-since-2024-10": "PT-OT-ST.NET",
  "federation-hyogo": "兵庫県国保連合会",
  "federation-akita-application": "秋田県国保連合会",
  "federation-akita-schedule": "秋田県国保連合会",
  "federation-fukuoka": "福岡県国保連合会",
  "federation-kagoshima": "鹿児島県国保連合会",
  "federation-miyazaki": "宮崎県国保連合会",
  "federation-oita": "大分県国保連合会",
  "federation-osaka": "大阪府国保連合会",
  "federation-shizuoka": "静岡県国保連合会",
  "association-tokyo": "東京保険医協会",
  inference: "本ツールの解釈（明文なし）",
};

/** Short citations of one source, for the end of a line; a source without a short name appears as its id. */
export const citations = {
  short: (id: string, provisions: readonly string[]): string =>
    `${NAMES[id] ?? id} ${withoutRepeatedAnnex(provisions).join("、")}`,
};

/** `別添1 p.8`, `別添1 p.10` as `別添1 p.8`, `p.10`. */
function withoutRepeatedAnnex(provisions: readonly string[]): string[] {
  const annexOf = (provision: string | undefined): string | undefined =>
    /^別添\d /.exec(provision ?? "")?.[0];
  return provisions.map((provision, index) => {
    const annex = annexOf(provision);
    return annex !== undefined && annex === annexOf(provisions[index - 1])
      ? provision.slice(annex.length)
      : provision;
  });
}

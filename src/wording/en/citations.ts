const NAMES: Readonly<Record<string, string>> = {
  ordinance: "Claims Order (請求命令)",
  "notice-2023-11": "notice of November 2023",
  "insurance-medical-care-rules": "Medical Care Rules (療担規則・薬担規則)",
  "administrative-holidays-act": "Act on Holidays of Administrative Organs",
  "roadmap-2023-03": "164th Medical Insurance Committee, material 1",
  "regional-bureau-hokkaido": "Hokkaido Regional Bureau",
  "regional-bureau-kantoshinetsu": "Kanto-Shin'etsu Regional Bureau",
  "medical-association-joto": "a local medical association",
  "association-kyoto": "Kyoto Medical Association",
  "association-returned-claims": "trade guidance on resubmission",
  "late-elderly-union-kumamoto": "Kumamoto Late-Stage Elderly Union",
  "add-on-article-2022-10": "trade guidance on dispensing fees",
  "add-on-article-2024-06": "trade guidance on the 2024 revision",
  "add-on-article-dx": "trade guidance on the 2024 revision",
  inference: "inference (the text does not say it)",
};

/** Citations of one source in a few words, for the end of a line; a source without a short name is named by its id. */
export const citations: typeof import("../ja/citations.js").citations = {
  short: (id, provisions) => `${NAMES[id] ?? id} ${provisions.map(inEnglish).join(", ")}`,
};

/** Pages in English; articles stay as the law writes them. */
const inEnglish = (provision: string, index: number, provisions: readonly string[]): string => {
  const [page, annex, number] = /^別添(\d) p\.(\d+)$/.exec(provision) ?? [];
  if (page === undefined) return provision;
  const same = provisions[index - 1]?.startsWith(`別添${annex} `) === true;
  return same ? `p.${number}` : `Annex ${annex} p.${number}`;
};

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
  "association-returned-claims": "Tokyo Dental Practitioners Association",
  "late-elderly-union-kumamoto": "Kumamoto Late-Stage Elderly Union",
  "add-on-article-2022-10": "yakuzaishi.love",
  "add-on-article-2024-06": "PT-OT-ST.NET",
  "add-on-article-dx": "fp-soken.or.jp",
  "former-ordinance": "former Claims Order (旧請求省令)",
  "payment-fund": "Payment Fund (支払基金)",
  "association-tokyo": "Tokyo Medical Practitioners Association",
  "act-2025-87": "Act No. 87 of 2025",
  "notification-2024-58": "Notification No. 58 of 2024 (告示)",
  "notification-2024-59": "Notification No. 59 of 2024 (告示)",
  "notification-2026-69": "Notification No. 69 of 2026 (告示)",
  "notification-2026-70": "Notification No. 70 of 2026 (告示)",
  "notification-2026-71": "Notification No. 71 of 2026 (告示)",
  "questions-2026-03": "questions and answers part 1 (疑義解釈)",
  "federations-2026-10": "All-Japan Federation (国保中央会)",
  "payer-reorganisation-digest": "a trade digest",
  "online-claims-domain-digest": "a trade digest",
  "add-on-articles-since-2024-10": "PT-OT-ST.NET",
  "federation-hyogo": "Hyogo Federation (国保連合会)",
  "federation-akita-application": "Akita Federation (国保連合会)",
  "federation-akita-schedule": "Akita Federation (国保連合会)",
  "federation-fukuoka": "Fukuoka Federation (国保連合会)",
  "federation-kagoshima": "Kagoshima Federation (国保連合会)",
  "federation-miyazaki": "Miyazaki Federation (国保連合会)",
  "federation-oita": "Oita Federation (国保連合会)",
  "federation-osaka": "Osaka Federation (国保連合会)",
  "federation-shizuoka": "Shizuoka Federation (国保連合会)",
  inference: "inference (the text does not say it)",
};

/** Subjects cited where a source has no articles or pages, and the subjects of inferences. */
const SUBJECTS: Readonly<Record<string, string>> = {
  "20日が閉庁日の場合、5営業日の数え方": "a 20th on a closed day, and how five business days are counted",
  レセコンの使用開始後の取扱い: "after a receipt computer comes into use",
  令和6年10月以降の存続: "whether it stands since October 2024",
  医療機関コード変更を伴う承継: "succession under a new institution code",
  常勤者がいない場合: "a facility without full-timers",
  書面の受付は17時30分まで: "paper is taken until 17:30",
  猶予期間後に再び要件を満たす場合: "passing again after the two months",
  計画期間中のオンライン請求: "an online claim during the plan",
  請求先別に方法が異なる場合: "different media to the two payers",
  導入後の書面請求: "paper after the introduction",
  月遅れの請求: "claiming late (月遅れの請求)",
  方式の選び方: "how to choose the method",
  秋を9月から11月までとして図示: "autumn drawn as September to November",
  端末の専用と兼用の関係: "a terminal of its own or a shared one",
  オンライン請求の届出: "applying for online claims (オンライン請求の届出)",
  オンライン請求の受付時間: "hours of online claims (受付時間)",
  オンライン請求の日程: "schedule of online claims (日程)",
  請求月: "claim month (請求月)",
  請求確定: "finalising a claim (請求確定)",
  受付日: "reception days (受付日)",
  受付最終締切日: "last day of reception (受付最終締切日)",
  経過措置期間: "grace period (経過措置期間)",
  経過措置の届出: "notice for the grace period (経過措置の届出)",
  紙のみで返戻されたもの: "claims returned on paper only",
  返戻再請求のオンライン化: "resubmission online (返戻再請求)",
  返戻ファイルの保存期間: "how long returned files are kept",
  "2022年10月の新設": "the add-on as introduced in October 2022",
  医療情報取得加算への見直し: "the add-on as revised (医療情報取得加算)",
  改定前の初診料注15: "first-visit fee, note 15, before the revision",
  医療DX推進体制整備加算の施設基準: "facility conditions of the DX add-on",
  保険証の新規発行の終了: "end of new insurance cards",
  支払基金の改組: "the reorganisation of the Payment Fund (支払基金)",
  "名称、略称、ホームページ、所在地": "its name, short name, web site and seat",
  オンライン請求の受付の延長: "extension of the reception of online claims",
  延長された日の受付開始は8時: "on the days added, claims are taken from 8:00",
  附則第4条第5項による光ディスク等は示されていない: "disks under Suppl. Art. 4(5) are not spoken of",
  "第三の七(1)、第三の八(1)": "III-7(1), III-8(1)",
  "九の五、五の四(1)": "IX-5, V-4(1)",
  別表: "table",
  "第三の七(1)イ": "III-7(1)(a)",
  "第三の六(1)": "III-6(1)",
  "五の四(1)": "V-4(1)",
  開設は2024年4月頃: "opened about April 2024",
  新ドメインでの再設定: "set-up again for the new domain",
  "2024年10月、12月、2025年4月の点数": "points since October and December 2024 and April 2025",
  "医療DX推進体制整備加算の区分（歯科・調剤は未確認）":
    "tiers of the DX add-on (dental and dispensing not read)",
  届出の要否: "whether a new filing is needed",
  届出期限: "filing deadline (届出期限)",
  "届出期限、オンライン請求を開始しなかった場合": "filing deadline; where online claims were not begun",
  届出と算定月: "the notice and the months it covers",
};

/** Short citations of one source, for the end of a line; a source without a short name appears as its id. */
export const citations: typeof import("../ja/citations.js").citations = {
  short: (id, provisions) => {
    const isSubject = SUBJECTS[provisions[0] ?? ""] !== undefined;
    return `${NAMES[id] ?? id}${isSubject ? ":" : ""} ${provisions.map(inEnglish).join(", ")}`;
  },
};

const ARTICLE = /^(附則)?第(\d+)条(?:の(\d+))?(?:第(\d+)項)?(?:第(\d+)号)?$/;
const AMENDMENT_OF_2023 = /^令和5年改正附則第(\d+)条$/;
const FORM = /^様式第(\d+)号$/;
const ITEMS = ["i", "ii", "iii", "iv", "v", "vi", "vii"];

/**
 * Articles, forms, pages and subjects in English; a page of the same annex as the previous one appears without the
 * annex.
 */
function inEnglish(provision: string, index: number, provisions: readonly string[]): string {
  return (
    SUBJECTS[provision] ??
    page(provision, provisions[index - 1]) ??
    articles(provision) ??
    form(provision) ??
    provision
  );
}

function page(provision: string, before: string | undefined): string | undefined {
  const [, annex, number] = /^別添(\d) p\.(\d+)$/.exec(provision) ?? [];
  if (annex === undefined) return undefined;
  return before?.startsWith(`別添${annex} `) === true ? `p.${number}` : `Annex ${annex} p.${number}`;
}

/** `附則第4条第5項第1号` is Suppl. Art. 4(5)(i); `第3条第3項・第4項` is Art. 3(3), (4). */
function articles(provision: string): string | undefined {
  const [first = "", ...paragraphs] = provision.split("・");
  const others = paragraphs.map((paragraph) => /^第(\d+)項$/.exec(paragraph)?.[1]);
  const named = article(first);
  if (named === undefined || others.includes(undefined)) return undefined;
  return [named, ...others.map((paragraph) => `(${paragraph})`)].join(", ");
}

function article(provision: string): string | undefined {
  const amending = AMENDMENT_OF_2023.exec(provision)?.[1];
  if (amending !== undefined) return `2023 amendment, Suppl. Art. ${amending}`;
  const [, supplement, number, branch, paragraph, item] = ARTICLE.exec(provision) ?? [];
  if (number === undefined) return undefined;
  return [
    supplement === undefined ? "Art. " : "Suppl. Art. ",
    number,
    branch === undefined ? "" : `-${branch}`,
    paragraph === undefined ? "" : `(${paragraph})`,
    item === undefined ? "" : `(${ITEMS[Number(item) - 1] ?? item})`,
  ].join("");
}

function form(provision: string): string | undefined {
  const number = FORM.exec(provision)?.[1];
  return number === undefined ? undefined : `Form ${number} (${provision})`;
}

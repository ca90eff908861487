import { NO_AMENDMENT_SEEN_THROUGH } from "../../regulation/sources/knowledge.js";
import type { FormId, FilingTime } from "../../regulation/measures/forms.js";
import type { NamedBody } from "../../regulation/measures/payers.js";
import type { Ground } from "../../regulation/measures/outcome.js";
import type { Question, RuleId } from "../../regulation/measures/rules.js";
import type { Authority } from "../../regulation/sources/sources.js";
import type { Verdict } from "../../questions/decide/decision.js";
import type { Assumption } from "../../questions/decide/assumptions.js";
import type { Warning } from "../../questions/eligibility/eligibility.js";
import type { NotModelled } from "../../questions/decide/not-modelled.js";
import type { ChangedBy } from "../../questions/eligibility/what-if.js";
import type { Facility } from "../../facility/facts.js";
import { dates } from "./dates.js";
import { fullTimersOf } from "./full-timers.js";

const questions: Record<Question, string> = {
  paper: "書面（紙レセプト）による請求",
  optical: "光ディスク等を用いた請求",
  online: "オンライン請求",
  "paper-resubmission": "返戻レセプトの紙による再請求",
};

const verdicts: Record<Verdict, string> = {
  allowed: "可",
  conditional: "要届出",
  "not-allowed": "不可",
  undetermined: "情報不足",
  unsettled: "要確認",
};

const ONLINE_VERDICTS: Readonly<Partial<Record<Verdict, string>>> = {
  conditional: "申請すれば可",
  "not-allowed": "間に合わない",
};

const verdictMeanings: Record<Verdict, string> = {
  allowed: "入力内容のとおりであれば、この方法により請求できます。",
  conditional: "下記の届出をすれば、この方法により請求できます。",
  "not-allowed": "この方法による請求は認められません。",
  undetermined: "不足している情報によって結論が変わります。",
  unsettled: "法令に定めがありません。審査支払機関に確認してください。",
};

const grounds: Record<Ground, string> = {
  "no-receipt-computer": "レセコン未使用",
  elderly: "高齢医師等",
  hardship: "猶予（附則第4条第5項）",
  open: "改正前の原則",
  "grace-period": "経過措置期間",
  "transition-plan": "移行計画",
  principle: "請求命令第1条（原則の方法）",
  "not-online": "直近の請求がオンラインでない施設",
  "transitional-measure": "経過措置",
};

const reasons: Record<RuleId, string> = {
  "paper/closed-to-new-applicants":
    "令和6年3月31日（2024年）以前の直近の請求が書面によるものではないため、書面による請求を新たに始めることはできません。",
  "paper/no-receipt-computer":
    "令和6年3月31日（2024年）以前の直近の請求がレセコン未使用による書面の請求であり、今もレセコンを使用していない旨の届出により、書面による請求を続けられます。",
  "paper/uses-receipt-computer":
    "レセコンを使用しているため、レセコン未使用を理由とする書面による請求の要件に当たりません。使用を始めた後の猶予期間は定められていません。",
  "paper/hardship-ground-does-not-continue":
    "令和6年3月（2024年）の書面による請求は個別の猶予によるもので、レセコン未使用又は高齢医師等の経過措置には引き継がれません。",
  "paper/succession-under-new-code":
    "医療機関コードが変わる承継の場合に、前の開設者の請求の実績が引き継がれるかどうかは定められていません。",
  "paper/elderly":
    "常勤の保険医（歯科医師を含む。）又は保険薬剤師の全員の生年月日が表に定める日以前であり、その旨の届出により、書面による請求を続けられます。",
  "paper/elderly/not-for-hospitals": "高齢医師等の経過措置は診療所と薬局に限られ、病院には適用されません。",
  "paper/elderly/born-after-cutoff":
    "最も若い常勤者の生年月日が表に定める日より後であるため、高齢医師等の要件を満たしません。",
  "paper/elderly/no-full-timers":
    "常勤の保険医（歯科医師を含む。）又は保険薬剤師が一人もいない場合に要件を満たすかどうかは定められていません。",
  "paper/elderly/before-younger-hire":
    "若年常勤者が勤務を始めるまでは、届出をした高齢医師等の施設として書面による請求を続けられます。",
  "paper/elderly/younger-hire-to-report":
    "表に定める日より後に生まれた常勤者が新たに従事しているため、その者に係る情報を遅滞なく届け出る必要があります。届出の月とその翌月に限り、書面による請求ができます。",
  "paper/elderly/hired-before-filing":
    "様式第2号を届け出ないまま若年常勤者が従事したため、全員が要件を満たす旨の届出は、もうできません。",
  "paper/elderly/two-months-after-report":
    "若年常勤者の届出をした月とその翌月に限り、書面による請求ができます。",
  "paper/elderly/two-months-over": "若年常勤者の届出をした月の翌月を過ぎたため、書面による請求はできません。",
  "paper/elderly/passes-again":
    "若年常勤者の届出による期間を過ぎた後に全員が再び要件を満たした場合に、書面による請求に戻れるかどうかは定められていません。",
  "paper/former/no-receipt-computer":
    "令和6年3月31日（2024年）までは、レセコンを使用していない施設は書面による請求ができました。",
  "paper/former/new-filer":
    "令和6年3月31日（2024年）までは、レセコンを使用していない施設は、届け出れば書面による請求を始められました。",
  "paper/former/uses-receipt-computer":
    "レセコンを使用しているため、レセコン未使用を理由とする書面による請求の要件に当たりません。",
  "paper/former/elderly/no-receipt-computer":
    "レセコンを使用していない施設のうち、旧第6条の届出の対象でない病院と、若年常勤者の届出をした診療所又は薬局は、令和6年3月31日（2024年）まで旧第5条第1項により書面による請求ができました。",
  "paper/former/elderly":
    "高齢医師等の届出をした施設は、令和6年3月31日（2024年）まで書面による請求ができました。",
  "paper/former/elderly/younger-hire-to-report":
    "表に定める日より後に生まれた常勤者が新たに従事しているため、書面による請求を続けるには、その者に係る情報を速やかに届け出る必要がありました。",
  "optical/open": "令和6年3月31日（2024年）までは、光ディスク等を用いた請求は原則の方法の一つでした。",
  "optical/closed-to-new-applicants":
    "令和6年3月31日（2024年）以前の直近の請求が光ディスク等を用いたものではないため、光ディスク等を用いた請求を新たに始めることはできません。",
  "optical/grace-period":
    "令和6年3月31日（2024年）以前の直近の請求が光ディスク等を用いたものであるため、同年9月30日までは届出なしに続けられます。",
  "optical/left-before-october-2024":
    "令和6年9月30日（2024年）以前の直近の請求が光ディスク等を用いたものではないため、同年10月以降は続けられません。",
  "optical/transition-plan/running": "届け出た移行計画の期間内に限り、光ディスク等を用いた請求ができます。",
  "optical/transition-plan/to-file":
    "令和6年10月1日（2024年）以降に光ディスク等を用いた請求をするには、1年以内のオンライン請求への移行計画を添えて、あらかじめ届け出る必要があります。",
  "optical/transition-plan/not-begun":
    "届け出た移行計画の期間がまだ始まっていません。始まる前に光ディスク等を用いた請求をするには、その時期を含む移行計画を、あらかじめ届け出る必要があります。",
  "optical/transition-plan/half-told":
    "移行計画の届出は記録されていますが、期間の最初の日又は最後の日が記録されていないため、計画の期間内かどうかが分かりません。期間内であれば、光ディスク等を用いた請求ができます。",
  "optical/transition-plan/to-renew":
    "届け出た移行計画の期間が終わっています。続けるには、1年以内の新しい移行計画を添えて、改めてあらかじめ届け出る必要があります。",
  "optical/claimed-online-since-october-2024":
    "令和6年10月1日（2024年）以降にオンライン請求をした施設は、その後に移行計画を届け出て光ディスク等を用いた請求に戻ることはできません。",
  "optical/claimed-online-during-plan":
    "移行計画の期間中にオンライン請求をした場合に、計画の残りの期間に光ディスク等を用いた請求ができるかどうかは、条文からは定まりません。",
  "optical/succession-under-new-code":
    "医療機関コードが変わる承継の場合に、前の開設者の請求の実績が引き継がれるかどうかは定められていません。",
  "optical/mixed-channels":
    "審査支払機関により請求の方法が異なる場合に、請求先ごとに判断するのかどうかは定められていません。",
  "hardship/line-failure": "電気通信回線設備に障害がある間は、届出により、この方法で請求できます。",
  "hardship/equipment-pending":
    "光ディスク等の設備の設置又はソフトウェアの導入の契約をし、作業が終わっていない間は、届出により、この方法で請求できます。",
  "hardship/construction":
    "改築工事中の施設又は臨時の施設で診療又は調剤をしている間は、届出により、この方法で請求できます。",
  "hardship/closing":
    "廃止又は休止の計画を定めた施設は、廃止又は休止までの間、届出により、この方法で請求できます。",
  "hardship/other":
    "その他オンライン請求が特に困難な事情がある施設は、届け出て個別に認められれば、その請求に限りこの方法によることができます。",
  "online/in-use": "オンライン請求を行っています。オンライン請求は全ての施設の原則の方法です。",
  "online/application-to-start":
    "オンライン請求は全ての施設の原則の方法であり、あらかじめ利用申請をすれば始められます。",
  "online/former/in-use":
    "オンライン請求を行っています。令和6年3月31日（2024年）までは、オンライン請求は光ディスク等を用いた請求と並ぶ原則の方法でした。",
  "online/former/application-to-start":
    "令和6年3月31日（2024年）までは、オンライン請求は光ディスク等を用いた請求と並ぶ原則の方法であり、利用申請をすれば始められました。",
  "paper-resubmission/not-online":
    "直近の請求がオンラインによるものでない施設の返戻レセプトは、紙で再請求できます。",
  "paper-resubmission/transitional-measure":
    "オンライン請求をしている施設でも、経過措置の届出があれば、令和6年9月30日（2024年）まで紙で再請求できました。",
  "paper-resubmission/ended":
    "オンライン請求をしている施設の紙による再請求は、令和6年9月末日（2024年）で終わりました。",
  "paper-resubmission/returned-on-paper-only":
    "紙のみで返戻されたレセプトは、紙で再請求するものとされていました。",
  "paper-resubmission/returned-on-paper-only-since-october-2024":
    "紙のみで返戻されたレセプトの紙による再請求が令和6年10月（2024年）以降も認められるかどうかは、確認できていません。",
};

const forms: Record<FormId, string> = {
  "form-1": "光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求への移行計画書",
  "form-2": "書面による請求に係る猶予届出書",
  "younger-hire-report": "新たに従事する常勤の保険医（歯科医師を含む。）又は保険薬剤師に係る情報の届出",
  "form-3": "光ディスク等又は書面による請求に係る個別の猶予の届出",
  "former-form-4": "書面による請求の個別の猶予の届出（改正前）",
  "former-form-5": "書面による請求の開始の届出（改正前）",
  "online-start-application": "オンライン請求利用申請",
  "paper-resubmission-notice": "紙による返戻再請求の経過措置の届出",
};

/** The forms whose title is given in a source; the others are described. */
const TITLED: readonly FormId[] = ["form-1", "form-2"];

const formNumbers: Record<FormId, string> = {
  "form-1": "様式第1号",
  "form-2": "様式第2号",
  "younger-hire-report": "",
  "form-3": "様式第3号",
  "former-form-4": "旧様式第4号",
  "former-form-5": "旧様式第5号",
  "online-start-application": "",
  "paper-resubmission-notice": "",
};

const times: Record<FilingTime, string> = {
  "before-claiming": "請求の前に（あらかじめ）",
  "on-claim-day-if-unavoidable": "請求の前に（やむを得ない事情があれば請求の日に）",
  "without-delay": "遅滞なく",
};

const warnings: Record<Warning["id"], string> = {
  "plan-first-day-not-told": "移行計画の最初の日（開始日）が記録されていません。",
  "plan-last-day-not-told": "移行計画の最後の日（終了日）が記録されていません。",
  "form-3-without-ground":
    "様式第3号の届出は記録されていますが、猶予の事由が記録されていません。事由によっては、猶予の続く間、請求できます。",
  "hire-day-not-told":
    "若年常勤者の勤務開始日が記録されていないため、届出の月から勤務するものとしました。既に勤務している場合は、遅滞なく届け出る必要があります。",
  "notice-for-online-claims-only":
    "紙による返戻再請求の経過措置の届出は、オンライン請求をしている施設のものです。オンライン請求をしたことがないか、請求方法の記録を確認してください。",
  "birth-not-of-younger-hire":
    "記録された生年月日は、若年常勤者のものではありません。その若年常勤者が従事していれば、書面による請求は届出の月の翌月までです。",
  "report-opens-two-months":
    "様式第2号の届出の後に新たに従事した若年常勤者であれば、その者に係る情報を遅滞なく届け出ることで、届出の月とその翌月に限り、書面による請求ができます（勤務開始日と届出日を指定してください）。",
  "administrative-deadline-passed":
    "事務連絡等で案内された期限は経過しています。条文が求めているのは請求の前の届出のみですが、受け付けられるかどうかを届出先に確認してください。",
  "closing-files-form-3":
    "廃止又は休止の計画がある施設は、様式第3号を届け出れば、廃止又は休止まで、この方法で請求できます。そのほかの届出は不要です。",
  "designated-since-april-2024":
    "令和6年4月1日（2024年）以後の指定であるため、書面又は光ディスク等による請求を新たに始めることはできません。",
  "renewal-deadline-not-announced":
    "次の移行計画の届出期限は、確認した資料には示されていません。期間が終わる前に届出先に確認してください。",
  "renewal-before-claiming":
    "次の移行計画の届出期限は、確認した資料には示されていません。請求の前に届出先に確認してください。",
  "new-cases-not-expected":
    "この事由は平成21年の経緯によるもので、新たな適用は想定されていないとする審査支払機関があります。",
  "closing-length-not-settled":
    "廃止又は休止までの期間の長さに条文上の限りはありませんが、平成22年にはおおむね1年以内とする案内がありました。",
  "recognised-case-by-case": "この事由は個別に認められるものです。届出だけで認められるとは限りません。",
  "evidence-required": "届出の内容を確認できる資料を添えてください。",
  "evidence-after-same-day-filing":
    "届出の内容を確認できる資料を添えてください。請求の日に届け出た場合は、請求の後に速やかに提出してください。",
  "claims-made-online-not-covered":
    "原請求をオンラインで行ったレセプトの返戻には、この判定は当てはまりません。その再請求もオンラインで行うものとされています。",
  "eligibility-verification-duty":
    "書面による請求の経過措置を外れると、オンライン資格確認に応じる義務も生じます。",
  "form-2-before-the-hire":
    "様式第2号は、若年常勤者の勤務開始より前に提出していることが必要で、勤務開始後に届け出ることはできません。提出していなかった場合、書面による請求はできません。",
  "paper-return-not-confirmed":
    "令和5年の案内では紙で再請求するものとされていましたが、その後の取扱いは照会先に確認してください。",
};

const assumptions: Record<
  Assumption["id"],
  (facts: readonly string[], values: readonly string[], isBeyondWhatWasSeen: boolean) => string
> = {
  "none-recorded": (facts) => `次の事項は、記録がないものとしました：${facts.join("、")}`,
  "same-as-method": (facts, values) =>
    `${facts.join("と")}は、直近の請求方法（${values.join("")}）と同じとしました`,
  "never-claimed-before-designation": (facts, values) =>
    `指定年月日が${values.map((day) => dates.day(day)).join("")}であるため、${facts.join("と")}は「未請求」としました（その日が6年ごとの更新の日であれば、現在の医療機関コードで最初に指定を受けた日を指定してください）`,
  "clinic-is-medical": () => "診療所は医科診療所としました（歯科は「歯科診療所」を指定してください）",
  "law-unchanged-since": (_, values, isBeyondWhatWasSeen) =>
    `${values.map((day) => dates.day(day)).join("")}より後に法令が変わっていないものとしました（${
      isBeyondWhatWasSeen
        ? `${dates.day(NO_AMENDMENT_SEEN_THROUGH)}より後は何も確認できていないため、届出等の前に必ず確認してください`
        : `${dates.day(NO_AMENDMENT_SEEN_THROUGH)}までの改正は見当たりませんが、全てを確認したものではありません`
    }）`,
};

const notModelled: Record<NotModelled, string> = {
  "other-ordinances": "訪問看護、介護、労災の請求（それぞれ別の法令によります）",
  "acceptance-by-the-payers": "個々の届出を審査支払機関が受け付けるかどうか",
  "disaster-measures": "災害時の特例（令和6年能登半島地震に係るものを含みます）",
  "disk-claim-of-september-under-hardship":
    "令和6年9月30日（2024年）以前の直近の光ディスク等を用いた請求が、経過措置ではなく個別の猶予によるものであった場合",
  "returned-claims-hardship": "令和6年10月（2024年）以降の返戻再請求に係る個別の猶予",
  "doctors-at-two-facilities": "二つの施設に勤務する医師等の常勤の判断",
  "agent-claims": "医師会等の事務代行者を介した請求（第4条）の届出",
  "old-lease-extensions":
    "平成21年のリース・減価償却等に係る猶予（附則第4条第1項から第4項まで。いずれも期限を過ぎています）",
  "fee-schedule-conditions": "診療報酬の加算等の施設基準への影響",
};

const who: Record<ChangedBy, string> = {
  facility: "施設ができること",
  time: "時の経過",
  fixed: "",
};

const authorities: Record<Authority, string> = {
  law: "法律",
  ordinance: "命令",
  notice: "厚生労働省の資料",
  circular: "事務連絡",
  payer: "審査支払機関の案内",
  association: "医師会等の解説",
  inference: "本ツールの解釈（明文なし）",
};

/** The answer to `eligibility`. */
export const eligibility = {
  language: "ja" as "ja" | "en",
  title: "請求方法の判定",
  asOf: (day: string): string => `基準日：${dates.day(day)}`,
  facility: "施設：",
  nothingStated: "（入力なし）",
  questions,
  verdicts,
  verdictMeanings,
  /** The verdict on a question in a word: online claims, which the law always allows, are applied for, or too late. */
  verdictOf: (question: Question, verdict: Verdict): string =>
    (question === "online" ? ONLINE_VERDICTS[verdict] : undefined) ?? verdicts[verdict],
  onlineByApplication: "利用申請をすれば、この方法により請求できます。",
  grounds,
  reasons,
  /** The reason, with the full-timers of that type of facility. */
  reason: (rule: RuleId, type: Facility["type"]): string =>
    reasons[rule].replace(fullTimersOf(undefined), fullTimersOf(type)),
  forms,
  formNumbers,
  /** A form by its number, or by its description if it has none. */
  formNumber: (id: FormId): string => formNumbers[id] || forms[id],
  payer: ({ shortName }: NamedBody): string => shortName.ja,
  payerInFull: ({ name, shortName, formerly }: NamedBody): string =>
    formerly === undefined ? shortName.ja : `${name.ja}（${shortName.ja}、旧${formerly.ja}）`,
  filedOnPortal: (portal: NamedBody): string =>
    `${portal.name.ja}から提出します。できない場合は、各審査支払機関に郵送します`,
  askForPostalAddress: ({ shortName }: NamedBody): string =>
    `${shortName.ja}の郵送先は、公表を確認できません。照会してください`,
  times,
  warnings,
  datedWarnings: {
    "plan-first-day-not-told": (day: string): string =>
      `移行計画の最初の日（開始日）が記録されていません。計画は1年以内であるため、始まるのは早くても${dates.day(day)}です。`,
    "plan-last-day-not-told": (day: string): string =>
      `移行計画の最後の日（終了日）が記録されていません。計画は1年以内であるため、続くのは長くても${dates.day(day)}までです。`,
    "designated-since-april-2024": (day: string): string =>
      `${dates.day(day)}の指定のため、令和6年3月31日（2024年）以前の請求の実績がなく、書面又は光ディスク等による請求を新たに始めることはできません。`,
  },
  assumptions,
  notModelled,
  who,
  authorities,
  toFileAndToBeRecognised: "下記の届出をし、個別に認められた場合に限り、この方法により請求できます。",
  filedAndToBeRecognised: "届出の記録があります。個別に認められた場合に限り、この方法により請求できます。",
  line: (question: string, verdict: string): string => `${question}：${verdict}`,
  ground: (ground: string): string => `根拠：${ground}`,
  until: (day: string): string => `この根拠による期限：${dates.day(day)}まで`,
  stableTo: (day: string): string => `この結論は${dates.day(day)}まで変わりません。`,
  why: "理由",
  whyOpen: "場合により当てはまる理由",
  toFile: "届出",
  toFileIfOpen: "結論によって必要となる届出",
  cutoffs: "生年月日の基準（附則第3条の5第1項の表）",
  formerCutoffs: "生年月日の基準（旧第6条第1項に相当する附則第3条の5第1項の表）",
  cutoff: (row: string, day: string, side: string): string => `${row}：${dates.day(day)}以前　→ ${side}`,
  cutoffRows: {
    "pharmacy-with-receipt-computer": "レセコンを使用している薬局",
    "clinic-with-receipt-computer": "レセコンを使用している診療所（歯科を除く。）",
    "dental-clinic-with-receipt-computer": "レセコンを使用している診療所（歯科に限る。）",
    "without-receipt-computer": "レセコンを使用していない診療所又は薬局",
  },
  passes: "満たす",
  fails: "満たさない",
  notKnown: "生年月日による",
  missing: "不足している情報（結論を左右する順）",
  branches: "答えごとの結論",
  branch: (condition: string, verdict: string): string => `${condition} → ${verdict}`,
  moreBranches: (branches: number): string =>
    `このうちのどれになるかは、ほかの情報によって決まります（全部で${branches}通り。--json で示します）。まず上の情報を確認し、指定してください。`,
  whatIf: "結論が変わる場合",
  whatIfLine: (change: string, verdict: string, by: string): string =>
    `${change} → ${verdict}${by === "" ? "" : `（${by}）`}`,
  assumed: "前提としたこと",
  notCovered: "この判定の対象外",
  beware: "留意事項",
  ask: (names: readonly string[]): string => `照会先：${names.join("、")}`,
  filing: (form: string, to: string, time: string): string => `${form}を${to}へ、${time}`,
  filingsDepend: "どの届出が必要かは、不足している情報によって決まります。",
  neededIf: (conditions: readonly string[]): string => `この届出が必要な場合：${conditions.join("。又は、")}`,
  filingWithoutTime: (form: string, to: string): string => `${form}を${to}へ`,
  filedBeforeTheHire: (form: string, day: string | undefined): string =>
    `${form}：若年常勤者の勤務開始日${day === undefined ? "" : `（${dates.day(day)}）`}より前に提出していることを確認してください`,
  filed: (form: string): string => `${form}：提出済みの記録あり`,
  form: (id: FormId): string => {
    if (TITLED.includes(id)) return `${formNumbers[id]}「${forms[id]}」`;
    return formNumbers[id] === "" ? forms[id] : `${formNumbers[id]}（${forms[id]}）`;
  },
  deadline: (day: string, hasPassed: boolean): string =>
    `事務連絡等で案内された期限：${dates.withWeekday(day)}${hasPassed ? "（経過）" : ""}`,
  deadlineWithoutArticlePassed: (day: string): string =>
    `この届出について案内された期限（${dates.day(day)}）は経過しています。この届出は条文に定めのないものです。受け付けられるかどうかを届出先に確認してください。`,
  promptly: "速やかに",
  and: (names: readonly string[]): string => names.join("と"),
  explanation: "判定の道筋",
  explainedOutcome: (verdict: string, rule: string): string => `結論：${verdict}（${rule}）`,
  asked: (fact: string, values: string, answer: string): string => `${fact}は「${values}」か → ${answer}`,
  yes: "はい",
  no: "いいえ",
  rulesExplained:
    "理由の末尾に、規則を説明している箇所を示しています。claims-check rules show 規則名 でも確認できます。",
  verifiedThrough: (day: string): string =>
    `請求命令（療養の給付及び公費負担医療に関する費用の請求に関する命令）の条文は${dates.day(day)}現在。その後の改正は${dates.day(NO_AMENDMENT_SEEN_THROUGH)}までのものは見当たりません（網羅的な確認ではありません）。`,
  setUpAgain: (day: string): string =>
    `オンライン請求システムは新しいドメインに移りました。令和8年10月4日（2026年）以前から利用している場合は、${dates.day(day)}までに再設定してください。`,
  planFirst: "現在、光ディスク等で請求しています。まず移行計画の届出（更新）を確認してください。",
  planNotFiled:
    "現在、光ディスク等で請求しています。移行計画の届出の記録がありません。続けるには、請求の前に様式第1号を届け出てください（届出済みの場合は、計画の期間を指定してください）。",
  possibleGap: (months: readonly string[]): string =>
    `若年常勤者が従事していれば、${months.join("、")}は適法な請求方法がありません。`,
  planHalfRecorded: (day: string): string =>
    `移行計画の届出は記録されていますが、${day}が記録されていません。これを確認して指定してください。`,
  planEnded: (day: string): string =>
    `届け出た移行計画は${dates.day(day)}に終わっています。続けるには、請求の前に新しい移行計画（様式第1号）を届け出てください。`,
  planAfterGrace: (day: string, deadline: string): string =>
    `現在、光ディスク等で請求しています。${dates.day(day)}より後も続けるには、様式第1号（移行計画）の届出が必要です（事務連絡等で案内された期限：${dates.day(deadline)}）。`,
  planAfterPlan: (day: string): string =>
    `現在、移行計画により光ディスク等で請求しています。${dates.day(day)}より後も続けるには、新しい移行計画の届出（更新）が必要です。`,
};

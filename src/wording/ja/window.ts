import { NO_AMENDMENT_SEEN_THROUGH } from "../../regulation/sources/knowledge.js";
import { dates } from "./dates.js";
/** The dates that a warning names, in words. */
interface WarningDates {
  readonly lastDay: string;
  readonly announcedThrough: string;
  readonly firstEncodedDay: string;
  readonly firstAmendedDay: string;
  readonly verifiedThrough: string;
}

/** When the claims of a month can be submitted. */
export const window = {
  language: "ja" as "ja" | "en",
  title: (claimMonth: string, serviceMonth: string): string =>
    `${claimMonth}請求分（${serviceMonth}診療分）の受付`,
  methods: {
    online: "オンライン請求",
    optical: "光ディスク等（窓口）",
    paper: "書面（窓口）",
  },
  methodOfPayer: (method: string, payer: string): string => `${method}（${payer}）`,
  deadline: (day: string, hour: string): string => `締切 ${day} ${hour}`,
  corrections: "エラー分の修正",
  fromTo: (from: string, to: string): string => `${from}から${to}まで`,
  hours: (opens: string, closes: string): string => `${opens}から${closes}まで`,
  until: (closes: string): string => `${closes}まで`,
  notes: "留意事項",
  warnings: {
    "payers-differ": (): string =>
      "この月は、システムの障害と混雑のため、国保連合会がオンライン請求の受付を延長しました（国保中央会のお知らせの要約により確認）。もう一方の審査支払機関は延長していません。光ディスク等と書面の延長は確認できません。",
    "tenth-does-not-move": ({ lastDay }: WarningDates): string =>
      `${lastDay}は閉庁日ですが、期限は繰り下がらず、この日も受け付けられます。`,
    "corrections-only-after-the-tenth": (): string =>
      "11日と12日に行えるのはエラー分の修正のみです。請求を確定したデータは変更できません。",
    "errors-left-out-at-the-deadline": (): string =>
      "10日24時までに確定していない請求は自動的に確定し、その際、エラーのあるレセプトは請求から除かれます。",
    "counter-hours-differ": (): string =>
      "窓口の受付日と受付時間は、国民健康保険団体連合会により異なります（10日が日曜日のとき前日の土曜日も受け付ける、17時に閉まるなど）。開始時刻と受付の初日を定めた資料は確認できません。郵送の場合は10日必着とする例があります。",
    "paper-hour-inferred": (): string =>
      "書面の受付時刻を示した資料は確認できないため、光ディスク等と同じとしています。",
    "method-not-judged": (): string =>
      "光ディスク等又は書面による請求を行えるかどうかは、医療機関・薬局ごとに異なります。claims-check eligibility で確認してください。",
    "holidays-not-announced": ({ announcedThrough }: WarningDates): string =>
      `${announcedThrough}より後の国民の祝日は公表前のため、窓口の受付日は暫定です。`,
    "before-encoded-law": ({ firstEncodedDay }: WarningDates): string =>
      `${firstEncodedDay}より前の取扱いは確認していません。その後の取扱いを当てはめた日時です。`,
    "before-amended-law": ({ firstAmendedDay }: WarningDates): string =>
      `${firstAmendedDay}より前の光ディスク等と書面の期限に係る条文は確認していません。同日以降の取扱い（翌月10日まで）を当てはめた日時です。`,
    "after-verified-law": ({ verifiedThrough }: WarningDates): string =>
      `条文は${verifiedThrough}現在です。その後の改正は${dates.day(NO_AMENDMENT_SEEN_THROUGH)}までのものは見当たりませんが（網羅的な確認ではありません）、それ以後も改正がないものとした日時です。`,
  },
  contacts: "照会先",
  ask: (fund: string, federation: string): string => `受付日時：${fund}と、所在地の${federation}`,
  sources: "出典",
};

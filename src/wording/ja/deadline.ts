import { NO_AMENDMENT_SEEN_THROUGH } from "../../regulation/sources/knowledge.js";
import { dates } from "./dates.js";
/** The dates that a warning names, in words. */
interface WarningDates {
  readonly last: string;
  readonly safe: string;
  readonly announcedThrough: string;
  readonly firstEncodedDay: string;
  readonly verifiedThrough: string;
}

/** The schedule to the first online claims. */
export const deadline = {
  language: "ja" as "ja" | "en",
  startingIn: (month: string): string => `${month}請求分からオンライン請求を始める場合`,
  appliedOn: (day: string): string => `${day}に利用申請をする場合`,
  claimMonth: (month: string, serviceMonth: string): string =>
    `「${month}請求分」は、同月に行う請求（${serviceMonth}診療分）をいいます。`,
  lastApplicationDate: "利用申請の期限",
  safeApplicationDate: "期限前の最後の開庁日",
  earliestStartMonth: "最も早い請求開始月",
  witness: (last: string, month: string, laterMonth: string): string =>
    `${last}までに申請すると${month}請求分から、翌日の申請では${laterMonth}請求分からになります。`,
  passed: (asOf: string, month: string): string =>
    `この期限は、${asOf}の時点で過ぎています。同日に申請した場合は、${month}請求分からになります。`,
  steps: "手順",
  stepNames: {
    application: "オンライン請求利用申請",
    "setup-tool": "設定ツール等の受領",
    "certificate-application": "電子証明書発行申請",
    setup: "設定作業・ダウンロード",
    "connection-test": "確認試験（任意）",
    "first-claims": "最初のオンライン請求",
  },
  until: (to: string): string => `${to}まで`,
  fromTo: (from: string, to: string): string => `${from}から${to}まで`,
  certificateNotNeeded: "不要（オンライン資格確認の端末を兼用）",
  certificateMaybeNeeded: "オンライン資格確認の端末を兼用する場合、電子証明書発行申請は不要です。",
  cost: "電子証明書の発行料",
  yen: (amount: number): string => `${amount.toLocaleString("en-US")}円（税込、郵送料は別）`,
  yenUnlessShared: (amount: number): string =>
    `${amount.toLocaleString("en-US")}円（税込、郵送料は別。端末を兼用する場合は不要）`,
  noCost: "0円（端末を兼用するため不要）",
  notes: "留意事項",
  warnings: {
    "application-day-closed": ({ last, safe }: WarningDates): string =>
      `${last}は閉庁日です。期限が閉庁日に当たる場合の取扱いを定めた資料は確認できないため、${safe}までの申請をお勧めします。`,
    "application-hour-unknown": (): string =>
      "期限の日の受付時刻を示した資料は確認できません。前日までの申請をお勧めします。",
    "setup-tool-days-differ": (): string =>
      "設定ツール等の受領日は、厚生労働省の周知資料の中でも12日から15日までと15日までの2通りがあり、地域により異なる案内もあります。",
    "certificate-days-estimated": (): string =>
      "電子証明書の申請期限は、設定作業の5営業日前です。営業日の定義は示されていないため、開庁日を数えた目安の日付です。",
    "connection-test-days-differ": (): string =>
      "確認試験の実施日は、国民健康保険団体連合会の案内により異なります（5日から月末まで、15日から25日までなど）。",
    "holidays-not-announced": ({ announcedThrough }: WarningDates): string =>
      `${announcedThrough}より後の国民の祝日は公表前のため、開庁日に基づく日付は暫定です。`,
    "before-encoded-law": ({ firstEncodedDay }: WarningDates): string =>
      `${firstEncodedDay}より前の取扱いは確認していません。その後の取扱いを当てはめた日付です。`,
    "after-verified-law": ({ verifiedThrough }: WarningDates): string =>
      `条文は${verifiedThrough}現在です。その後の改正は${dates.day(NO_AMENDMENT_SEEN_THROUGH)}までのものは見当たりませんが（網羅的な確認ではありません）、それ以後も改正がないものとした日付です。`,
  },
  contacts: "照会先",
  applyAt:
    "利用申請と電子証明書発行申請：医療機関等向け総合ポータルサイト https://iryohokenjyoho.service-now.com/csm （令和5年11月（2023年）の周知資料では、医療機関等向けポータルサイト https://www.iryohokenjyoho-portalsite.jp/ ）",
  ask: (fund: string, desk: string, federation: string): string =>
    `期日の取扱い：${fund}（${desk}）と、所在地の${federation}`,
  sources: "出典",
  calendar: {
    closed: (day: string): string => `期限の${day}は閉庁日です。その前の最後の開庁日に置いています。`,
    summary: (step: string, month: string): string => `${step}（${month}請求分から）`,
    ask: (fund: string, federation: string): string =>
      `期日の取扱いは、${fund}と${federation}に確認してください。`,
  },
};

import type { NextActionId } from "../../questions/plan/next-action.js";

/** The next actions, short enough for the cell of a list, a table and a chart. */
export const nextActions: Record<NextActionId, string> = {
  "form-1": "様式第1号（移行計画）の届出",
  "form-1-renewal": "次の移行計画（様式第1号）の届出",
  "form-2": "様式第2号（書面請求）の届出",
  "younger-hire-report": "若年常勤者の届出",
  "form-3": "様式第3号（個別の猶予）の届出",
  "former-form-4": "旧様式第4号の届出",
  "former-form-5": "旧様式第5号の届出",
  "online-start-application": "オンライン請求利用申請",
  "paper-resubmission-notice": "紙による返戻再請求の届出",
  "state-facts": "不足している情報の確認",
  "ask-payers": "審査支払機関への確認",
  "claim-online": "オンラインによる請求",
  none: "なし",
};

import type { AnswerColumn } from "../../questions/list/answer-columns.js";

/** The names of the columns that are added to a list. */
export const columns: Record<AnswerColumn, string> = {
  paper: "書面による請求",
  paper_until: "書面による請求の期限",
  optical: "光ディスク等を用いた請求",
  optical_until: "光ディスク等を用いた請求の期限",
  online: "オンライン請求",
  next_action: "次に行うこと",
  next_deadline: "次に行うことの期限",
  next_deadline_open_day: "期限までの最後の開庁日",
  no_lawful_way_from: "請求方法がなくなる請求月",
  missing: "不足している情報",
  reasons: "理由",
  error: "入力の誤り",
};

import type { ColumnName, ValueOf } from "../../facility/facts.js";
import type { Verdict } from "../../questions/decide/decision.js";
import type { FormId } from "../../regulation/measures/forms.js";
import type { Ground } from "../../regulation/measures/outcome.js";
import type { Question, RuleId } from "../../regulation/measures/rules.js";
import type { AnswerWords } from "./answer-text.js";

/** Words for the keys of answers, in one language. */
export interface InWords {
  /** 可・要届出・不可・情報不足・要確認. */
  readonly verdict: (verdict: Verdict) => string;
  /** The question: the way of claiming. */
  readonly question: (question: Question) => string;
  /** The ground of a verdict. */
  readonly ground: (ground: Ground) => string;
  /** The reason behind a rule, as a sentence. */
  readonly reason: (rule: RuleId) => string;
  /** The title of a form (様式). */
  readonly form: (form: FormId) => string;
  /** The label of a fact, or of the day asked about. */
  readonly label: (fact: ColumnName) => string;
  /** A value of a fact. */
  readonly value: <Name extends ColumnName>(fact: Name, value: ValueOf<Name>) => string;
}

/** The {@link InWords} of one language. */
export const inWordsOf = ({ eligibility, factWords }: AnswerWords): InWords => ({
  verdict: (verdict) => eligibility.verdicts[verdict],
  question: (question) => eligibility.questions[question],
  ground: (ground) => eligibility.grounds[ground],
  reason: (rule) => eligibility.reasons[rule],
  form: (form) => eligibility.forms[form],
  label: (fact) => factWords.label(fact),
  value: (fact, value) => factWords.value(fact, value),
});

/** The result of reading a text: a value, or what is wrong with the text as plain data. */
export type Reading<Value, Issue> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issue: Issue };

export const accept = <Value>(value: Value): Reading<Value, never> => ({ ok: true, value });

export const refuse = <Issue>(issue: Issue): Reading<never, Issue> => ({ ok: false, issue });

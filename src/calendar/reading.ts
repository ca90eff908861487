/** What reading a text came to: a value, or what is wrong with the text as plain data. */
export type Reading<Value, Issue> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issue: Issue };

/** The reading of a text that was accepted. */
export const accept = <Value>(value: Value): Reading<Value, never> => ({ ok: true, value });

/** The reading of a text that was not. */
export const refuse = <Issue>(issue: Issue): Reading<never, Issue> => ({ ok: false, issue });

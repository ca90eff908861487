/** The next actions, short enough for a table and a chart. */
export const nextActions: typeof import("../ja/next-actions.js").nextActions = {
  "form-1": "File Form 1 (transition plan)",
  "form-1-renewal": "File Form 1 for the next plan",
  "form-2": "File Form 2 (paper)",
  "younger-hire-report": "Report the younger full-timer",
  "form-3": "File Form 3 (hardship)",
  "former-form-4": "File former Form 4",
  "former-form-5": "File former Form 5",
  "online-start-application": "Apply to start online claims",
  "paper-resubmission-notice": "File the notice for paper resubmission",
  "state-facts": "Supply the missing facts",
  "ask-payers": "Ask the payers",
  "claim-online": "Claim online",
  none: "nothing",
};

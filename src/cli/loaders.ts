import type { CommandName } from "./command-definition.js";
import type { Run } from "./invocation.js";

/**
 * The implementation of each command, loaded on demand; separate from the definitions, which completion and help read.
 */
export const loaders: { readonly [Name in CommandName]: () => Promise<{ readonly run: Run<Name> }> } = {
  eligibility: () => import("./commands/eligibility.js"),
  deadline: () => import("./commands/deadline.js"),
  window: () => import("./commands/window.js"),
  plan: () => import("./commands/plan.js"),
  ask: () => import("./commands/ask.js"),
  batch: () => import("./commands/batch.js"),
  report: () => import("./commands/report.js"),
  changes: () => import("./commands/changes.js"),
  template: () => import("./commands/template.js"),
  register: () => import("./commands/register.js"),
  page: () => import("./commands/page.js"),
  prepare: () => import("./commands/prepare.js"),
  "add-on": () => import("./commands/add-on.js"),
  roadmap: () => import("./commands/roadmap.js"),
  rules: () => import("./commands/rules.js"),
  schema: () => import("./commands/schema.js"),
  completion: () => import("./commands/completion.js"),
};

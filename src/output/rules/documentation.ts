import type { RuleId } from "../../regulation/measures/rules.js";

/**
 * The anchor of a rule in the reference, `docs/rules.md`.
 * @example anchorOf("paper/former/elderly") // => "paper-former-elderly"
 */
export const anchorOf = (rule: RuleId): string => rule.replaceAll("/", "-");

/**
 * Where a rule is explained.
 * @example documentationOf("online/in-use") // => "docs/rules.md#online-in-use"
 */
export const documentationOf = (rule: RuleId): string => `docs/rules.md#${anchorOf(rule)}`;

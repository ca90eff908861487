// Where the text of the law can be changed by one small step: for each site, what to put in place of what.
import { parseSync } from "oxc-parser";

const CITING = new Set(["ordinance", "formerOrdinance", "notice", "inference", "cite", "annex1"]);
const OUTCOMES = new Set(["allowed", "conditional", "notAllowed", "unsettled", "onceFiled"]);
const VERDICTS = ["allowed", "conditional", "not-allowed", "unsettled"];
const VERDICT_OF = {
  allowed: "allowed",
  conditional: "conditional",
  notAllowed: "not-allowed",
  unsettled: "unsettled",
};
const CALLBACKS = new Set(["filter", "find", "some", "every", "findLast"]);
const BOUNDARY = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" };
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const HOUR = /^\d{2}:\d{2}$/;

/**
 * What of the program's own values a change can put in place of others.
 * @typedef {{
 *   valuesOf: ReadonlyMap<string, readonly (string | boolean)[]>,
 *   lastDays: Readonly<Record<string, string>>,
 *   cutoffRows: readonly string[], ruleIds: readonly string[], formIds: readonly string[],
 *   filingTimes: readonly string[], authorities: readonly string[],
 * }} Exchanges
 */

/**
 * All small steps away from a text, each as the text that results.
 * @param {string} file for messages
 * @param {string} text TypeScript
 * @param {Exchanges} exchanges
 * @returns {{ operator: string, label: string, line: number, from: string, to: string, text: string }[]}
 */
export function mutantsOf(file, text, exchanges) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const found = new Map();
  const source = (node) => text.slice(node.start, node.end);

  const replace = (operator, path, { start, end }, to) => {
    const key = `${start} ${end} ${to}`;
    if (found.has(key)) return;
    found.set(key, {
      operator,
      label: labelOf(path),
      line: text.slice(0, start).split("\n").length,
      from: text.slice(start, end),
      to,
      text: text.slice(0, start) + to + text.slice(end),
    });
  };
  /** Takes one element out of a list, with the comma that parts it from the next or the last. */
  const drop = (operator, path, elements, one) => {
    const index = elements.indexOf(one);
    const [start, end] =
      index + 1 < elements.length
        ? [one.start, elements[index + 1].start]
        : [index === 0 ? one.start : elements[index - 1].end, one.end];
    replace(operator, path, { start, end }, "");
  };
  const exchange = (operator, path, node, all, value) => {
    for (const other of all) if (other !== value) replace(operator, path, node, JSON.stringify(other));
  };

  const negate = (path, node) => replace("condition", path, node, `!(${source(node)})`);

  const visitLiteral = (node, path) => {
    const { value } = node;
    const parent = path.at(-2);
    if (parent?.type === "ImportDeclaration" || (parent?.type === "Property" && parent.key === node)) return;
    if (typeof value === "string") {
      if (DAY.test(value))
        for (const by of [-1, 1]) replace("date", path, node, JSON.stringify(dayMoved(value, by)));
      if (MONTH.test(value))
        for (const by of [-1, 1]) replace("date", path, node, JSON.stringify(monthMoved(value, by)));
      if (HOUR.test(value))
        for (const by of [-30, 30]) replace("hour", path, node, JSON.stringify(hourMoved(value, by)));
    }
    if (typeof value === "number")
      for (const by of [-1, 1]) replace("number", path, node, String(value + by));
    if (typeof value === "boolean" && !isAnswerAsked(path)) replace("mark", path, node, String(!value));
    if (node.regex) visitPattern(node, path);
  };

  const visitPattern = (node, path) => {
    for (const digit of node.regex.pattern.matchAll(/\d/g)) {
      const start = node.start + 1 + digit.index;
      for (const by of [-1, 1])
        replace("pattern", path, { start, end: start + 1 }, String(Number(digit[0]) + by));
    }
  };

  const visitCall = (node, path) => {
    const method = node.callee.type === "MemberExpression" ? node.callee.property.name : node.callee.name;
    const [first, ...rest] = node.arguments;
    if ((method === "is" || method === "certainly") && first?.type === "Literal") {
      for (const given of rest.filter(({ type }) => type === "Literal")) {
        const others = exchanges.valuesOf
          .get(first.value)
          .filter((one) => !rest.some(({ value }) => value === one));
        exchange("value asked", path, given, others, given.value);
        if (rest.length > 1) drop("value asked", path, node.arguments, given);
      }
    }
    if (method === "onOrBefore" && rest[0]?.name in exchanges.lastDays) {
      const day = exchanges.lastDays[rest[0].name];
      exchange("cut-off", path, rest[0], Object.values(exchanges.lastDays), day);
    }
    if (method === "born") exchange("cut-off", path, first, exchanges.cutoffRows, first.value);
    if (method === "under") for (const one of node.arguments) drop("citation", path, node.arguments, one);
    if (method === "filing") visitFiling(node, path);
    if (OUTCOMES.has(method) && node.callee.type === "Identifier") visitOutcome(node, method, path);
    if (
      CALLBACKS.has(method) &&
      first?.type === "ArrowFunctionExpression" &&
      first.body.type !== "BlockStatement"
    ) {
      negate([...path, first], first.body);
    }
  };

  const visitFiling = (node, path) => {
    const [form, filed, more] = node.arguments;
    if (form.type === "Literal") exchange("filing", path, form, exchanges.formIds.slice(0, 2), form.value);
    negateFiled(path, filed);
    if (more !== undefined) drop("filing", path, node.arguments, more);
  };
  const negateFiled = (path, filed) =>
    replace("filing", path, filed, filed.type === "Literal" ? String(!filed.value) : `!(${source(filed)})`);

  const visitOutcome = (node, name, path) => {
    const [rule, ...rest] = node.arguments;
    for (const verdict of VERDICTS.filter((one) => one !== VERDICT_OF[name])) {
      replace("outcome", path, node, `({ ...${source(node)}, verdict: "${verdict}" })`);
    }
    const other = exchanges.ruleIds[(exchanges.ruleIds.indexOf(rule.value) + 1) % exchanges.ruleIds.length];
    replace("rule", path, node, `({ ...${source(node)}, rule: "${other}" })`);
    if (name === "onceFiled") {
      exchange("filing", path, rest[1], exchanges.formIds.slice(0, 2), rest[1].value);
      negateFiled(path, rest[2]);
    }
    if (name !== "notAllowed" && name !== "unsettled") {
      replace("ground", path, node, `({ ...${source(node)}, ground: null })`);
    }
    const last = rest.at(-1);
    if (last?.type === "ObjectExpression" || last?.name === "CONSEQUENCE") {
      drop("warning", path, node.arguments, last);
    }
  };

  const visitArray = (node, path) => {
    const property = path.at(-2)?.type === "Property" ? nameOf(path.at(-2).key) : undefined;
    const isCitation = ({ type, callee }) => type === "CallExpression" && CITING.has(callee.name);
    const isFiling = ({ type, callee, name }) =>
      (type === "CallExpression" && callee.name === "filing") ||
      /^REPORT_(?:FILED|TO_FILE)$/.test(name ?? "");
    const operator =
      node.elements.some(isCitation) || property === "sources" || property === "citations"
        ? "citation"
        : node.elements.some(isFiling)
          ? "filing"
          : property === "warnings"
            ? "warning"
            : isListOfPayers(path)
              ? "payer"
              : null;
    if (operator !== null) for (const one of node.elements) drop(operator, path, node.elements, one);
  };

  const visitProperty = (node, path) => {
    const name = nameOf(node.key);
    if (name === "source" && node.value.type === "CallExpression") {
      replace("citation", path, node.value, `{ source: "inference", provision: "" }`);
    }
    if (name === "when" && node.value.type === "Literal") {
      exchange("filing", path, node.value, exchanges.filingTimes, node.value.value);
    }
    if (name === "when" && node.value.type === "ArrayExpression") {
      drop("condition", path, path.at(-2).properties, node);
    }
    if (name === "authority" && node.value.type === "Literal") {
      const { authorities } = exchanges;
      const next = authorities[(authorities.indexOf(node.value.value) + 1) % authorities.length];
      replace("authority", path, node.value, JSON.stringify(next));
    }
  };

  const visitors = {
    Literal: visitLiteral,
    CallExpression: visitCall,
    ArrayExpression: visitArray,
    Property: visitProperty,
    IfStatement: (node, path) => negate(path, node.test),
    WhileStatement: (node, path) => negate(path, node.test),
    ForStatement: (node, path) => node.test && negate(path, node.test),
    ConditionalExpression: (node, path) => negate(path, node.test),
    LogicalExpression: (node, path) => {
      if (node.operator === "??") return;
      for (const side of [node.left, node.right]) negate(path, side);
    },
    ReturnStatement: (node, path) => {
      if (node.argument && isComparison(node.argument)) negate(path, node.argument);
    },
    ArrowFunctionExpression: (node, path) => {
      if (isComparison(node.body)) negate(path, node.body);
    },
    BinaryExpression: (node, path) => {
      const other = BOUNDARY[node.operator];
      if (other !== undefined)
        replace("comparison", path, node, `${source(node.left)} ${other} ${source(node.right)}`);
    },
  };

  const walk = (node, path) => {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) return node.forEach((one) => walk(one, path));
    if (typeof node.type !== "string" || isTypeOnly(node)) return;
    const here = [...path, node];
    visitors[node.type]?.(node, here);
    for (const [name, child] of Object.entries(node)) {
      if (name !== "regex" && name !== "typeAnnotation" && name !== "typeArguments") walk(child, here);
    }
  };
  walk(program, []);
  return [...found.values()].toSorted((one, other) => one.line - other.line);
}

const isTypeOnly = ({ type }) =>
  type.startsWith("TS") && !["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"].includes(type);

const isComparison = (node) =>
  (node.type === "BinaryExpression" && /^(?:[<>]=?|[!=]==)$/.test(node.operator)) ||
  (node.type === "UnaryExpression" && node.operator === "!");

/** A value of a question, which is exchanged for others of its fact. */
const isAnswerAsked = (path) => {
  const call = path.at(-2);
  return (
    call?.type === "CallExpression" &&
    call.callee.type === "MemberExpression" &&
    call.callee.property.name === "is"
  );
};

const isListOfPayers = (path) =>
  path.some(({ type, id }) => type === "VariableDeclarator" && id.name?.startsWith("BOTH") === true);

const nameOf = (key) => key?.name ?? key?.value;

/** What a change belongs to: a rule by its id, a row of a table by its key, else the function or constant around it. */
function labelOf(path) {
  for (const node of path.toReversed()) {
    if (node.type === "CallExpression" && OUTCOMES.has(node.callee.name)) {
      const [rule] = node.arguments;
      return rule.type === "Literal" ? rule.value : "hardship/…";
    }
    if (node.type === "Property" && node.value.type === "ObjectExpression") {
      const name = nameOf(node.key);
      if (typeof name === "string" && name !== "title") return name;
    }
    if (node.type === "ObjectExpression") {
      const id = node.properties.find(
        (one) => one.type === "Property" && ["id", "name"].includes(nameOf(one.key)),
      );
      if (id?.value.type === "Literal") return id.value.value;
    }
    if (node.type === "FunctionDeclaration") return `${node.id.name}()`;
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier") return node.id.name;
  }
  return "(file)";
}

function dayMoved(text, by) {
  const day = new Date(`${text}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + by);
  return day.toISOString().slice(0, 10);
}

const monthMoved = (text, by) => {
  const month = new Date(`${text}-01T00:00:00Z`);
  month.setUTCMonth(month.getUTCMonth() + by);
  return month.toISOString().slice(0, 7);
};

const hourMoved = (text, by) => {
  const [hour, minute] = text.split(":").map(Number);
  const minutes = hour * 60 + minute + by;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
};

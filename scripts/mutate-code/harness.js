// What a test file imports from Vitest, as far as the tests of this project use it, with its own `expect` and `spyOn`:
// suites and tests are collected into a list, and each can be run again whenever the file is evaluated anew.
import { setTimeout as wait } from "node:timers/promises";
import {
  chai,
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";
import * as spies from "@vitest/spy";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

function expect(value, message) {
  const assertion = chai.expect(value, message);
  chai.util.flag(assertion, "vitest-test", { promises: [] });
  return assertion;
}
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
expect.poll = (read, { interval = 50, timeout = 1000 } = {}) =>
  new Proxy(
    {},
    {
      get:
        (_, matcher) =>
        async (...values) => {
          for (const end = Date.now() + timeout; ; await wait(interval))
            try {
              return expect(await read())[matcher](...values);
            } catch (error) {
              if (Date.now() > end) throw error;
            }
        },
    },
  );
globalThis[GLOBAL_EXPECT] = expect;
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);

const SKIPPED = new Error("skipped");
const skip = () => {
  throw SKIPPED;
};

/** A type is looked at by the compiler alone. */
const expectTypeOf = () => new Proxy(() => {}, { get: expectTypeOf, apply: expectTypeOf });

const suite = (parent) => ({ parent, before: [], after: [], beforeEach: [], afterEach: [] });

/** The module `vitest` for one evaluation of one file, and the tests that it has collected. */
export function vitestFor() {
  const tests = [];
  const root = suite();
  let current = root;
  let finished = [];

  const named = (title, values) =>
    `${title} ${values.map((value) => (typeof value === "string" ? value : "")).join(" ")}`.trim();
  const withEach = (define) => {
    const each =
      (rows) =>
      (title, body, ...more) => {
        const spread = rows.every(Array.isArray);
        for (const row of rows) {
          const values = spread ? row : [row];
          define(named(title, values), () => body(...values), ...more);
        }
      };
    return Object.assign(define, {
      each,
      skipIf: (skipped) => (skipped ? Object.assign(() => {}, { each: () => () => {} }) : define),
    });
  };

  const describe = withEach((title, options, body = options) => {
    const outer = current;
    current = { ...suite(outer), title };
    const inner = current;
    const done = body();
    if (done?.then) throw new Error(`an asynchronous suite: ${title}`);
    current = outer;
    return inner;
  });
  const test = withEach((title, options, body = options) => {
    const titles = [title];
    for (let at = current; at?.title; at = at.parent) titles.unshift(at.title);
    tests.push({ name: titles.join(" "), body, suite: current });
  });
  const hook = (kind) => (body) => void current[kind].push(body);

  const stubs = [];
  const unstub = () => {
    for (const undo of stubs.splice(0).toReversed()) undo();
  };
  const vi = {
    fn: spies.fn,
    spyOn: spies.spyOn,
    restoreAllMocks: spies.restoreAllMocks,
    stubEnv(name, value) {
      const old = process.env[name];
      stubs.push(() => (old === undefined ? delete process.env[name] : (process.env[name] = old)));
      process.env[name] = value;
    },
    stubGlobal(name, value) {
      const old = Object.getOwnPropertyDescriptor(globalThis, name);
      stubs.push(() => (old ? Object.defineProperty(globalThis, name, old) : delete globalThis[name]));
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    },
    unstubAllEnvs: unstub,
    unstubAllGlobals: unstub,
  };

  const chain = (from) => (from ? [...chain(from.parent), from] : []);
  const opened = new Set();

  /** Runs one test with what stands before and after it; rejects where it fails. */
  async function run(one) {
    finished = [];
    const suites = chain(one.suite);
    const failures = [];
    try {
      for (const at of suites)
        if (!opened.has(at)) {
          opened.add(at);
          for (const body of at.before) {
            const after = await body();
            if (typeof after === "function") at.after.push(after);
          }
        }
      for (const at of suites) for (const body of at.beforeEach) await body();
      await one.body({ skip });
    } catch (error) {
      if (error !== SKIPPED) failures.push(error);
    }
    // Where one fails the others are run all the same: what they put back is wanted by the next change.
    for (const body of [...suites.toReversed().flatMap((at) => at.afterEach), ...finished.toReversed()])
      try {
        await body();
      } catch (error) {
        failures.push(error);
      }
    spies.restoreAllMocks();
    if (failures.length > 0) throw failures[0];
  }
  /** What stands after the last test of every suite that was opened. */
  async function close() {
    for (const at of [...opened].toReversed()) for (const body of at.after.toReversed()) await body();
  }
  return {
    tests,
    run,
    close,
    module: {
      describe,
      test,
      it: test,
      expect,
      expectTypeOf,
      vi,
      beforeAll: hook("before"),
      afterAll: hook("after"),
      beforeEach: hook("beforeEach"),
      afterEach: hook("afterEach"),
      onTestFinished: (body) => void finished.push(body),
    },
  };
}

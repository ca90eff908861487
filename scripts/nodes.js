// Runs the whole suite on every line of Node that is declared, with the real binaries, which npm has as packages.
// Words: the lines to try, such as `22`; without any, all of them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { arch, platform } from "node:os";
import { join, resolve } from "node:path";

const LINES = ["20", "22", "24"];
const asked = process.argv.slice(2);
const folder = resolve("node_modules/.nodes");

/** The program of one line of Node, installed beside the packages of the project and not into its package.json. */
function nodeOf(line) {
  const prefix = join(folder, line);
  const binary = join(prefix, "node_modules", `node-${platform()}-${arch()}`, "bin", "node");
  if (!existsSync(binary)) {
    mkdirSync(prefix, { recursive: true });
    const words = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", prefix];
    const { status } = spawnSync("npm", [...words, `node-${platform()}-${arch()}@${line}`], {
      stdio: "inherit",
    });
    if (status !== 0) throw new Error(`Node ${line} cannot be had for ${platform()} ${arch()}`);
  }
  return binary;
}

const results = (asked.length > 0 ? asked : LINES).map((line) => {
  const node = nodeOf(line);
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  console.log(`\nNode ${version}`);
  // Programs that the tests start are to run on the same Node.
  const env = { ...process.env, PATH: `${join(node, "..")}:${process.env.PATH}` };
  const { status } = spawnSync(node, ["node_modules/vitest/vitest.mjs", "run"], { env, stdio: "inherit" });
  return { version, passed: status === 0 };
});
console.log(
  `\n${results.map(({ version, passed }) => `${version} ${passed ? "passed" : "FAILED"}`).join("\n")}`,
);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;

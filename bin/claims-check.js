#!/usr/bin/env node
"use strict";
// Written for every Node there is, so that an old one says what is wanting instead of failing at the syntax.
var path = require("path");
var needed = require("../package.json").engines.node.replace(">=", "");
var built = path.join(__dirname, "../dist/program/cli-main.cjs");
var isOlder = function (have, want) {
  for (var i = 0; i < 3; i += 1) if (have[i] !== want[i]) return have[i] < want[i];
  return false;
};
var parts = function (version) {
  return version.split(".").map(Number);
};
var refuse = function (sentence) {
  process.stderr.write("claims-check: " + sentence + "\n");
  process.exitCode = 1;
};

if (isOlder(parts(process.versions.node), parts(needed)))
  refuse("Node.js " + needed + " or later is needed; this is " + process.versions.node);
else if (!require("fs").existsSync(built))
  refuse("not built yet; run `npm run build` in " + path.dirname(__dirname));
else {
  // Node 22 and later keep what they compiled between runs, unless NODE_DISABLE_COMPILE_CACHE is set.
  // (Asking an older Node for that takes a hundredth of the time of a short answer.)
  var modules = parts(process.versions.node)[0] < 22 ? {} : require("module");
  if (modules.enableCompileCache) modules.enableCompileCache();
  require(built).start();
}

// node scripts/bench/copy.js IN OUT: reading and writing alone.
import { closeSync, openSync, readSync, writeSync } from "node:fs";

const [from, to] = [openSync(process.argv[2], "r"), openSync(process.argv[3], "w")];
const block = new Uint8Array(1 << 18);
for (let size = readSync(from, block); size > 0; size = readSync(from, block)) writeSync(to, block, 0, size);
closeSync(to);

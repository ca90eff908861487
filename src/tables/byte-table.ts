const FIRST_SLOTS = 256;
const FIRST_POOL = 4096;

/**
 * Numbers short runs of bytes: the first that is added gets 0, the next 1, and so on. Finding one again takes no memory,
 * so it can be done for every cell of a long list. Not for hostile keys: it trusts that few runs share a hash.
 */
export class ByteTable {
  /** How many runs there are. */
  size = 0;
  /** By hash: the number of a run, plus 1; 0 is free. Never more than half full. */
  private slots = new Int32Array(FIRST_SLOTS);
  private hashes = new Int32Array(FIRST_SLOTS / 2);
  /** Where each run ends in the pool; it begins where the one before ends. */
  private ends = new Int32Array(FIRST_SLOTS / 2 + 1);
  private pool = new Uint8Array(FIRST_POOL);

  /** The number of the run from `start` to `end`, or -1. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot]! - 1;
      if (number < 0 || (this.hashes[number] === hash && this.isAt(number, bytes, start, end))) return number;
    }
  }

  /** Gives a number to a run that is not there yet. */
  add(bytes: Uint8Array, start: number, end: number): number {
    if (this.size === this.hashes.length) this.grow();
    const number = this.size++;
    const from = this.ends[number]!;
    const to = from + end - start;
    if (to > this.pool.length) this.pool = enlarged(this.pool, new Uint8Array(2 * to));
    for (let at = start; at < end; at++) this.pool[from + at - start] = bytes[at]!;
    this.ends[number + 1] = to;
    this.hashes[number] = hashOf(bytes, start, end);
    this.enter(number);
    return number;
  }

  private isAt(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.ends[number]!;
    if (this.ends[number + 1]! - from !== end - start) return false;
    for (let at = start; at < end; at++) if (this.pool[from + at - start] !== bytes[at]) return false;
    return true;
  }

  private enter(number: number): void {
    const mask = this.slots.length - 1;
    let slot = this.hashes[number]! & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = number + 1;
  }

  private grow(): void {
    const room = 2 * this.hashes.length;
    this.hashes = enlarged(this.hashes, new Int32Array(room));
    this.ends = enlarged(this.ends, new Int32Array(room + 1));
    this.slots = new Int32Array(2 * room);
    for (let number = 0; number < this.size; number++) this.enter(number);
  }
}

function enlarged<Numbers extends Int32Array | Uint8Array>(small: Numbers, large: Numbers): Numbers {
  large.set(small);
  return large;
}

/** FNV-1a. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

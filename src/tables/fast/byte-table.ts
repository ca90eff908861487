const FIRST_ROOM = 128;
/** The maximum probe length. Random data needs about a third of that; more only occur with chosen collisions. */
const MOST_LOOKS = 128;

/**
 * Numbers short runs of bytes: the first that is added gets 0, the next 1, and so on. Lookups do not allocate, so they
 * can be done for the cells of every row of a long list. Of deliberately colliding runs only the first are added, so
 * that no list makes lookups slow.
 */
export class ByteTable {
  /** The number of runs. */
  size = 0;
  /** By hash: the number of a run, plus 1; 0 is free. Never more than half full. */
  private slots = new Int32Array(2 * FIRST_ROOM);
  private hashes = new Int32Array(FIRST_ROOM);
  private lengths = new Int32Array(FIRST_ROOM);
  /** The offset of each run in `words`: four bytes per word, and the remainder one byte per word. */
  private starts = new Int32Array(FIRST_ROOM);
  private words = new Int32Array(4 * FIRST_ROOM);
  private wordsUsed = 0;

  /** The memory that all runs take, in bytes. */
  get room(): number {
    return 4 * this.wordsUsed;
  }

  /** The number of the run from `start` to `end`, or -1. */
  find(view: DataView, start: number, end: number): number {
    const hash = hashOf(view, start, end);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask, looks = 0; looks < MOST_LOOKS; slot = (slot + 1) & mask, looks++) {
      const number = this.slots[slot]! - 1;
      if (number < 0 || (this.hashes[number] === hash && this.isRun(number, view, start, end))) return number;
    }
    return -1;
  }

  /** Adds a new run and returns its number; -1 if it cannot be added. */
  add(view: DataView, start: number, end: number): number {
    if (this.size === this.hashes.length) this.growNumbers();
    if (!this.hasPlaceFor(hashOf(view, start, end))) return -1;
    if (this.wordsUsed + end - start > this.words.length) this.growWords(end - start);
    const number = this.size++;
    this.starts[number] = this.wordsUsed;
    this.lengths[number] = end - start;
    this.hashes[number] = hashOf(view, start, end);
    let at = start;
    for (; at + 4 <= end; at += 4) this.words[this.wordsUsed++] = wordAt(view, at);
    for (; at < end; at++) this.words[this.wordsUsed++] = view.getUint8(at);
    this.enter(number);
    return number;
  }

  private hasPlaceFor(hash: number): boolean {
    const mask = this.slots.length - 1;
    for (let looks = 0; looks < MOST_LOOKS; looks++) if (this.slots[(hash + looks) & mask] === 0) return true;
    return false;
  }

  private isRun(number: number, view: DataView, start: number, end: number): boolean {
    if (this.lengths[number] !== end - start) return false;
    let word = this.starts[number]!;
    let at = start;
    for (; at + 4 <= end; at += 4) if (this.words[word++] !== wordAt(view, at)) return false;
    for (; at < end; at++) if (this.words[word++] !== view.getUint8(at)) return false;
    return true;
  }

  private enter(number: number): void {
    const mask = this.slots.length - 1;
    let slot = this.hashes[number]! & mask;
    while (this.slots[slot]! > 0) slot = (slot + 1) & mask;
    this.slots[slot] = number + 1;
  }

  private growNumbers(): void {
    const room = 2 * this.size;
    this.hashes = enlarged(this.hashes, room);
    this.lengths = enlarged(this.lengths, room);
    this.starts = enlarged(this.starts, room);
    this.slots = new Int32Array(2 * room);
    for (let number = 0; number < this.size; number++) this.enter(number);
  }

  private growWords(more: number): void {
    this.words = enlarged(this.words, 2 * (this.wordsUsed + more));
  }
}

function enlarged(numbers: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(numbers);
  return larger;
}

const wordAt = (view: DataView, at: number): number => view.getInt32(at, true);

/** FNV-1a, four bytes at a time. */
function hashOf(view: DataView, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) hash = Math.imul(hash ^ wordAt(view, at), 0x01000193);
  for (; at < end; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

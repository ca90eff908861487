import { BLOCK_SIZE, FIRST_BLOCK_SIZE } from "./byte-source.js";
import type { ByteSink } from "./byte-sink.js";
import { viewOf } from "./bytes.js";

/** Buffers output and passes it on in blocks. */
export class ByteOutput {
  private readonly sink: ByteSink;
  private readonly encoder = new TextEncoder();
  private block = new Uint8Array(FIRST_BLOCK_SIZE);
  private blockView = viewOf(this.block);
  private length = 0;

  constructor(sink: ByteSink) {
    this.sink = sink;
  }

  copy(view: DataView, start: number, end: number): void {
    if (this.length + end - start > this.block.length) this.makeRoom(end - start);
    // For the hundred bytes of a row this takes half the time of a subarray and `set`.
    const { blockView } = this;
    let to = this.length;
    let at = start;
    for (; at + 4 <= end; at += 4, to += 4) blockView.setInt32(to, view.getInt32(at));
    for (; at < end; at++, to++) blockView.setUint8(to, view.getUint8(at));
    this.length = to;
  }

  copyAll(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.block.length) this.makeRoom(bytes.length);
    this.block.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Adds text in UTF-8. */
  text(text: string): void {
    this.copyAll(this.encoder.encode(text));
  }

  flush(): void {
    if (this.length > 0) this.sink.write(this.block.subarray(0, this.length));
    this.length = 0;
  }

  private makeRoom(size: number): void {
    this.flush();
    const room = Math.max(size, Math.min(2 * this.block.length, 2 * BLOCK_SIZE));
    if (room <= this.block.length) return;
    this.block = new Uint8Array(room);
    this.blockView = viewOf(this.block);
  }
}

import { BLOCK_SIZE } from "./byte-source.js";
import type { ByteSink } from "./byte-sink.js";

/** Gathers what is written, and hands it on in blocks. */
export class ByteOutput {
  private readonly sink: ByteSink;
  private block = Buffer.allocUnsafe(2 * BLOCK_SIZE);
  private length = 0;

  constructor(sink: ByteSink) {
    this.sink = sink;
  }

  /** Adds the bytes from `start` to `end`. */
  copy(bytes: Uint8Array, start: number, end: number): void {
    // Half the time of a subarray of a Buffer, which is a Buffer too.
    this.copyAll(new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start));
  }

  /** Adds all of the bytes. */
  copyAll(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.block.length) this.makeRoom(bytes.length);
    this.block.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Adds a text in UTF-8. */
  text(text: string): void {
    this.copyAll(Buffer.from(text));
  }

  /** Hands on what has been gathered so far. */
  flush(): void {
    if (this.length > 0) this.sink.write(this.block.subarray(0, this.length));
    this.length = 0;
  }

  /** Hands on what is there once a block is full. */
  private makeRoom(size: number): void {
    this.flush();
    if (size > this.block.length) this.block = Buffer.allocUnsafe(size);
  }
}

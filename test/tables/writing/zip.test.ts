import { crc32, inflateRawSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { zipOf, type PackedFile, type ZipFile } from "../../../src/tables/writing/zip.js";

async function archiveOf(files: Iterable<ZipFile> | AsyncIterable<ZipFile>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipOf(files)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The fields of a record by the places that the format of zip archives gives them. */
const numbersAt = (bytes: Buffer, at: number, sizes: readonly (2 | 4)[]): number[] => {
  let place = at;
  return sizes.map((size) => {
    const number = size === 2 ? bytes.readUInt16LE(place) : bytes.readUInt32LE(place);
    place += size;
    return number;
  });
};
const LOCAL_HEADER = [4, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2] as const;
const DESCRIPTOR = [4, 4, 4, 4] as const;
const DIRECTORY_ENTRY = [4, 2, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2, 2, 2, 2, 4, 4] as const;
const END = [4, 2, 2, 2, 2, 4, 4, 2] as const;

describe("an archive", () => {
  test("states of each file what any program needs to read it, and the same on every day", async () => {
    const text = "髙橋医院\n".repeat(10);
    const content = Buffer.from(text);
    const bytes = await archiveOf([{ name: "名.xml", content: ["髙橋医院\n", text.slice(5)] }]);
    const name = Buffer.from("名.xml");
    expect(numbersAt(bytes, 0, LOCAL_HEADER)).toEqual([
      0x04034b50,
      20,
      // Sizes follow the content, the name is UTF-8.
      0x0808,
      8,
      // 1 January 1980, midnight.
      0,
      0x21,
      0,
      0,
      0,
      name.length,
      0,
    ]);
    expect(bytes.subarray(30, 30 + name.length)).toEqual(name);
    const begin = 30 + name.length;
    const directory = bytes.length - 22 - 46 - name.length;
    const descriptor = directory - 16;
    expect(inflateRawSync(bytes.subarray(begin, descriptor)).toString()).toBe(text);
    const sizes = [crc32(content), descriptor - begin, content.length];
    expect(numbersAt(bytes, descriptor, DESCRIPTOR)).toEqual([0x08074b50, ...sizes]);
    expect(numbersAt(bytes, directory, DIRECTORY_ENTRY)).toEqual([
      0x02014b50,
      20,
      20,
      0x0808,
      8,
      0,
      0x21,
      ...sizes,
      name.length,
      0,
      0,
      0,
      0,
      0,
      0,
    ]);
    expect(bytes.subarray(directory + 46, directory + 46 + name.length)).toEqual(name);
    expect(numbersAt(bytes, bytes.length - 22, END)).toEqual([
      0x06054b50,
      0,
      0,
      1,
      1,
      46 + name.length,
      directory,
      0,
    ]);
  });

  test("has a file that is packed already as it is, and says where each begins", async () => {
    const stored: PackedFile = {
      name: "a.bin",
      method: 0,
      checksum: crc32("abc"),
      size: 3,
      packed: Buffer.from("abc"),
    };
    const bytes = await archiveOf([stored, { name: "b.txt", content: ["b"] }, { ...stored, name: "c.bin" }]);
    expect(bytes.subarray(35, 38).toString()).toBe("abc");
    const [, , , files, all, length, directory] = numbersAt(bytes, bytes.length - 22, END);
    expect([files, all, length]).toEqual([3, 3, 3 * (46 + 5)]);
    const entries = [0, 1, 2].map((place) => numbersAt(bytes, directory! + place * 51, DIRECTORY_ENTRY));
    expect(entries.map(([, , , , method]) => method)).toEqual([0, 8, 0]);
    expect(entries[2]!.slice(7, 10)).toEqual([crc32("abc"), 3, 3]);
    const names = entries.map((entry) => bytes.subarray(entry.at(-1)! + 30, entry.at(-1)! + 35).toString());
    expect(names).toEqual(["a.bin", "b.txt", "c.bin"]);
  });

  test("has all of a text that comes in many pieces", async () => {
    const lines = Array.from({ length: 40_000 }, (_, line) => `${line} 髙橋\n`);
    const text = lines.join("");
    const bytes = await archiveOf([{ name: "a", content: lines }]);
    const descriptor = bytes.length - 22 - 47 - 16;
    expect(inflateRawSync(bytes.subarray(31, descriptor)).toString()).toBe(text);
    expect(numbersAt(bytes, descriptor, DESCRIPTOR)).toEqual([
      0x08074b50,
      crc32(text),
      descriptor - 31,
      Buffer.byteLength(text),
    ]);
  });

  test("of nothing is an archive still", async () => {
    expect(numbersAt(await archiveOf([]), 0, END)).toEqual([0x06054b50, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("of more than its numbers can say is refused, rather than written wrong", async () => {
    const file = (size: number): PackedFile => ({
      name: "a",
      method: 8,
      checksum: 0,
      size,
      packed: Buffer.from("x"),
    });
    expect((await archiveOf([file(0xffff_ffff)])).length).toBeGreaterThan(0);
    await expect(archiveOf([file(0x1_0000_0000)])).rejects.toThrow(
      new RangeError("a workbook of more than 4 GiB"),
    );
  });
});

describe("what goes wrong while a file is packed", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  test("is told as it is where packing itself fails", async () => {
    const failure = new Error("no memory");
    vi.stubGlobal(
      "CompressionStream",
      class {
        readable = new ReadableStream({
          pull: (controller) => {
            controller.error(failure);
          },
        });
        writable = new WritableStream();
      },
    );
    await expect(archiveOf([{ name: "a", content: ["a"] }])).rejects.toBe(failure);
  });
  test.each([0, 3, 100_000])("is told as it is, after %i lines", async (lines) => {
    const failure = new Error("the list has changed");
    function* content(): Generator<string, void, undefined> {
      for (let line = 0; line < lines; line++) yield `${line}\n`;
      throw failure;
    }
    await expect(archiveOf([{ name: "a", content: content() }])).rejects.toBe(failure);
  });

  test("and who stops reading lets go of the file that is being read", async () => {
    const MANY = 1_000_000;
    let isClosed = false;
    let read = 0;
    async function* content(): AsyncGenerator<string, void, undefined> {
      try {
        while (read < MANY) yield `${(read += 1)} ${Math.sin(read)}\n`;
      } finally {
        isClosed = true;
      }
    }
    let pieces = 0;
    for await (const _ of zipOf([{ name: "a", content: content() }])) if ((pieces += 1) === 3) break;
    expect(isClosed).toBe(true);
    expect(read).toBeLessThan(MANY / 10);
  });
});

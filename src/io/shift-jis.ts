/** A character that Shift_JIS cannot represent. `index` counts UTF-16 units in the text. */
export interface Unwritable {
  readonly character: string;
  readonly index: number;
}

/** 〓, which Japanese typesetting uses for missing characters. */
const MISSING = 0x81ac;

/**
 * Seven signs of JIS X 0208 that Windows maps to different characters than other systems: identical to the reader, and
 * written with the Windows code.
 */
const WINDOWS_TWINS: readonly (readonly [character: string, twin: string])[] = [
  ["〜", "～"],
  ["−", "－"],
  ["‖", "∥"],
  ["—", "―"],
  ["¬", "￢"],
  ["¢", "￠"],
  ["£", "￡"],
];

let table: Uint16Array | undefined;

/**
 * Encodes text in the Shift_JIS of Windows (CP932), choosing the bytes Windows chooses: 髙 is FB FC, ㈱ is 87 8A.
 * Unsupported characters are reported and replaced by 〓; the caller decides whether that is acceptable.
 * @returns the bytes, and the unsupported characters in order of appearance
 * @example encodeShiftJis("①") // => { bytes: new Uint8Array([0x87, 0x40]), unwritable: [] }
 */
export function encodeShiftJis(text: string): { bytes: Uint8Array; unwritable: Unwritable[] } {
  table ??= encodingTable();
  const bytes = new Uint8Array(text.length * 2);
  const unwritable: Unwritable[] = [];
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    let code = unit < 0x80 ? unit : table[unit]!;
    if (code === 0 && unit !== 0) {
      const character = String.fromCodePoint(text.codePointAt(index)!);
      unwritable.push({ character, index });
      index += character.length - 1;
      code = MISSING;
    }
    if (code > 0xff) bytes[length++] = code >> 8;
    bytes[length++] = code & 0xff;
  }
  return { bytes: bytes.subarray(0, length), unwritable };
}

/**
 * From UTF-16 unit to Shift_JIS code: the inverse of the decoder's table. Where several codes mean one character
 * Windows writes the first of JIS X 0208, NEC row 13 and the IBM extensions (FA-FC), never NEC's selection of these
 * (ED, EE).
 */
function encodingTable(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  const decoder = new TextDecoder("shift_jis");
  const enter = (code: number, bytes: readonly number[]): void => {
    const unit = decoder.decode(Uint8Array.from(bytes)).charCodeAt(0);
    if (unit !== 0xfffd) codes[unit] ||= code;
  };
  for (let single = 0xa1; single <= 0xdf; single++) enter(single, [single]);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if ((lead >= 0xa0 && lead <= 0xdf) || lead === 0xed || lead === 0xee) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) enter((lead << 8) | trail, [lead, trail]);
  }
  for (const [character, twin] of WINDOWS_TWINS) {
    codes[character.charCodeAt(0)] ||= codes[twin.charCodeAt(0)]!;
  }
  return codes;
}

/** Node's decoder swaps three control characters that Shift_JIS text hardly ever contains; browsers' do not. */
const EXCHANGED: Readonly<Record<string, string>> = {
  "\u001a": "\u007f",
  "\u001c": "\u001a",
  "\u007f": "\u001c",
};

const FIRST_EXCHANGED = 0x1a;
let exchanges: boolean | undefined;

/** Corrects the platform's decoding of the control characters 1A, 1C and 7F. */
export function repairControls(decoded: string): string {
  exchanges ??=
    new TextDecoder("shift_jis").decode(Uint8Array.of(FIRST_EXCHANGED)).charCodeAt(0) !== FIRST_EXCHANGED;
  if (!exchanges) return decoded;
  // oxlint-disable-next-line no-control-regex -- they are the point here
  return decoded.replace(/[\u001a\u001c\u007f]/g, (control) => EXCHANGED[control]!);
}

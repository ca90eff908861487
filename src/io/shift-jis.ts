/** A character that Shift_JIS has no place for. `index` counts UTF-16 units in the text that was to be encoded. */
export interface Unwritable {
  readonly character: string;
  readonly index: number;
}

/** 〓, which Japanese print sets where a character is missing. */
const MISSING = 0x81ac;

/**
 * Seven signs of JIS X 0208 for which Windows chose another character than everybody else: the same sign to the reader,
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
 * A character that cannot be written is reported and leaves 〓; whether that will do is for the caller to decide.
 * @returns the bytes, and the characters without a place in order of appearance
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
 * From UTF-16 unit to Shift_JIS code: the decoder's table turned round. Where several codes mean one character Windows
 * writes the first of JIS X 0208, NEC row 13 and the IBM extensions (FA-FC), never NEC's selection of these (ED, EE).
 */
function encodingTable(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  const decoder = new TextDecoder("shift_jis");
  const enter = (code: number, bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    const unit = character.charCodeAt(0);
    if (character.length === 1 && unit >= 0x80 && unit !== 0xfffd) codes[unit] ||= code;
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

/** Node's decoder exchanges three control characters that a Shift_JIS text hardly ever holds; browsers' do not. */
const EXCHANGED: Readonly<Record<string, string>> = {
  "\u001a": "\u007f",
  "\u001c": "\u001a",
  "\u007f": "\u001c",
};

const FIRST_EXCHANGED = 0x1a;
let exchanges: boolean | undefined;

/** Puts right what the platform's Shift_JIS decoder makes of the control characters 1A, 1C and 7F. */
export function repairControls(decoded: string): string {
  exchanges ??=
    new TextDecoder("shift_jis").decode(Uint8Array.of(FIRST_EXCHANGED)).charCodeAt(0) !== FIRST_EXCHANGED;
  if (!exchanges) return decoded;
  // oxlint-disable-next-line no-control-regex -- they are what this is about
  return decoded.replace(/[\u001a\u001c\u007f]/g, (control) => EXCHANGED[control]!);
}

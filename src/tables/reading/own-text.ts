/**
 * A copy of a text that will be kept. A cell is a slice of the block that was read, and would keep the whole block, and
 * in the end the whole list, in memory.
 * @example ownText("施設") // => "施設"
 */
export const ownText = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

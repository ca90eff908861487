/**
 * A copy of a text that is to be kept. A cell is a part of the block that was read, and would keep all of it in memory:
 * in the end the whole list.
 * @example ownText("施設") // => "施設"
 */
export const ownText = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

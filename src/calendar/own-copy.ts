/**
 * A deep copy of plain data that shares nothing with the original.
 * @example ownCopy({ days: [1, 2] }) // => { days: [1, 2] }
 */
export function ownCopy<Data>(data: Data): Data {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(ownCopy) as Data;
  return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, ownCopy(part)])) as Data;
}

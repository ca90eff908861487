// The outcome as a table: each file of the law, and under it each rule, row or function.

/**
 * @param {{ file: string, label: string, name: string, killer: string | undefined }[]} results
 * @param {(name: string) => boolean} hasReason
 */
export function showTable(results, hasReason) {
  const groups = new Map();
  for (const one of results) {
    for (const key of [one.file, `${one.file}\n  ${one.label}`]) {
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  const rows = [...groups.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, members]) => {
      const survivors = members.filter(({ killer }) => killer === undefined);
      return [
        key.split("\n").at(-1),
        members.length,
        members.length - survivors.length,
        survivors.filter(({ name }) => hasReason(name)).length,
        survivors.filter(({ name }) => !hasReason(name)).length,
      ];
    });
  const width = Math.max(...rows.map(([name]) => name.length));
  const line = ([name, ...counts]) =>
    name.padEnd(width) + counts.map((count) => String(count).padStart(10)).join("");
  console.log(line(["", "changes", "noticed", "reason", "open"]));
  for (const row of rows) console.log(line(row));
}

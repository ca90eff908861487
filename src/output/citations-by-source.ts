/**
 * Citations in a few words, those of one source together, in the order in which the sources first come.
 *
 * @param short puts one source and its provisions into words
 * @example citationsBySource([{ id: "ordinance", provision: "第3条第1項" }], words.citation) // => ["請求命令 第3条第1項"]
 */
export function citationsBySource(
  citations: readonly { readonly id: string; readonly provision: string }[],
  short: (id: string, provisions: readonly string[]) => string,
): string[] {
  const ids = [...new Set(citations.map(({ id }) => id))];
  return ids.map((id) =>
    short(
      id,
      citations.filter((citation) => citation.id === id).map(({ provision }) => provision),
    ),
  );
}

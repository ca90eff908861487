/**
 * Short citations grouped by source, in the order in which sources first appear, each once; pages are sorted.
 *
 * @param short words for one source and its provisions
 * @example citationsBySource([{ id: "ordinance", provision: "第3条第1項" }], words.citations.short) // => ["請求命令 第3条第1項"]
 */
export function citationsBySource(
  citations: readonly { readonly id: string; readonly provision: string }[],
  short: (id: string, provisions: readonly string[]) => string,
): string[] {
  const ids = [...new Set(citations.map(({ id }) => id))];
  return ids.map((id) => {
    const provisions = citations.filter((one) => one.id === id).map(({ provision }) => provision);
    return short(id, inOrder([...new Set(provisions)]));
  });
}

/** Pages of the annexes (別添1 p.8) by their number; articles keep the order in which they decide. */
function inOrder(provisions: readonly string[]): readonly string[] {
  const places = provisions.map((provision) => {
    const [, annex, page] = /^別添(\d) p\.(\d+)$/.exec(provision) ?? [];
    return page === undefined ? undefined : Number(annex) * 1000 + Number(page);
  });
  if (places.includes(undefined)) return provisions;
  return provisions
    .map((provision, index) => ({ provision, place: places[index] ?? 0 }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ provision }) => provision);
}

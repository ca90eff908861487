/**
 * Caches the results of a pure function by its argument.
 * @example memoize(Math.sqrt)(9) // => 3
 */
export function memoize<Key, Found>(find: (key: Key) => Found): (key: Key) => Found {
  const known = new Map<Key, Found>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Found;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}

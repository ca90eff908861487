/**
 * The same function, which finds each answer once and keeps it. For functions whose answers never change, so that this
 * cannot be seen from outside.
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

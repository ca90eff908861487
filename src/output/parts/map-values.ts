/**
 * An object with the same keys and mapped values.
 * @example mapValues({ paper: 1, optical: 2 }, (value) => value * 10) // => { paper: 10, optical: 20 }
 */
export const mapValues = <Key extends string, Value, Result>(
  object: Readonly<Record<Key, Value>>,
  make: (value: Value) => Result,
): Record<Key, Result> =>
  Object.fromEntries(Object.entries<Value>(object).map(([key, value]) => [key, make(value)])) as Record<
    Key,
    Result
  >;

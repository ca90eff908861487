/** The type of {@link camelCased} for a name that is known. */
export type CamelCased<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCased<Rest>>}`
  : Name;

/**
 * The key of an option's value, from its name on the command line without leading dashes.
 * @example camelCased("method-at-march-2024") // => "methodAtMarch2024"
 */
export const camelCased = (option: string): string =>
  option.replace(/-(\w)/g, (_, first: string) => first.toUpperCase());

/** A style sheet, or a script for browsers, as text. */
declare module "*?text" {
  const text: string;
  export default text;
}

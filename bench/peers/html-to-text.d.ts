declare module 'html-to-text' {
  /** Turns HTML into text; the package has no types of its own. */
  export function convert(html: string, options?: object): string;
}

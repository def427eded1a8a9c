/** The value of a text of JSON, mended where that is sure; `undefined` where it is none. */
export function parseLoosely(text: string): unknown {
  for (const mend of MENDS) {
    try {
      return JSON.parse(mend(text));
    } catch {
      // The next mend may do it.
    }
  }
  return undefined;
}

/** What broken scripts have too much or too little of, from the most certain on. */
const MENDS: readonly ((text: string) => string)[] = [
  (text) => text,
  withoutMarks,
  // Several objects in a row.
  (text) => `[${withoutMarks(text).replace(/\}\s*(?=\{)/g, '},')}]`,
];

const OPENING = /^(?:<!--|<!\[CDATA\[|\/\*\s?<!\[CDATA\[\s?\*\/|\/\/\s?<!\[CDATA\[)/;
const CLOSING = /(?:-->|\/\*\s?\]\]>\s?\*\/|(?:\/\/\s?)?\]\]>|;)$/;

/** A text without marks of comments around it, line breaks in strings and commas before a bracket. */
function withoutMarks(text: string): string {
  return text
    .trim()
    .replace(OPENING, '')
    .replace(CLOSING, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,\s*(?=[\]}])/g, '');
}

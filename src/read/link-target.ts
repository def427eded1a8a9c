/** Targets of links that the text gives apart from them, by label. */
export type References = ReadonlyMap<string, string>;

/** A target and where its source ends. */
export interface FoundTarget {
  readonly url: string;
  readonly end: number;
}

const SPACES = /[ \t\n]*/y;

/** CommonMark's bounds for parentheses in an address, and for a label. */
const MAX_PARENTHESES = 32;
export const MAX_LABEL = 999;

const BACKSLASH = 0x5c;
const OPEN = 0x28;
const CLOSE = 0x29;

/** Reads `(url "title")` at an offset. */
export function readInlineTarget(content: string, at: number): FoundTarget | undefined {
  if (content.charCodeAt(at) !== OPEN) return undefined;
  let end = skipSpaces(content, at + 1);
  if (content.charCodeAt(end) === CLOSE) return { url: '', end: end + 1 };
  const address = readAddress(content, end);
  if (address === undefined) return undefined;
  end = skipSpaces(content, address.end);
  if (end > address.end && content.charCodeAt(end) !== CLOSE) {
    const title = titleEnd(content, end);
    if (title === -1) return undefined;
    end = skipSpaces(content, title);
  }
  return content.charCodeAt(end) === CLOSE ? { url: address.url, end: end + 1 } : undefined;
}

/** Reads an address, in angle brackets or with its parentheses in pairs. */
export function readAddress(content: string, at: number): FoundTarget | undefined {
  if (content.charCodeAt(at) === 0x3c) return bracketedAddress(content, at);
  let depth = 0;
  let end = at;
  for (; end < content.length; end += 1) {
    const code = content.charCodeAt(end);
    if (code <= 0x20 || code === 0x7f) break;
    if (code === BACKSLASH) end += 1;
    else if (code === OPEN) depth += 1;
    else if (code === CLOSE) {
      if (depth === 0) break;
      depth -= 1;
    }
    if (depth > MAX_PARENTHESES) return undefined;
  }
  end = Math.min(end, content.length);
  if (depth > 0 || end === at) return undefined;
  return { url: content.slice(at, end), end };
}

function bracketedAddress(content: string, at: number): FoundTarget | undefined {
  for (let end = at + 1; end < content.length; end += 1) {
    const code = content.charCodeAt(end);
    if (code === 0x3e) return { url: content.slice(at + 1, end), end: end + 1 };
    if (code === 0x3c || code === 0x0a) return undefined;
    if (code === BACKSLASH) end += 1;
  }
  return undefined;
}

/** Where a title ends that starts at an offset: in quotation marks or parentheses; -1 for none. */
export function titleEnd(content: string, at: number): number {
  const open = content.charCodeAt(at);
  const close = open === OPEN ? CLOSE : open;
  if (open !== 0x22 && open !== 0x27 && open !== OPEN) return -1;
  for (let end = at + 1; end < content.length; end += 1) {
    const code = content.charCodeAt(end);
    if (code === close) return end + 1;
    if (code === OPEN && open === OPEN) return -1;
    if (code === BACKSLASH) end += 1;
  }
  return -1;
}

/** Reads `[label]` at an offset; the label may hold no bracket. */
export function readLabel(
  content: string,
  at: number,
): { readonly label: string; readonly end: number } | undefined {
  if (content.charCodeAt(at) !== 0x5b) return undefined;
  const limit = Math.min(content.length, at + MAX_LABEL);
  for (let end = at + 1; end < limit; end += 1) {
    const code = content.charCodeAt(end);
    if (code === 0x5b) return undefined;
    if (code === 0x5d) return { label: content.slice(at + 1, end), end: end + 1 };
    if (code === BACKSLASH) end += 1;
  }
  return undefined;
}

/** A label without regard to case and white space, as labels are compared. */
export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

/** The first offset from `at` on that holds no white space. */
export function skipSpaces(content: string, at: number): number {
  SPACES.lastIndex = at;
  SPACES.exec(content);
  return SPACES.lastIndex;
}

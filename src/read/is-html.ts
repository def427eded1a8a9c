/** How much of a text is looked at for block tags. */
const MAX_SAMPLE = 20_000;

/** A page has a block tag at least every so many characters; an article that names tags does not. */
const CHARACTERS_PER_TAG = 400;
const MIN_TAGS = 4;

const PAGE_START = /^[\s\ufeff]{0,200}<(?:!doctype\s+html|html|head|body)\b/i;
const BLOCK_TAGS =
  /<\/?(?:article|aside|div|footer|h[1-6]|header|li|main|nav|ol|p|section|table|td|tr|ul)\b/gi;

/** Whether a text is an HTML page or fragment: it starts as one, or has block tags throughout. */
export function isHtmlPage(text: string): boolean {
  if (!text.includes('<')) return false;
  if (PAGE_START.test(text.slice(0, 300))) return true;
  const start = text.slice(0, 1000).trimStart();
  if (!start.startsWith('<')) return false;
  const sample = text.slice(0, MAX_SAMPLE);
  const tags = sample.match(BLOCK_TAGS)?.length ?? 0;
  return tags >= MIN_TAGS && tags * CHARACTERS_PER_TAG >= sample.length;
}

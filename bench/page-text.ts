import { load } from 'cheerio';

/** Elements that hold no text of a page. */
const HIDDEN: ReadonlySet<string> = new Set(
  'script style noscript template head svg iframe object select textarea canvas'.split(' '),
);

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p ' +
    'pre section summary table tbody td th thead tr ul'
  ).split(' '),
);

const CHARSET = /charset\s*=\s*["']?([\w-]+)/i;

/** How far into a page its encoding may be named. */
const MAX_HEAD = 3000;

/** A page of HTML as text, a paragraph for each of its blocks, as simple converters give it. */
export function pageText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  const stack: unknown[] = [load(decode(bytes)).root()[0]];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') {
      pieces.push(node);
      continue;
    }
    const { type, name = '', data = '', children = [] } = node as Node;
    if (type === 'text') pieces.push(data.replace(/\s+/g, ' '));
    else if (name === 'br') pieces.push('\n');
    else if (!HIDDEN.has(name) && (type === 'tag' || type === 'root')) {
      const edge = BLOCKS.has(name) ? '\n\n' : '';
      stack.push(edge, ...children.toReversed(), edge);
    }
  }
  const text = pieces.join('').replace(/ *\n */g, '\n');
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What is read of a node of the parser's tree. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly Node[];
}

/** Decodes a page as it says that it is encoded, else as UTF-8. */
function decode(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, MAX_HEAD)).toString('latin1');
  try {
    return new TextDecoder(CHARSET.exec(head)?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

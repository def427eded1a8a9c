import { isUtf8 } from 'node:buffer';
import type { Source } from '../index.ts';
import type { Io } from './io.ts';

/** The argument that stands for standard input. */
export const STDIN = '-';

/** What was read, or why that failed. */
export type Input =
  | { readonly source: Source }
  | {
      readonly problem: string;
      /** Whether the bytes could not be had, and not merely made no text. */
      readonly unread: boolean;
    };

/**
 * Reads a file, or standard input: pages as bytes, whatever their charset, and text as UTF-8; a byte
 * order mark is dropped.
 */
export async function readInput(file: string, io: Io, isPage: boolean): Promise<Input> {
  try {
    const bytes = file === STDIN ? await readAll(io.stdin) : await io.readFile(file);
    return isPage || startsPage(bytes) ? { source: bytes } : decode(bytes);
  } catch (error) {
    return { problem: describe(error), unread: true };
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** How pages begin, NUL characters of UTF-16 and byte order marks left out. */
const PAGE_START = /^[\s\xef\xbb\xbf\xfe\xff]*<(?:!doctype\s+html|html|head|body|!--|\?xml)\b/i;

function startsPage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  return PAGE_START.test(start.replaceAll('\0', ''));
}

const UTF16_MARKS: readonly string[] = ['fffe', 'feff'];
const UTF8_MARK = 'efbbbf';

function decode(bytes: Uint8Array): Input {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (UTF16_MARKS.includes(buffer.toString('hex', 0, 2))) {
    const problem = 'the text is UTF-16; convert it, as with `iconv -f UTF-16 -t UTF-8`';
    return { problem, unread: false };
  }
  if (!isUtf8(buffer)) {
    const line = invalidLine(buffer);
    const problem = `line ${line} is not valid UTF-8; convert the text, as with \`iconv -f WINDOWS-1252 -t UTF-8\``;
    return { problem, unread: false };
  }
  const start = buffer.toString('hex', 0, 3) === UTF8_MARK ? 3 : 0;
  return { source: buffer.toString('utf8', start) };
}

/** The first line, counted from 1, that is not UTF-8. A line feed is never part of another sign. */
function invalidLine(buffer: Buffer): number {
  let line = 1;
  let from = 0;
  for (let at = buffer.indexOf(10); at !== -1; at = buffer.indexOf(10, from)) {
    if (!isUtf8(buffer.subarray(from, at))) break;
    from = at + 1;
    line += 1;
  }
  return line;
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'is a folder; name the files in it',
};

function describe(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  return PROBLEMS[code] ?? message;
}

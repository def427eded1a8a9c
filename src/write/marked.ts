import type { BareArticle } from '../core/article.ts';
import { type MarkedLine, type MarkedPiece, markedLines } from './marked-lines.ts';

/**
 * Writes what became of a text, one line for each of its blocks.
 *
 * `+` stays, `=` was recognised and stays, `-` is gone, `^` was lifted into a field, and of `~` the
 * part in `[[…]]` is gone, while `{{from→to}}` reads otherwise in the body; `.` is Markdown that
 * holds no text, such as the target of a link:
 *
 *     ^ 1 min read | reading-time reading-times/reading-time
 *     + In rare talks, the two ministers spoke on the phone.
 *     ~ He urged a {{\→}}$40bn package. | markdown-escape markup-residue/escaped-sign
 */
export function writeMarked(article: BareArticle): string {
  return markedLines(article)
    .map(
      (line) =>
        `${line.sign} ${line.pieces.map((piece) => mark(line, piece)).join('')}${label(line)}\n`,
    )
    .join('');
}

/** Says who ruled on a line and why, each `kind cleaner/reason` once. */
export function findingsOf({ pieces, annotations }: MarkedLine): string[] {
  const found = new Set<string>();
  for (const piece of pieces) {
    if (piece.fate === 'kept' || piece.fate === 'mark') continue;
    const { kind, cleaner, reason } = piece.fate === 'removed' ? piece.removal : piece.repair;
    found.add(`${kind} ${cleaner}/${reason}`);
  }
  for (const { kind, cleaner, reason, because } of annotations) {
    found.add(`${kind} ${cleaner}/${reason} (stays: ${because})`);
  }
  return [...found];
}

const DELETE = 0x7f;
const LAST_CONTROL = 0x9f;

/** The text with pictures in the place of control characters, which would command a terminal. */
export function visibleText(text: string): string {
  let visible = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x20 && code < DELETE) || code > LAST_CONTROL || code === 0x09) continue;
    visible += text.slice(from, at) + picture(code);
    from = at + 1;
  }
  return from === 0 ? text : visible + text.slice(from);
}

function picture(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === DELETE ? '␡' : '\ufffd';
}

function mark({ pieces }: MarkedLine, piece: MarkedPiece): string {
  const text = visibleText(piece.text);
  if (piece.fate === 'repaired') return `{{${text}→${visibleText(piece.repair.to)}}}`;
  return piece.fate === 'removed' && pieces.length > 1 ? `[[${text}]]` : text;
}

function label(line: MarkedLine): string {
  const found = findingsOf(line);
  return found.length === 0 ? '' : ` | ${found.join(', ')}`;
}

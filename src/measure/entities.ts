import { entityAt } from '../core/entities.ts';
import type { Span } from '../core/span.ts';
import { windows1252 } from '../core/windows-1252.ts';

/** How a character was written. */
export type Spelling = 'named-entity' | 'numbered-entity' | 'double-escaped-entity';

/** A well-formed entity of HTML and the character that it stands for. */
export interface EscapedCharacter extends Span {
  readonly to: string;
  readonly spelling: Spelling;
}

/** The longest entity has fewer characters. */
const MAX_ENTITY = 14;

/** Finds the entities of a text outside code spans. */
export function findEntities(text: string): EscapedCharacter[] {
  const found: EscapedCharacter[] = [];
  let at = 0;
  let inCode = false;
  for (let start = text.indexOf('&'); start !== -1; start = text.indexOf('&', start + 1)) {
    if (!mayStart(text, start)) continue;
    for (; at < start; at += 1) if (text.charCodeAt(at) === 0x60) inCode = !inCode;
    const before = found.at(-1);
    const entity = inCode || (before?.end ?? 0) > start ? undefined : readEntity(text, start);
    if (entity !== undefined) found.push(entity);
  }
  return found;
}

/** `&nbsp;` `&#8217;` */
function mayStart(text: string, at: number): boolean {
  if (at + 1 === text.length) return false;
  const code = text.charCodeAt(at + 1);
  return code === 0x23 || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}

function readEntity(text: string, start: number): EscapedCharacter | undefined {
  const first = entityAt(text, start);
  if (first === undefined) return undefined;
  const end = start + first.length;
  if (first.to === '&') {
    // `&amp;quot;`: what follows is the rest of an entity that was escaped again.
    const second = entityAt(`&${text.slice(end, end + MAX_ENTITY)}`, 0);
    const to = second && visible(second.to);
    const length = (second?.length ?? 0) - 1;
    if (to !== undefined)
      return { start, end: end + length, to, spelling: 'double-escaped-entity' };
  }
  const to = visible(first.to);
  const spelling = text.charAt(start + 1) === '#' ? 'numbered-entity' : 'named-entity';
  return to === undefined ? undefined : { start, end, to, spelling };
}

/** What a browser shows: signs of windows-1252 for controls of Latin-1, and no other control. */
function visible(char: string): string | undefined {
  const code = char.charCodeAt(0);
  if (code < 0x20) return undefined;
  return code >= 0x7f && code < 0xa0 ? windows1252(code) : char;
}

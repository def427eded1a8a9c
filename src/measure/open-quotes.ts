import { isSpace } from '../core/char.ts';

const OPENERS = '“„«([';
const CLOSERS = '”“»)]';

/** How many quotation marks or brackets a look at a paragraph counts before it gives up. */
const MAX_SIGNS = 200;

/** What a paragraph leaves open at its end: a quotation mark or bracket, or nothing. */
export function openedIn(text: string): string {
  const open: string[] = [];
  let straight = false;
  for (let at = 0; at < text.length && open.length < MAX_SIGNS; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') straight = !straight;
    else if (closes(open.at(-1), sign)) open.pop();
    else if (OPENERS.includes(sign)) open.push(sign);
  }
  return straight ? '"' : (open.at(-1) ?? '');
}

function closes(opened: string | undefined, sign: string): boolean {
  if (opened === undefined) return false;
  if (opened === '„') return sign === '“' || sign === '”';
  return CLOSERS.charAt(OPENERS.indexOf(opened)) === sign;
}

/** Whether a paragraph closes what the one before left open, before it opens anything itself. */
export function closesFirst(text: string, opened: string): boolean {
  if (opened === '') return false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (opened === '"' && sign === '"') return at > 0 && !isSpace(text.charCodeAt(at - 1));
    if (opened !== '"' && closes(opened, sign)) return true;
    if (opened !== '"' && sign === opened) return false;
  }
  return false;
}

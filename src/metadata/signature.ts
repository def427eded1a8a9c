import type { Fields } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import type { Vocabulary } from '../core/view.ts';
import { wordsOf } from '../measure/measures.ts';
import { type Byline, parseByline } from './byline.ts';
import { type ParsedDate, parseDate } from './dates.ts';
import { isCjkName } from './names.ts';

/** A line that says who wrote an article, and perhaps when. */
export interface Signature {
  readonly byline: Byline;
  readonly date: ParsedDate;
  /** Whether a label introduces the names. */
  readonly labelled: boolean;
  /** Whether that is more than a lone "By", which heads lists, too: "By Use Case". */
  readonly plain: boolean;
}

/** Labels are up to so many words: "additional reporting by" is none of a byline. */
const MAX_LABEL_WORDS = 3;

/** A shorter one, glued to what follows, is a part of a word: 文化. */
const MIN_CJK_LABEL = 2;

/** Addresses of authors, which follow their names. */
const MAIL = /(?<![^\s@])[^\s@]{1,64}@[^\s@]{1,100}/g;
/** What may stand beside a byline that says nothing: "0", "12". */
const COUNT = /^\d{1,4}$/;
/** Signs around names. */
const TRIMMED = ' \t:：.,;|/／\\-–—―·•⋅∙●▪■◆()[]<>»›*_#"\'@،、［］【】（）';

/** Reads a line as a byline with or without a date; `null` where it says anything else. */
export function readSignature(text: string, vocabulary: Vocabulary): Signature | null {
  const line = text.replace(MAIL, (mail) => ' '.repeat(mail.length));
  const date = parseDate(line, vocabulary);
  const dated = date.precision === 'day';
  let found: Omit<Signature, 'date'> | undefined;
  for (const segment of segmentsOf(line, date.spans)) {
    const { text: names, labelled, plain } = unlabel(segment, vocabulary, dated || line !== text);
    if (names === '' || (COUNT.test(names) && dated)) continue;
    const byline = parseByline(names, vocabulary, { labelled, dated });
    if (byline === null || found !== undefined) return null;
    found = { byline, labelled, plain };
  }
  return found === undefined ? null : { ...found, date };
}

/** What a signature gives away. */
export function signatureFields({ byline, date }: Signature): Partial<Fields> {
  return {
    byline: byline.byline,
    authors: byline.authors,
    agencies: byline.agencies,
    published: date.label === 'updated' ? null : date.iso,
    modified: date.modified,
  };
}

/** What stands before, between and after the dates of a line. */
function segmentsOf(line: string, spans: readonly Span[]): string[] {
  const segments: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans, { start: line.length, end: line.length }]) {
    segments.push(trim(line.slice(at, start)));
    at = end;
  }
  return segments.filter((segment) => segment !== '');
}

/** A segment without the label before its names, or the words of a date that stand around them. */
function unlabel(
  segment: string,
  vocabulary: Vocabulary,
  signed: boolean,
): { readonly text: string } & Pick<Signature, 'labelled' | 'plain'> {
  const end = labelEnd(segment, vocabulary);
  if (end > 0) {
    const text = stripEnd(trim(segment.slice(end)), vocabulary);
    return { text, labelled: true, plain: isPlainLabel(segment, end) };
  }
  // "新人記者" may be a heading: a day or an address says that it is a person's.
  const role = signed ? roleStart(segment, vocabulary) : 0;
  if (role > 0) return { text: trim(segment.slice(0, role)), labelled: true, plain: true };
  const text = stripStart(stripEnd(segment, vocabulary), vocabulary);
  return { text, labelled: false, plain: false };
}

/** "by", "By:", "Written by": none of them heads a list. */
function isPlainLabel(segment: string, end: number): boolean {
  const label = segment.slice(0, end);
  return label === label.toLowerCase() || label.includes(' ') || segment.charAt(end) === ':';
}

/** Where the label at the start of a text ends, 0 where there is none. */
function labelEnd(text: string, vocabulary: Vocabulary): number {
  const { bylineLabels } = vocabulary;
  const words = wordsOf(text.slice(0, 60)).slice(0, MAX_LABEL_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const label = words
      .slice(0, count)
      .map((word) => word.text.toLowerCase())
      .join(' ');
    const end = words[count - 1]?.end ?? 0;
    if (bylineLabels.has(label) && end < text.length) return end;
  }
  if (!isCjkName(text)) return gluedStart(text, vocabulary);
  for (const label of bylineLabels) {
    if (label.length < MIN_CJK_LABEL || !isCjkName(label)) continue;
    if (text.startsWith(label) && text.length > label.length) return label.length;
  }
  return 0;
}

/** "ByJane Doe", but not "DiCaprio" or "VonDoe". */
function gluedStart(text: string, { bylineLabels, nameParticles }: Vocabulary): number {
  const end = text.search(/(?<=\p{Ll})\p{Lu}/u);
  const label = text.slice(0, Math.max(end, 0)).toLowerCase();
  return bylineLabels.has(label) && !nameParticles.has(label) ? end : 0;
}

/** Where the role behind a Chinese, Japanese or Korean name starts: "홍길동 기자"; 0 where none does. */
function roleStart(text: string, { roleWords }: Vocabulary): number {
  if (!isCjkName(text)) return 0;
  for (const role of roleWords) {
    if (isCjkName(role) && text.endsWith(role)) return text.length - role.length;
  }
  return 0;
}

/** Without the words of a date at the end: "Peter Bell on", "JANE DOEPUBLISHED". */
function stripEnd(text: string, vocabulary: Vocabulary): string {
  let rest = text;
  for (let last = wordsOf(rest).at(-1); last !== undefined; last = wordsOf(rest).at(-1)) {
    const glued = gluedLabel(last.text.toLowerCase(), vocabulary);
    if (isDateWord(last.text, vocabulary)) rest = trim(rest.slice(0, last.start));
    else if (glued > 0) rest = trim(rest.slice(0, last.end - glued));
    else break;
  }
  return rest;
}

function stripStart(text: string, vocabulary: Vocabulary): string {
  let rest = text;
  for (let first = wordsOf(rest)[0]; first !== undefined; first = wordsOf(rest)[0]) {
    // "in Berlin" says where, behind a day, too.
    const isPlace = vocabulary.placeWords.has(first.text.toLowerCase());
    if (isPlace || !isDateWord(first.text, vocabulary)) break;
    rest = trim(rest.slice(first.end));
  }
  return rest;
}

function isDateWord(word: string, { dateWords, weekdays }: Vocabulary): boolean {
  const lower = word.toLowerCase();
  if (dateWords.published.has(lower) || dateWords.updated.has(lower)) return true;
  return weekdays.has(lower) || (word === lower && dateWords.around.has(lower));
}

/** Names that a label is glued to keep so many letters. */
const MIN_GLUED_NAME = 2;
const MIN_GLUED_LABEL = 6;

function gluedLabel(word: string, { dateWords }: Vocabulary): number {
  for (const labels of [dateWords.published, dateWords.updated]) {
    for (const label of labels) {
      if (label.length < MIN_GLUED_LABEL || !word.endsWith(label)) continue;
      if (word.length >= label.length + MIN_GLUED_NAME) return label.length;
    }
  }
  return 0;
}

function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && TRIMMED.includes(text.charAt(start))) start += 1;
  // A bracket at the end may close one inside.
  while (end > start && TRIMMED.includes(text.charAt(end - 1))) {
    if (text.charAt(end - 1) === ')' && text.lastIndexOf('(', end) > start) break;
    end -= 1;
  }
  return text.slice(start, end);
}

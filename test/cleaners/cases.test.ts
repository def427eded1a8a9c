import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Article, type Cleaner, createPipeline, presets } from '../../src/index.ts';
import { type Case, readCases } from './cases.ts';

const SUFFIX = '.cases.txt';
/** A reason of the cleaner itself, and one of another cleaner behind its name. */
const OWN_REASON = /^[a-z\d-]+$/;
const OTHER_REASON = /^[a-z\d-]+\//;
const clean = createPipeline();
const cleanHtml = createPipeline({ format: 'html' });
const cleaners = presets.balanced();
const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith(SUFFIX));

describe.each(files)('%s', (file) => {
  const name = file.slice(0, -SUFFIX.length);
  const cases = readCases(new URL(file, import.meta.url));
  const lines = cases.flatMap((found) => found.lines);
  const cleaner = cleaners.find((found) => found.name === name) as Cleaner;

  it.each(cases)(`${file}:$line $title`, (found) => {
    const text = documentOf(found);
    const article = found.html ? cleanHtml(text) : clean(text);
    expect(outcomeOf(found, name, article)).toEqual(expectedOf(found));
  });

  it('shows every reason at work', () => {
    const shown = new Set(lines.flatMap(({ reason = '' }) => OWN_REASON.exec(reason) ?? []));
    expect([...shown].sort()).toEqual([...cleaner.reasons].sort());
  });

  it('has at least as many near misses as hits', () => {
    const hits = lines.filter(({ reason = '' }) => OWN_REASON.test(reason)).length;
    const misses = lines.filter(
      ({ sign, reason = '' }) => sign === '+' || OTHER_REASON.test(reason),
    );
    expect(misses.length).toBeGreaterThanOrEqual(hits);
  });
});

it('has a cases file for every cleaner', () => {
  const named = files.map((file) => file.slice(0, -SUFFIX.length));
  expect(named.sort()).toEqual(cleaners.map((cleaner) => cleaner.name).sort());
});

function documentOf({ lines, separator }: Case): string {
  return lines
    .filter((line) => line.sign !== '>')
    .map((line) => line.text)
    .join(separator);
}

/** The case as it came out, in the notation of the cases file. */
function outcomeOf({ lines, separator, html }: Case, name: string, article: Article): string[] {
  const found: string[] = [];
  let at = 0;
  for (const { sign, text, reason } of lines) {
    if (sign === '>') continue;
    const [start, end] = [at, at + text.length];
    at = end + separator.length;
    if (sign === '*') continue;
    let noted = sign === '=' ? annotationOn(start, end, text, name, article) : undefined;
    if (sign === '+' && reason) noted = takenBack(start, end, text, reason, article);
    const ruling = html ? elementRuling(start, end, text, name, article) : undefined;
    found.push(noted ?? ruling ?? rulingOn(start, end, text, name, article));
  }
  if (lines.some(({ sign }) => sign === '>')) {
    for (const paragraph of article.body.split('\n\n')) found.push(`> ${paragraph}`);
  }
  return found;
}

/** What the cleaner said of a line that stays, or why it protects it. */
function annotationOn(
  start: number,
  end: number,
  text: string,
  name: string,
  { annotations }: Article,
): string | undefined {
  const note = annotations.find(
    (found) =>
      (found.cleaner === name || found.keptBy?.cleaner === name) &&
      found.start >= start &&
      found.end <= end,
  );
  if (note === undefined) return undefined;
  return `= ${text} | ${note.cleaner === name ? note.reason : note.keptBy?.reason}`;
}

/** That a line stays which another cleaner had taken. */
function takenBack(
  start: number,
  end: number,
  text: string,
  reason: string,
  { annotations }: Article,
): string | undefined {
  const note = annotations.find(
    (found) => found.because === 'protected' && found.start >= start && found.end <= end,
  );
  return note && `+ ${text} | ${reason}`;
}

/** A line of HTML goes when nothing of it stays; its tags are layout. */
function elementRuling(
  start: number,
  end: number,
  text: string,
  name: string,
  { removals, kept }: Article,
): string | undefined {
  const inside = removals.filter((removal) => removal.start >= start && removal.end <= end);
  if (kept.some((range) => range.start < end && range.end > start)) return undefined;
  const removal = inside.find((found) => found.cleaner === name) ?? inside[0];
  if (removal === undefined) return undefined;
  const by = removal.cleaner === name ? removal.reason : `${removal.cleaner}/${removal.reason}`;
  return `- ${text} | ${by}`;
}

function rulingOn(
  start: number,
  end: number,
  text: string,
  name: string,
  article: Article,
): string {
  const marks = [...article.removals, ...article.repairs].filter(
    (mark) => mark.start >= start && mark.end <= end && (mark.end > start || mark.start < end),
  );
  const mark = marks.find((found) => found.cleaner === name) ?? marks[0];
  if (mark === undefined) return `+ ${text}`;
  const by = mark.cleaner === name ? mark.reason : `${mark.cleaner}/${mark.reason}`;
  if (mark.start === start && mark.end === end) return `- ${text} | ${by}`;
  const part = text.slice(mark.start - start, mark.end - start);
  return `~ [[${part}]] | ${by}`;
}

function expectedOf({ lines }: Case): string[] {
  return lines.flatMap(({ sign, text, part, reason }) => {
    if (sign === '*') return [];
    if (sign === '~') return [`~ [[${part ?? ''}]] | ${reason}`];
    return [reason === undefined ? `${sign} ${text}` : `${sign} ${text} | ${reason}`];
  });
}

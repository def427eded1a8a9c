import type { Article } from '../src/text.ts';
import type { GoldFields } from './corpus.ts';
import { sharedWords, wordBag, wordScore } from './score.ts';

/** The fields that WCXB's gold gives. */
const FIELDS = ['title', 'author', 'published'] as const;

type Field = (typeof FIELDS)[number];

/** From this word F1 on, two titles are the same: pages add their site's name to one of them. */
const SAME_TITLE = 0.75;

/** How often a field was read from the texts of one scraper. */
export interface FieldCount {
  readonly file: string;
  readonly field: Field;
  /** Texts whose gold gives the field. */
  readonly gold: number;
  readonly right: number;
  readonly wrong: number;
  /** Found where the gold gives none: right or wrong, nobody knows. */
  readonly beyond: number;
  /** Texts in which it is wrong, with what was found and what the gold says. */
  readonly mistakes: readonly Mistake[];
}

/** A field that says something else than the gold. */
export interface Mistake {
  readonly id: string;
  readonly found: string;
  readonly gold: string;
}

/** Counts the fields of one scraper's texts. */
export interface FieldTally {
  add(id: string, article: Article, gold: GoldFields): void;
  result(): readonly FieldCount[];
}

/** A tally over the texts of one scraper. */
export function createFieldTally(file: string): FieldTally {
  const counts = FIELDS.map((field) => ({
    file,
    field,
    gold: 0,
    right: 0,
    wrong: 0,
    beyond: 0,
    mistakes: [] as Mistake[],
  }));
  return {
    add(id, article, gold) {
      for (const count of counts) {
        const found = readField(article, count.field);
        const wanted = gold[count.field];
        if (wanted !== null) count.gold += 1;
        if (found === null) continue;
        if (wanted === null) count.beyond += 1;
        else if (isSame(count.field, found, wanted)) count.right += 1;
        else {
          count.wrong += 1;
          count.mistakes.push({ id, found, gold: wanted });
        }
      }
    },
    result: () => counts,
  };
}

function readField(article: Article, field: Field): string | null {
  if (field === 'author') return article.authors.length === 0 ? null : article.authors.join(', ');
  return field === 'title' ? article.title : article.published;
}

function isSame(field: Field, found: string, gold: string): boolean {
  if (field === 'published') return found.slice(0, gold.length) === gold;
  const [foundBag, goldBag] = [wordBag(found), wordBag(gold)];
  if (field === 'title') return wordScore(foundBag, goldBag).f1 >= SAME_TITLE;
  // Gold names one author of several, leaves out a middle name, adds a degree.
  return sharedWords(foundBag, goldBag) >= Math.min(2, foundBag.total, goldBag.total);
}

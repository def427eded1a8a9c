import type { Article } from '../src/text.ts';
import type { Page } from './corpus.ts';
import { type Loss, lossOf, squeeze } from './harm.ts';
import { excerpt, formatTable, percent } from './table.ts';

/** What cleaning did to the articles of one genre. */
export interface Genre {
  readonly genre: string;
  /** ISO 639-1 codes, in order. */
  readonly languages: readonly string[];
  readonly losses: readonly Loss[];
}

/** `03-de-recipe` is in German. */
const LANGUAGE = /^\d+-([a-z]{2})-/;

/** Characters of a removal shown under `--worst`. */
const SHOWN = 100;

/**
 * What cleaning took from an article of a protected genre. Its one heading of the first level is
 * its title, which belongs into a field; everything else must stay where it is.
 */
export function genreLossOf(page: Page, article: Article): Loss {
  const titles = article.removals.filter(({ reason }) => reason === 'only-top-heading');
  const whole = [...titles.map(({ text }) => text), article.body].join('\n');
  return { ...lossOf(page, article), untouched: squeeze(whole) === squeeze(page.text) };
}

/** Groups losses by genre. */
export function genresOf(losses: readonly Loss[]): Genre[] {
  const names = [...new Set(losses.map(({ type }) => type))];
  return names.map((genre) => {
    const own = losses.filter(({ type }) => type === genre);
    const languages = [...new Set(own.map(({ id }) => LANGUAGE.exec(id)?.[1] ?? ''))].sort();
    return { genre, languages, losses: own };
  });
}

/** The share of all texts that came out as they went in. */
export function untouchedShare(genres: readonly Genre[]): number {
  const losses = genres.flatMap((genre) => genre.losses);
  return losses.filter(({ untouched }) => untouched).length / losses.length;
}

/** The genres and how many of their texts are untouched. */
export function genreTable(genres: readonly Genre[]): string {
  const rows = genres.map((genre) => [
    genre.genre,
    String(genre.losses.length),
    genre.languages.join(' '),
    percent(untouchedShare([genre])),
  ]);
  return formatTable(['genre', 'texts', 'languages', 'untouched'], rows);
}

/** What went from the texts that were touched. */
export function touchedGenres(genres: readonly Genre[]): string {
  return genres
    .flatMap((genre) => genre.losses)
    .filter(({ untouched }) => !untouched)
    .flatMap(({ id, type, removals }) => [
      `${type}/${id}`,
      ...removals.map((removal) => `    ${excerpt(removal, SHOWN)}`),
    ])
    .join('\n');
}

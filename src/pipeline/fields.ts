import type { Fields } from '../core/article.ts';
import type { Entry } from './ledger.ts';

/** Fields while they are being filled. */
type OpenFields = {
  -readonly [Name in keyof Fields]: Fields[Name] extends readonly string[]
    ? string[]
    : Fields[Name];
};

/** The fields of an article of which nothing is known. */
function emptyFields(): OpenFields {
  return {
    title: null,
    standfirst: null,
    section: null,
    byline: null,
    authors: [],
    published: null,
    readingMinutes: null,
    rights: null,
    embeds: [],
    captions: [],
    credits: [],
    tags: [],
    bios: [],
  };
}

/**
 * What entries found out: lists grow, and of single values the first one stays.
 *
 * An entry speaks when its text was lifted, or would have been but for the policy or the threshold.
 */
export function readFields(entries: Iterable<Entry>): Fields {
  const fields = emptyFields();
  for (const { fields: found, because, action } of entries) {
    const named = because === 'policy' || because === 'confidence';
    const speaks = named || (because === undefined && action === 'lift');
    if (found === undefined || !speaks) continue;
    fields.title ??= found.title ?? null;
    fields.standfirst ??= found.standfirst ?? null;
    fields.section ??= found.section ?? null;
    fields.byline ??= found.byline ?? null;
    fields.published ??= found.published ?? null;
    fields.readingMinutes ??= found.readingMinutes ?? null;
    fields.rights ??= found.rights ?? null;
    if (found.authors) fields.authors.push(...found.authors);
    if (found.embeds) fields.embeds.push(...found.embeds);
    if (found.captions) fields.captions.push(...found.captions);
    if (found.credits) fields.credits.push(...found.credits);
    if (found.tags) fields.tags.push(...found.tags);
    if (found.bios) fields.bios.push(...found.bios);
  }
  return fields;
}

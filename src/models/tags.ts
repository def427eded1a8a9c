const TAG_NAMES =
  '? p li td h1 h2 h3 h4 h5 h6 div a span button label dt dd pre blockquote figcaption th caption summary section article header footer ul ol form main aside nav body figure legend tr address fieldset strong details center table dl em b i time code html';

const TAG_NUMBERS: ReadonlyMap<string, number> = /* @__PURE__ */ numberTags();

function numberTags(): Map<string, number> {
  return new Map(TAG_NAMES.split(' ').map((name, index) => [name, index]));
}

/** A small number for a tag, 0 for those that say little. */
export function tagNumber(tag: string): number {
  return TAG_NUMBERS.get(tag) ?? 0;
}

/** The words of a list, parted by spaces. Marked as pure, a bundler can drop it, unlike `split`. */
export function splitList(words: string): readonly string[] {
  return words.split(' ');
}

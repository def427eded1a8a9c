import { randomStamp } from './dates.ts';
import type { Page, PageMark } from './page.ts';
import type { Random } from './random.ts';
import { type Context, isClosed, type Rearrangement } from './rearrange.ts';

/** A page's foot, and the head of the next one unless it is the last. */
type Writer = (page: number, isLast: boolean) => string[][];

interface Sheet {
  readonly total: number;
  readonly stamp: string;
  readonly title: string;
  readonly url: string;
}

/** A cut leaves at least so many words of the paragraph, and of the sentence, before it. */
const MIN_WORDS_BEFORE = 6;
const MIN_SENTENCE_WORDS_BEFORE = 3;
/** Shorter paragraphs are not cut: their halves could be a heading and a remark. */
const MIN_PARAGRAPH_WORDS = 12;
const SENTENCE_END = /[.!?…]["”’')\]]*$/;
/** After these a reader cannot know that the sentence goes on. */
const PAUSE = /[.!?…:;—–-]["”’')\]]*$|^["“”‘’']+$/;

/** Writes the feet in the manner of one browser or another. */
function writersOf({ total, stamp, title, url }: Sheet): Writer[] {
  return [
    (page) => [[`${page} of ${total} ${stamp}`]],
    (page) => [[`${page} of ${total} ${stamp}`]],
    (page) => [[stamp, `${page} of ${total}`]],
    (page) => [[`${page} of ${total}`], [stamp]],
    (page) => [[`${page} of ${total}`]],
    (page) => [[`Page ${page} of ${total}`]],
    (page) => [[`Page ${page} of ${total} ${stamp}`]],
    (page) => [[`${page}/${total} ${stamp}`]],
    (page) => [[`${stamp} ${page}/${total}`]],
    (page, isLast) => [[`${page} of ${total} ${stamp}`], ...(isLast ? [] : [[title], [url]])],
    (page, isLast) => [[`${page} of ${total} ${stamp}`], ...(isLast ? [] : [[`${title} ${url}`]])],
    (page, isLast) => [[`${url} ${page}/${total}`], ...(isLast ? [] : [[`${stamp} ${title}`]])],
  ];
}

/** The spaces inside the sentences of a paragraph at which a page may end. */
export function cutsOf(text: string): number[] {
  const words = text.split(' ');
  if (words.length < MIN_PARAGRAPH_WORDS || text.endsWith('?')) return [];
  const cuts: number[] = [];
  let offset = -1;
  let inSentence = 0;
  words.slice(0, -1).forEach((word, index) => {
    offset += word.length + 1;
    inSentence = SENTENCE_END.test(word) ? 0 : inSentence + 1;
    const enough = index + 1 >= MIN_WORDS_BEFORE && inSentence >= MIN_SENTENCE_WORDS_BEFORE;
    if (enough && !PAUSE.test(word)) cuts.push(offset);
  });
  return cuts;
}

/** Where the feet stand, in order: inside paragraphs and between them. */
function spotsOf(page: Page, count: number, random: Random): Pick<PageMark, 'at' | 'cut'>[] {
  const last = page.paragraphs.length - 1;
  const choices = page.paragraphs.map(({ clean, raw }, at) => ({
    at,
    cuts: raw === clean ? cutsOf(raw) : [],
    isClosed: at < last && isClosed(clean),
  }));
  const usable = random.shuffle(choices.filter((each) => each.cuts.length > 0 || each.isClosed));
  const first = usable.findIndex((each) => each.cuts.length > 0);
  const chosen = [...usable.splice(first, 1), ...usable].slice(0, count);
  const spots = chosen.map(({ at, cuts, isClosed: closed }, index) => {
    const cut = cuts.length > 0 && (index === 0 || !closed || random.chance(0.5));
    return { at, cut: cut ? random.pick(cuts) : null };
  });
  return spots.sort((a, b) => a.at - b.at);
}

/** A browser's page feet, in a rising series, between paragraphs and inside sentences. */
export const printPages: Rearrangement = (page, { setting, note }: Context) => {
  const { random, outlet } = setting;
  const total = random.between(3, 9);
  const endsHere = random.chance(0.6);
  const members = random.between(3, Math.min(total, 6));
  const inside = endsHere ? members - 1 : members;
  const firstPage = endsHere
    ? total - members + 1
    : random.between(1, Math.min(2, total - members + 1));
  const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const url = `https://www.${slug(outlet).replaceAll('-', '')}.example/world/${slug(page.title)}`;
  const sheet: Sheet = { total, stamp: randomStamp(random), title: page.title, url };
  const write = random.pick(writersOf(sheet));
  const formFeed = random.chance(0.15);
  const marks = spotsOf(page, inside, random).map((spot, index): PageMark => {
    return { ...spot, blocks: write(firstPage + index, false), formFeed };
  });
  if (endsHere) {
    const at = page.paragraphs.length;
    marks.push({ at, cut: null, blocks: write(total, true), formFeed: false });
  }
  const cuts = marks.filter((mark) => mark.cut !== null).length;
  note(`${members} of ${total}, ${cuts} cut${cuts === 1 ? '' : 's'}`);
  return { ...page, marks };
};

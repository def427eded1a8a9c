/** A text to be found in the gold text. */
export interface Candidate {
  readonly text: string;
  /** Where two stand for the same gold, the one without this is taken. */
  readonly hidden: boolean;
}

const TOKEN = /[\p{L}\p{N}_]+/gu;

/** The words of a text, as WCXB's metric counts them. */
export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
}

/** From so many words on a text is looked for by itself; shorter ones only beside those found. */
const MIN_LONG = 4;
/** Out of order a text must be longer, and nearly all of it must be there. */
const MIN_STRAY = 8;
const MIN_STRAY_SHARE = 0.8;
/** The share of a text's words that makes it gold. */
const MIN_SHARE = 0.5;
/** Words that stand at more places say nothing of where a text stands. */
const MAX_PLACES = 60;
/** Places that are tried for each text. */
const MAX_TRIED = 4;
const HIDDEN_WEIGHT = 0.97;

interface Match {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly share: number;
}

/**
 * The share of each text's words that stand in a gold text, each word of gold given away once.
 *
 * Long texts are laid out along the gold in the order of both, so that they cover as much of it as
 * they can; short ones fill the gaps; then what stands in another order is looked for.
 */
export function labelTexts(texts: readonly Candidate[], gold: string): Float32Array {
  const shares = new Float32Array(texts.length);
  const words = tokensOf(gold);
  if (words.length === 0) return shares;
  const rows = texts.map(({ text }) => tokensOf(text));
  const index = indexGold(gold, words);
  const used = new Uint8Array(words.length);
  const long = rows.flatMap((row, at) =>
    row.length < MIN_LONG ? [] : findLong(index, row, at, texts[at]?.hidden === true, used),
  );
  const anchors = chain(long, words.length, false);
  for (const match of anchors) take(match, shares, used);
  fillGaps(index, rows, anchors, shares, used);
  for (const [at, row] of [...rows.entries()].sort((a, b) => b[1].length - a[1].length)) {
    if (row.length < MIN_STRAY || (shares[at] as number) > 0) continue;
    const [best] = findLong(index, row, at, false, used);
    if (best !== undefined && best.share >= MIN_STRAY_SHARE) take(best, shares, used);
  }
  return shares;
}

function take({ row, start, end, share }: Match, shares: Float32Array, used: Uint8Array): void {
  shares[row] = share;
  used.fill(1, start, end);
}

interface GoldIndex {
  readonly words: readonly string[];
  readonly triples: ReadonlyMap<string, readonly number[]>;
  readonly singles: ReadonlyMap<string, readonly number[]>;
  /** 1 where a line starts; one more than there are words. */
  readonly starts: Uint8Array;
}

function indexGold(gold: string, words: readonly string[]): GoldIndex {
  const triples = new Map<string, number[]>();
  const singles = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, at: number): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [at]);
    else known.push(at);
  };
  for (let at = 0; at < words.length; at += 1) {
    add(singles, words[at] as string, at);
    if (at + 2 < words.length) add(triples, `${words[at]} ${words[at + 1]} ${words[at + 2]}`, at);
  }
  const starts = new Uint8Array(words.length + 1);
  let at = 0;
  for (const line of gold.split('\n')) {
    starts[at] = 1;
    at += tokensOf(line).length;
  }
  starts[words.length] = 1;
  return { words, triples, singles, starts };
}

/** Where most of a text stands in gold, best places first. */
function findLong(
  { triples }: GoldIndex,
  row: readonly string[],
  at: number,
  hidden: boolean,
  used: Uint8Array,
): Match[] {
  const places: (readonly number[] | undefined)[] = [];
  const votes = new Map<number, number>();
  for (let word = 0; word + 2 < row.length; word += 1) {
    const found = triples.get(`${row[word]} ${row[word + 1]} ${row[word + 2]}`);
    places.push(found);
    if (found === undefined || found.length > MAX_PLACES) continue;
    for (const place of found) {
      if (used[place] === 0) votes.set(place - word, (votes.get(place - word) ?? 0) + 1);
    }
  }
  const tried = [...votes].sort((a, b) => b[1] - a[1]).slice(0, MAX_TRIED);
  const matches: Match[] = [];
  for (const [shift] of tried) {
    const match = cover(places, row, at, shift, used);
    if (match.share < MIN_SHARE) continue;
    matches.push({ ...match, weight: match.weight * (hidden ? HIDDEN_WEIGHT : 1) });
  }
  return matches.sort((a, b) => b.weight - a.weight);
}

function cover(
  places: readonly (readonly number[] | undefined)[],
  row: readonly string[],
  at: number,
  shift: number,
  used: Uint8Array,
): Match {
  const covered = new Uint8Array(row.length);
  const slack = Math.max(6, row.length >> 2);
  let expected = shift;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const [word, found] of places.entries()) {
    let best = -1;
    let least = slack + 1;
    for (const place of found ?? []) {
      const away = Math.abs(place - word - expected);
      if (away >= least || used[place] !== 0) continue;
      least = away;
      best = place;
    }
    if (best === -1) continue;
    expected = best - word;
    covered.fill(1, word, word + 3);
    start = Math.min(start, best);
    end = Math.max(end, best + 3);
  }
  const weight = covered.reduce((sum, one) => sum + one, 0);
  // What stands much longer in gold is another text with the same words.
  const fits = end - start <= 2 * row.length + slack;
  return { row: at, start, end, weight, share: fits ? weight / row.length : 0 };
}

/** The heaviest matches that follow one another in both texts. */
function chain(matches: readonly Match[], length: number, late: boolean): Match[] {
  const tree = new Int32Array(length + 2).fill(-1);
  const best = new Float64Array(matches.length);
  const before = new Int32Array(matches.length).fill(-1);
  const better = (a: number, b: number): boolean =>
    b === -1 ||
    (late ? (best[a] as number) >= (best[b] as number) : (best[a] as number) > (best[b] as number));
  for (let from = 0; from < matches.length; ) {
    let to = from;
    while (to < matches.length && matches[to]?.row === matches[from]?.row) to += 1;
    for (let at = from; at < to; at += 1) {
      const { start, weight } = matches[at] as Match;
      let found = -1;
      for (let node = start + 1; node > 0; node -= node & -node) {
        const other = tree[node] as number;
        if (other !== -1 && better(other, found)) found = other;
      }
      before[at] = found;
      best[at] = weight + (found === -1 ? 0 : (best[found] as number));
    }
    for (let at = from; at < to; at += 1) {
      const { end } = matches[at] as Match;
      for (let node = end + 1; node < tree.length; node += node & -node) {
        if (better(at, tree[node] as number)) tree[node] = at;
      }
    }
    from = to;
  }
  let last = -1;
  for (let at = 0; at < matches.length; at += 1) if (better(at, last)) last = at;
  const found: Match[] = [];
  for (; last !== -1; last = before[last] as number) found.push(matches[last] as Match);
  return found.reverse();
}

/** Places short texts, word for word, between those that are placed. */
function fillGaps(
  index: GoldIndex,
  rows: readonly (readonly string[])[],
  anchors: readonly Match[],
  shares: Float32Array,
  used: Uint8Array,
): void {
  let [row, place] = [0, 0];
  for (const anchor of [...anchors, undefined]) {
    const toRow = anchor?.row ?? rows.length;
    const toPlace = anchor?.start ?? index.words.length;
    const matches: Match[] = [];
    for (let at = row; at < toRow; at += 1) {
      if (shares[at] === 0)
        matches.push(...findExact(index, rows[at] ?? [], at, place, toPlace, used));
    }
    // Before the first anchor the nearest of several is right.
    for (const match of chain(matches, index.words.length, row === 0)) take(match, shares, used);
    if (anchor === undefined) break;
    row = anchor.row + 1;
    place = anchor.end;
  }
}

function findExact(
  { words, singles, starts }: GoldIndex,
  row: readonly string[],
  at: number,
  from: number,
  to: number,
  used: Uint8Array,
): Match[] {
  const found: Match[] = [];
  if (row.length === 0) return found;
  for (const start of singles.get(row[0] as string) ?? []) {
    const end = start + row.length;
    if (start < from || end > to) continue;
    // Within a line a word or two may stand by chance.
    const edges = (starts[start] as number) + (starts[end] as number);
    if (row.length < MIN_LONG && edges === 0) continue;
    if (row.some((word, k) => words[start + k] !== word || used[start + k] !== 0)) continue;
    found.push({ row: at, start, end, weight: row.length * (1 + edges / 8), share: 1 });
  }
  return found;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Digests } from './corpus.ts';

const FLOORS_FILE = fileURLToPath(new URL('./floors.json', import.meta.url));

/** Floors hold four decimals: on 791 texts one text moves a share by .0013, one word by far less. */
const DECIMALS = 1e4;

/** Less than this is rounding, not a change. */
const EPSILON = 1e-9;

/** The value that a figure must reach, or may not exceed. */
export type Floor = { readonly atLeast: number } | { readonly atMost: number };

/** The pinned corpus and the figures it must reach. */
export interface FloorsFile {
  readonly digests: Digests;
  readonly floors: Readonly<Record<string, Floor>>;
}

/** What was measured, by floor name; `null` is a figure whose data is absent. */
export type Figures = Readonly<Record<string, number | null>>;

/** The outcome of a comparison with the floors. */
export interface Verdict {
  readonly checked: readonly string[];
  readonly skipped: readonly string[];
  readonly breaches: readonly string[];
}

/** Reads `bench/floors.json`. */
export function readFloors(): FloorsFile {
  return JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as FloorsFile;
}

/** Writes `bench/floors.json`. */
export function writeFloors(file: FloorsFile): void {
  writeFileSync(FLOORS_FILE, `${JSON.stringify(file, null, 2)}\n`);
}

/** Compares figures with their floors, and the texts measured with the pinned ones. */
export function checkFloors(file: FloorsFile, figures: Figures, digests: Digests): Verdict {
  const checked: string[] = [];
  const skipped: string[] = [];
  const breaches = digestBreaches(file.digests, digests);
  for (const [name, floor] of Object.entries(file.floors)) {
    const figure = figures[name];
    if (figure === undefined) breaches.push(`${name} has a floor, but nothing measures it.`);
    else if (figure === null) skipped.push(name);
    else {
      checked.push(name);
      if (!meets(figure, floor)) breaches.push(`${name} is ${figure}, floor ${show(floor)}.`);
    }
  }
  return { checked, skipped, breaches };
}

/** Raises floors to what was measured; `refused` names those that would have to be lowered. */
export function raiseFloors(
  file: FloorsFile,
  figures: Figures,
  digests: Digests,
  allowRegression: boolean,
): { readonly file: FloorsFile; readonly changed: string[]; readonly refused: string[] } {
  const floors: Record<string, Floor> = {};
  const changed: string[] = [];
  const refused: string[] = [];
  for (const [name, floor] of Object.entries(file.floors)) {
    const figure = figures[name];
    floors[name] = floor;
    if (figure === undefined || figure === null) continue;
    if (!meets(figure, floor) && !allowRegression) {
      refused.push(`${name} is ${figure}, floor ${show(floor)}.`);
      continue;
    }
    const next = roundFloor(figure, floor);
    if (show(next) === show(floor) || (meets(figure, floor) && !isHigher(next, floor))) continue;
    floors[name] = next;
    changed.push(`${name}: ${show(floor)} becomes ${show(next)}`);
  }
  const pinned = {
    own: digests.own ?? file.digests.own,
    languages: digests.languages ?? file.digests.languages,
    genres: digests.genres ?? file.digests.genres,
    wcxb: digests.wcxb ?? file.digests.wcxb,
    scraped: digests.scraped ?? file.digests.scraped,
    multilingual: digests.multilingual ?? file.digests.multilingual,
  };
  return { file: { digests: pinned, floors }, changed, refused };
}

function digestBreaches(pinned: Digests, measured: Digests): string[] {
  const names = ['own', 'languages', 'genres', 'wcxb', 'scraped', 'multilingual'] as const;
  return names
    .filter((name) => measured[name] !== null && measured[name] !== pinned[name])
    .map((name) => `The ${name} texts are not the pinned ones: if that is meant, --update.`);
}

function meets(figure: number, floor: Floor): boolean {
  return 'atLeast' in floor ? figure >= floor.atLeast - EPSILON : figure <= floor.atMost + EPSILON;
}

function isHigher(next: Floor, floor: Floor): boolean {
  if ('atLeast' in next) return 'atLeast' in floor && next.atLeast > floor.atLeast;
  return 'atMost' in floor && next.atMost < floor.atMost;
}

function roundFloor(figure: number, floor: Floor): Floor {
  return 'atLeast' in floor
    ? { atLeast: Math.floor(figure * DECIMALS + EPSILON) / DECIMALS }
    : { atMost: Math.ceil(figure * DECIMALS - EPSILON) / DECIMALS };
}

function show(floor: Floor): string {
  return 'atLeast' in floor ? `at least ${floor.atLeast}` : `at most ${floor.atMost}`;
}

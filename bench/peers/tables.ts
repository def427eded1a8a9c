import { mean, type WordScore } from '../score.ts';
import { formatTable, percentOf } from '../table.ts';
import { FIELDS, type Field } from './judge.ts';
import type { System } from './systems.ts';

/** One field of a page, as found and as gold has it. */
export interface FieldResult {
  readonly field: Field;
  readonly gold: string | null;
  readonly found: string | null;
  readonly right: boolean;
}

/** What one system made of one page. */
export interface PageResult {
  readonly system: string;
  readonly id: string;
  readonly type: string;
  readonly failed: boolean;
  /** Milliseconds, user and system; `null` where it was not timed. */
  readonly cpu: number | null;
  readonly score: WordScore;
  readonly fields: readonly FieldResult[];
}

/** The share of Readability's CPU that the gate allows. */
const MAX_CPU = 1 / 5;

/** Words, words by page type, fields, CPU and failures of each system. */
export function peerTables(systems: readonly System[], results: readonly PageResult[]): string {
  return [
    wordTable(systems, results),
    typeTable(systems, results),
    fieldTable(systems, results),
  ].join('\n\n');
}

function wordTable(systems: readonly System[], results: readonly PageResult[]): string {
  const rows = systems.map(({ name }) => {
    const own = resultsOf(results, name);
    const share = (read: (score: WordScore) => number): string =>
      mean(own.map(({ score }) => read(score))).toFixed(3);
    return [
      name,
      share(({ precision }) => precision),
      share(({ recall }) => recall),
      share(({ f1 }) => f1),
      cpuOf(results, name).toFixed(2),
      String(own.filter(({ failed }) => failed).length),
    ];
  });
  return formatTable(['system', 'precision', 'recall', 'F1', 'CPU ms a page', 'failures'], rows);
}

function typeTable(systems: readonly System[], results: readonly PageResult[]): string {
  const types = [...new Set(results.map(({ type }) => type))].sort();
  const rows = types.map((type) => {
    const own = results.filter((result) => result.type === type);
    const f1 = systems.map(({ name }) =>
      mean(resultsOf(own, name).map(({ score }) => score.f1)).toFixed(3),
    );
    return [type, String(own.length / systems.length), ...f1];
  });
  return formatTable(['word F1 of', 'pages', ...systems.map(({ name }) => name)], rows);
}

function fieldTable(systems: readonly System[], results: readonly PageResult[]): string {
  const rows = FIELDS.flatMap((field) =>
    systems
      .filter(({ hasFields }) => hasFields)
      .map(({ name }) => {
        const own = resultsOf(results, name).flatMap(({ fields }) =>
          fields.filter((one) => one.field === field && one.gold !== null),
        );
        const right = own.filter((one) => one.right).length;
        const wrong = own.filter((one) => !one.right && one.found !== null).length;
        return [
          field,
          name,
          ...[own.length, right, wrong].map(String),
          percentOf(right, own.length),
          percentOf(right, right + wrong),
        ];
      }),
  );
  return formatTable(['field', 'system', 'in gold', 'right', 'wrong', 'recall', 'precision'], rows);
}

/** What the gate asks for and does not hold. */
export function breaches(results: readonly PageResult[]): string[] {
  const broken: string[] = [];
  for (const field of FIELDS) {
    const own = rightOf(results, 'bodycopy', field);
    for (const peer of ['readability', 'defuddle']) {
      const theirs = rightOf(results, peer, field);
      if (own <= theirs) broken.push(`${field}: ${own} right, ${peer} has ${theirs}.`);
    }
  }
  const share = cpuOf(results, 'bodycopy') / cpuOf(results, 'readability');
  if (share > MAX_CPU) broken.push(`CPU is ${share.toFixed(2)} of Readability's.`);
  return broken;
}

function rightOf(results: readonly PageResult[], system: string, field: Field): number {
  return resultsOf(results, system).filter(({ fields }) =>
    fields.some((one) => one.field === field && one.right),
  ).length;
}

function cpuOf(results: readonly PageResult[], system: string): number {
  return mean(resultsOf(results, system).flatMap(({ cpu }) => cpu ?? []));
}

function resultsOf(results: readonly PageResult[], system: string): PageResult[] {
  return results.filter((result) => result.system === system);
}

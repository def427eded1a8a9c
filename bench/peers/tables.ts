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

/** What one system reached on some pages. */
export interface PeerFigures {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Milliseconds a page. */
  readonly cpu: number;
  readonly failures: number;
  /** Word F1 by page type. */
  readonly types: Readonly<Record<string, number>>;
  /** How many values gold has of each field, and how many of the system's are right and wrong. */
  readonly fields: Readonly<Record<Field, FieldFigures>> | null;
}

export interface FieldFigures {
  readonly gold: number;
  readonly right: number;
  readonly wrong: number;
}

/** The figures of each system, by its name. */
export function summarise(
  systems: readonly System[],
  results: readonly PageResult[],
): Record<string, PeerFigures> {
  const types = [...new Set(results.map(({ type }) => type))].sort();
  return Object.fromEntries(
    systems.map(({ name, hasFields }) => {
      const own = resultsOf(results, name);
      const average = (read: (score: WordScore) => number, of = own): number =>
        mean(of.map(({ score }) => read(score)));
      const f1Of = (type: string): number =>
        average(
          ({ f1 }) => f1,
          own.filter((result) => result.type === type),
        );
      const figures: PeerFigures = {
        pages: own.length,
        precision: average(({ precision }) => precision),
        recall: average(({ recall }) => recall),
        f1: average(({ f1 }) => f1),
        cpu: mean(own.flatMap(({ cpu }) => cpu ?? [])),
        failures: own.filter(({ failed }) => failed).length,
        types: Object.fromEntries(types.map((type) => [type, f1Of(type)])),
        fields: hasFields ? fieldsOf(own) : null,
      };
      return [name, figures];
    }),
  );
}

function fieldsOf(own: readonly PageResult[]): Record<Field, FieldFigures> {
  const entries = FIELDS.map((field) => {
    const found = own.flatMap(({ fields }) =>
      fields.filter((one) => one.field === field && one.gold !== null),
    );
    const right = found.filter((one) => one.right).length;
    const wrong = found.filter((one) => !one.right && one.found !== null).length;
    return [field, { gold: found.length, right, wrong }] as const;
  });
  return Object.fromEntries(entries) as Record<Field, FieldFigures>;
}

/** Words, words by page type, fields, CPU and failures of each system. */
export function peerTables(peers: Record<string, PeerFigures>): string {
  return [wordTable(peers), typeTable(peers), fieldTable(peers)].join('\n\n');
}

function wordTable(peers: Record<string, PeerFigures>): string {
  const rows = Object.entries(peers).map(([name, { precision, recall, f1, cpu, failures }]) => [
    name,
    ...[precision, recall, f1].map((share) => share.toFixed(3)),
    cpu.toFixed(2),
    String(failures),
  ]);
  return formatTable(['system', 'precision', 'recall', 'F1', 'CPU ms a page', 'failures'], rows);
}

function typeTable(peers: Record<string, PeerFigures>): string {
  const names = Object.keys(peers);
  const types = Object.keys(peers[names[0] ?? '']?.types ?? {});
  const rows = types.map((type) => [
    type,
    ...names.map((name) => (peers[name]?.types[type] ?? 0).toFixed(3)),
  ]);
  return formatTable(['word F1 of', ...names], rows);
}

function fieldTable(peers: Record<string, PeerFigures>): string {
  const rows = FIELDS.flatMap((field) =>
    Object.entries(peers).flatMap(([name, { fields }]) => {
      if (fields === null) return [];
      const { gold, right, wrong } = fields[field];
      return [
        [
          field,
          name,
          ...[gold, right, wrong].map(String),
          percentOf(right, gold),
          percentOf(right, right + wrong),
        ],
      ];
    }),
  );
  return formatTable(['field', 'system', 'in gold', 'right', 'wrong', 'recall', 'precision'], rows);
}

/** What the gate asks for and does not hold. */
export function breaches(peers: Record<string, PeerFigures>): string[] {
  const broken: string[] = [];
  const rightOf = (name: string, field: Field): number => peers[name]?.fields?.[field].right ?? 0;
  for (const field of FIELDS) {
    const own = rightOf('bodycopy', field);
    for (const peer of ['readability', 'defuddle']) {
      const theirs = rightOf(peer, field);
      if (own <= theirs) broken.push(`${field}: ${own} right, ${peer} has ${theirs}.`);
    }
  }
  const share = (peers['bodycopy']?.cpu ?? 0) / (peers['readability']?.cpu ?? 1);
  process.stdout.write(`CPU is ${share.toFixed(3)} of Readability's.\n`);
  if (share > MAX_CPU) broken.push(`That is more than ${MAX_CPU} of it.`);
  return broken;
}

function resultsOf(results: readonly PageResult[], system: string): PageResult[] {
  return results.filter((result) => result.system === system);
}

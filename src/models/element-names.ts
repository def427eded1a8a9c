import { attributeOf, type Element } from '../core/element.ts';
import { createNames, type Names, wordsOf } from '../measure/name-words.ts';
import type { Family, Matrix } from './matrix.ts';
import type { Tree } from './tree.ts';

/** How much more often than others the text in elements of a name is body, as log-odds. */
export type NameWeights = ReadonlyMap<string, number>;

const OWN = 4;
const NAMES_PER_ELEMENT = 24;

/** What an element is called: its tag, role and properties, and the words of its class and id. */
export function namesOf(names: Names, element: Element): readonly string[] {
  const found = [...wordsOf(names, element)];
  const role = attributeOf(element, 'role');
  if (role) found.push(`role:${role.toLowerCase()}`);
  const property = attributeOf(element, 'itemprop');
  if (property) found.push(`prop:${property.toLowerCase()}`);
  return found.slice(0, NAMES_PER_ELEMENT);
}

/** The weights of the names of elements around a block. */
export function elementNames(weights: NameWeights): Family<Tree> {
  return {
    columns: [
      ...Array.from({ length: OWN }, (_, level) => [
        `name${level}:sum`,
        `name${level}:least`,
      ]).flat(),
      'names:sum',
      'names:most',
      'names:least',
      'names:mean',
    ],
    fill(tree, matrix, offset) {
      const chain = weighElements(tree, weights);
      for (let block = 0; block < matrix.rows; block += 1) {
        writeBlock(tree, chain, block, matrix, block * matrix.width + offset);
      }
    },
  };
}

interface Chain {
  /** Of an element alone. */
  readonly sum: Float32Array;
  readonly least: Float32Array;
  /** With all elements around it. */
  readonly allSum: Float32Array;
  readonly allMost: Float32Array;
  readonly allLeast: Float32Array;
}

function weighElements({ lines, parents, words }: Tree, weights: NameWeights): Chain {
  const floats = (): Float32Array => new Float32Array(parents.length);
  const [sum, least, allSum, allMost, allLeast] = [
    floats(),
    floats(),
    floats(),
    floats(),
    floats(),
  ];
  const names = lines.view.once(createNames);
  for (const element of lines.doc.elements ?? []) {
    const { index } = element;
    // Nothing asks for an element without text.
    if (words[index] === 0) continue;
    let most = 0;
    for (const name of namesOf(names, element)) {
      const weight = weights.get(name) ?? 0;
      sum[index] = (sum[index] as number) + weight;
      most = Math.max(most, weight);
      least[index] = Math.min(least[index] as number, weight);
    }
    const around = parents[index] as number;
    const [s, m, l] =
      around === -1
        ? [0, 0, 0]
        : [allSum[around] as number, allMost[around] as number, allLeast[around] as number];
    allSum[index] = s + (sum[index] as number);
    allMost[index] = Math.max(m, most);
    allLeast[index] = Math.min(l, least[index] as number);
  }
  return { sum, least, allSum, allMost, allLeast };
}

function writeBlock(
  { homes, parents, lines }: Tree,
  chain: Chain,
  block: number,
  { values }: Matrix,
  at: number,
): void {
  const home = homes[block] as number;
  if (home === -1) return;
  let element = home;
  for (let level = 0; level < OWN && element !== -1; level += 1) {
    values[at + 2 * level] = chain.sum[element] as number;
    values[at + 2 * level + 1] = chain.least[element] as number;
    element = parents[element] as number;
  }
  const depth = (lines.blocks[block]?.within?.depth ?? 0) + 1;
  values[at + 2 * OWN] = chain.allSum[home] as number;
  values[at + 2 * OWN + 1] = chain.allMost[home] as number;
  values[at + 2 * OWN + 2] = chain.allLeast[home] as number;
  values[at + 2 * OWN + 3] = (chain.allSum[home] as number) / depth;
}

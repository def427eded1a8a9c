import { attributeOf, type Element } from '../core/element.ts';
import type { View } from '../core/view.ts';

/** An element with its children, so that selectors can be matched. */
export interface ElementNode {
  readonly element: Element;
  readonly parent: ElementNode | null;
  readonly children: ElementNode[];
  /** The elements beside it, itself included. */
  readonly siblings: readonly ElementNode[];
  /** Its text that stands in no child. */
  text: string;
}

/** The elements of a page, in order; none where the text is no page. Ask for it with `view.once`. */
export function elementNodes({ doc }: View): readonly ElementNode[] {
  const { elements = [], blocks } = doc;
  const nodes: ElementNode[] = [];
  const roots: ElementNode[] = [];
  for (const element of elements) {
    const parent =
      element.parent === undefined ? null : (nodes[element.parent.index] as ElementNode);
    const siblings = parent === null ? roots : parent.children;
    const node: ElementNode = { element, parent, children: [], siblings, text: '' };
    siblings.push(node);
    nodes.push(node);
  }
  for (const { text, within } of blocks) {
    const node = within && nodes[within.index];
    if (node !== undefined) node.text += `${text}\n`;
  }
  return nodes;
}

/** How css-select asks about elements. */
export const elementAdapter = {
  isTag: (node: ElementNode): node is ElementNode => node !== null,
  getName: ({ element }: ElementNode): string => element.tag,
  getParent: ({ parent }: ElementNode): ElementNode | null => parent,
  getChildren: ({ children }: ElementNode): ElementNode[] => children,
  getSiblings: ({ siblings }: ElementNode): ElementNode[] => siblings as ElementNode[],
  getAttributeValue: ({ element }: ElementNode, name: string): string | undefined =>
    attributeOf(element, name),
  hasAttrib: ({ element }: ElementNode, name: string): boolean =>
    attributeOf(element, name) !== undefined,
  getText: (node: ElementNode): string => textOf(node),
  existsOne: (test: (node: ElementNode) => boolean, nodes: ElementNode[]): boolean =>
    nodes.some((node) => test(node) || someBelow(test, node)),
  findOne: (test: (node: ElementNode) => boolean, nodes: ElementNode[]): ElementNode | null =>
    findAll(test, nodes)[0] ?? null,
  findAll: (test: (node: ElementNode) => boolean, nodes: ElementNode[]): ElementNode[] =>
    findAll(test, nodes),
  removeSubsets: (nodes: ElementNode[]): ElementNode[] =>
    nodes.filter(({ parent }) => {
      for (let at = parent; at !== null; at = at.parent) if (nodes.includes(at)) return false;
      return true;
    }),
};

function textOf(node: ElementNode): string {
  let text = '';
  for (const found of below(node)) text += found.text;
  return text;
}

function someBelow(test: (node: ElementNode) => boolean, node: ElementNode): boolean {
  for (const found of below(node)) if (found !== node && test(found)) return true;
  return false;
}

function findAll(
  test: (node: ElementNode) => boolean,
  nodes: readonly ElementNode[],
): ElementNode[] {
  return nodes.flatMap((node) => [...below(node)].filter(test));
}

/** A node and all nodes in it, in order. */
function* below(node: ElementNode): Generator<ElementNode> {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      waiting.push(next.children[at] as ElementNode);
    }
  }
}

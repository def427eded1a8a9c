/** An element of HTML, as far as its tag says what it is. */
export interface Element {
  /** Position in `Doc.elements`; enclosing elements come first. */
  readonly index: number;
  /** Lower-cased. */
  readonly tag: string;
  /** Names, lower-cased, and decoded values by turns, as the tag has them. */
  readonly attributes: readonly string[];
  /** The element around it. */
  readonly parent: Element | undefined;
  /** How many elements are around it. */
  readonly depth: number;
  /** Where its start tag starts in the source, and where that ends. */
  readonly start: number;
  readonly tagEnd: number;
  /** Where its content ends in the source: at its end tag, or at what ends it instead. */
  readonly end: number;
}

/** The value of an attribute, the first where a tag repeats it; empty where it has no value. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  for (let at = 0; at < attributes.length; at += 2) {
    if (attributes[at] === name) return attributes[at + 1];
  }
  return undefined;
}

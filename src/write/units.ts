import type { Container } from '../core/layout.ts';
import type { Inline } from './inlines.ts';

/** One thing that stands between others in a body, whatever its source is written in. */
export type Unit = UnitBase & (TextUnit | CodeUnit | RuleUnit | TableUnit | PictureUnit);

export interface UnitBase {
  readonly within: Container | undefined;
  /** Whether a single line break parts it from what stands before. */
  readonly isTight: boolean;
}

/** A paragraph, or a heading of a level from 1 to 6. */
export interface TextUnit {
  readonly kind: 'text';
  readonly level: number;
  readonly inlines: Inline[];
}

export interface CodeUnit {
  readonly kind: 'code';
  readonly language: string;
  readonly text: string;
}

export interface RuleUnit {
  readonly kind: 'rule';
}

/** Cells by row and column; empty ones are absent. */
export interface TableUnit {
  readonly kind: 'table';
  readonly rows: Row[];
  columns: number;
  /** What says which table it is. */
  readonly table: object | undefined;
}

export interface Row {
  readonly number: number;
  readonly cells: { isHead: boolean; inlines: Inline[] }[];
}

export interface PictureUnit {
  readonly kind: 'picture';
  readonly url: string;
  readonly alt: string;
}

/** The units of a body, and what its addresses are relative to. */
export interface Outline {
  readonly units: readonly Unit[];
  readonly base: string | undefined;
}

import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import { attributeOf, type Element } from '../core/element.ts';
import type { Container, Picture } from '../core/layout.ts';

/** Smaller images, by their own account, are icons and dots that count visitors; in CSS pixels. */
const MIN_SIDE = 50;

/**
 * The images of the body: those that stand where the smallest element around them that holds any
 * text holds kept text. An image without an address of its own, or an icon, is none.
 */
export function keptPictures(
  doc: Doc,
  kept: readonly Block[],
  around: (element: Element | undefined) => Container | undefined,
): readonly Picture[] {
  const { images = [], blocks } = doc;
  const pictures: Picture[] = [];
  if (images.length === 0 || kept.length === 0) return pictures;
  const texts = countTexts(doc, kept);
  let next = 0;
  for (const image of images) {
    const { element } = image;
    const url = addressOf(element);
    if (url === undefined || isIcon(element) || pictures.at(-1)?.url === url) continue;
    while (next < kept.length && (kept[next] as Block).index < image.block) next += 1;
    const following = kept[next];
    const isIn = following !== undefined && following === blocks[image.block] && image.at > 0;
    if (!isIn && !isAmongKept(element, texts)) continue;
    const block = following ?? (kept.at(-1) as Block);
    const stands = isIn ? 'in' : following === undefined ? 'behind' : 'before';
    // Behind the last kept text an image is one of the body only beside it.
    if (stands === 'behind' && block.index !== image.block - 1) continue;
    const at = isIn ? Math.min(image.at, block.text.length) : 0;
    pictures.push({ block, stands, at, within: around(element.parent), url, alt: altOf(element) });
  }
  return pictures;
}

/** How many blocks, and how many kept ones, each element holds. */
interface Texts {
  readonly all: Uint32Array;
  readonly kept: Uint32Array;
}

function countTexts({ blocks, elements = [] }: Doc, kept: readonly Block[]): Texts {
  const texts = {
    all: new Uint32Array(elements.length),
    kept: new Uint32Array(elements.length),
  };
  for (const { within } of blocks) if (within) texts.all[within.index]! += 1;
  for (const { within } of kept) if (within) texts.kept[within.index]! += 1;
  // Enclosing elements come first.
  for (let index = elements.length - 1; index >= 0; index -= 1) {
    const parent = elements[index]?.parent;
    if (parent === undefined) continue;
    texts.all[parent.index]! += texts.all[index] as number;
    texts.kept[parent.index]! += texts.kept[index] as number;
  }
  return texts;
}

function isAmongKept(element: Element, { all, kept }: Texts): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) {
    // The caption of a figure is lifted, and the picture stays.
    if (at.tag !== 'figure' && (all[at.index] as number) > 0) return (kept[at.index] as number) > 0;
  }
  return true;
}

/** What pages that load images late put in the place of `src`. */
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-original'] as const;

function addressOf(element: Element): string | undefined {
  for (const name of SOURCES) {
    const value = attributeOf(element, name)?.trim();
    if (value && !/^data:/i.test(value)) return value;
  }
  return undefined;
}

/** A description in one line; tags that stand in it are no words. */
function altOf(element: Element): string {
  return (attributeOf(element, 'alt') ?? '').replace(/[\s<>]+/g, ' ').trim();
}

function isIcon(element: Element): boolean {
  return isSmall(attributeOf(element, 'width')) || isSmall(attributeOf(element, 'height'));
}

function isSmall(side = ''): boolean {
  const found = /^\s{0,9}(\d{1,6})(?:px)?\s{0,9}$/.exec(side);
  return found !== null && Number(found[1]) < MIN_SIDE;
}

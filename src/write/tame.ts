import { safeAddress } from '../core/address.ts';
import type { Block } from '../core/block.ts';
import { entityAt } from '../core/entities.ts';

/** Tags that do nothing but set words off or apart, or lead to another page. */
const TAME_TAG =
  /^<(?:a href="https?:\/\/(?:[^\s"<>&]|&amp;){0,1900}"|\/a|\/?(?:b|br|code|del|div|em|i|ins|kbd|mark|p|s|small|span|strong|sub|sup|u)\s?\/?)>/i;
const AUTOLINK = /^<(?:https?:\/\/|mailto:)[^\s<>"]{1,2000}>/i;
const TAG_START = /^<[a-z/!?]/i;
/** Longer tags and addresses are not tame. */
const MAX_TAG = 2010;

/** Where links lead, and where definitions of links do. */
const TARGETS = /\](?:\(|:)\s{0,99}<?([^\s<>)]*)/g;

/** Whether Markdown runs nothing, whoever makes HTML of it and lets raw HTML through. */
export function isTame(markdown: string): boolean {
  for (let at = markdown.indexOf('<'); at !== -1; at = markdown.indexOf('<', at + 1)) {
    const tag = markdown.slice(at, at + MAX_TAG);
    // What comes behind its end would make it a tag.
    if (tag === '<') return false;
    if (TAG_START.test(tag) && !TAME_TAG.test(tag) && !AUTOLINK.test(tag)) return false;
  }
  for (const [, target] of markdown.matchAll(TARGETS)) {
    if (!isTameAddress(target as string)) return false;
  }
  return true;
}

/** Whether a block leads to no place that runs something or is lost. */
export function hasTameLinks({ links = [] }: Block, lost: ReadonlySet<string>): boolean {
  return links.every(({ url }) => !lost.has(url) && isTameAddress(url));
}

/** A reference that is not known here may be known elsewhere: `javascript&colon;`. */
const REFERENCE = /&#|&\w{1,40};/;

function isTameAddress(address: string): boolean {
  const read = readAddress(address);
  if (read === '' || read.startsWith('#')) return true;
  return (
    !REFERENCE.test(read) &&
    !/[<>"]/.test(read) &&
    safeAddress(read, undefined, 'link') !== undefined
  );
}

/** In tags those that are numbers need no semicolon. */
const REFERENCES = /&#(?:x[0-9a-f]{1,6}|\d{1,7});?|&\w{1,10};/gi;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** An address of Markdown without backslashes and character references. */
export function readAddress(address: string): string {
  const plain = address.replace(ESCAPED, '$1');
  if (!plain.includes('&')) return plain;
  return plain.replace(REFERENCES, (reference) => {
    const closed = reference.endsWith(';') ? reference : `${reference};`;
    return entityAt(closed, 0)?.to ?? reference;
  });
}

import type { Fact } from './page-facts.ts';

/** Every platform has it, but the language's own types do not. */
declare const URL: { new (url: string, base?: string): { readonly href: string } };

/** Addresses of pages and images have these schemes. */
const SCHEME = /^https?:\/\//;
const OTHER_SCHEME = /^[a-z][a-z\d+.-]{0,30}:/i;

/**
 * An address made absolute by those that it is relative to, the nearest first; as it stands where
 * none is absolute, and `undefined` where it leads to no page: `javascript:`, `data:`.
 */
export function absolute(fact: Fact, bases: readonly (string | undefined)[]): Fact | undefined {
  let base: string | undefined;
  for (const one of [...bases].reverse()) base = resolve(one, base) ?? base;
  const value = resolve(fact.value, base);
  if (value !== undefined) return { ...fact, value };
  return OTHER_SCHEME.test(fact.value) || /\s/.test(fact.value) ? undefined : fact;
}

function resolve(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    const { href } = new URL(url, base);
    return SCHEME.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

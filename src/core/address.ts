/** What every platform has for it, as far as it is needed here. */
declare const URL: new (
  address: string,
  base?: string,
) => { readonly href: string; readonly protocol: string };

/** Where a link may lead, and where an image may come from. */
const SCHEMES: Readonly<Record<'link' | 'image', readonly string[]>> = {
  link: ['http:', 'https:', 'mailto:', 'tel:'],
  image: ['http:', 'https:'],
};

/** Longer addresses hold a file, or an attack. */
const MAX_LENGTH = 8192;

/** A name before the first colon, if no path, query or fragment starts before. */
const SCHEME = /^[^/?#:]*:/;
/** What may end an address, or the attribute or the parentheses that it stands in. */
const UNSAFE = /[\s<>"`\\]/g;

/**
 * An address that can do no harm, absolute where `base` makes it so; `undefined` for any that is
 * none or that may run a script.
 */
export function safeAddress(
  address: string,
  base: string | undefined,
  use: 'link' | 'image',
): string | undefined {
  const plain = withoutControls(address);
  if (plain === '' || plain.length > MAX_LENGTH) return undefined;
  const url = parseAddress(plain, base);
  if (url !== undefined) return SCHEMES[use].includes(url.protocol) ? encoded(url.href) : undefined;
  return SCHEME.test(plain) ? undefined : encoded(plain);
}

/** Makes an address absolute; as it is where it cannot be. */
export function resolveAddress(address: string, base: string | undefined): string | undefined {
  return parseAddress(address, base)?.href ?? base;
}

function parseAddress(
  address: string,
  base: string | undefined,
): { readonly href: string; readonly protocol: string } | undefined {
  try {
    return new URL(address, base);
  } catch {
    // `base` itself may be no address.
    return base === undefined ? undefined : parseAddress(address, undefined);
  }
}

/** Browsers read over control characters, at its ends over spaces as well. */
function withoutControls(address: string): string {
  let plain = '';
  for (const char of address.trim()) {
    const code = char.charCodeAt(0);
    if (code > 0x1f && (code < 0x7f || code > 0x9f)) plain += char;
  }
  return plain.trim();
}

function encoded(address: string): string {
  return address.replace(UNSAFE, encodeURIComponent);
}

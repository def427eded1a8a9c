/**
 * Addresses under which hosts of videos, sound and posts serve one of them: host, then path. `*`
 * stands for any step of the path, `#` for a number; more steps may follow.
 */
const EMBEDS: readonly string[] = [
  'youtube.com/watch',
  'youtube.com/embed/*',
  'youtube.com/shorts/*',
  'youtube.com/live/*',
  'youtube.com/playlist',
  'youtube-nocookie.com/embed/*',
  'youtu.be/*',
  'vimeo.com/#',
  'vimeo.com/channels/*/#',
  'player.vimeo.com/video/#',
  'dailymotion.com/video/*',
  'dailymotion.com/embed/video/*',
  'dai.ly/*',
  'rumble.com/embed/*',
  'streamable.com/*',
  'twitch.tv/videos/#',
  'clips.twitch.tv/*',
  'player.twitch.tv',
  'twitter.com/*/status/#',
  'twitter.com/*/statuses/#',
  'twitter.com/i/web/status/#',
  'x.com/*/status/#',
  'x.com/i/status/#',
  'pic.twitter.com/*',
  'pic.x.com/*',
  'instagram.com/p/*',
  'instagram.com/reel/*',
  'instagram.com/tv/*',
  'instagram.com/*/p/*',
  'instagram.com/*/reel/*',
  'threads.net/*/post/*',
  'threads.com/*/post/*',
  'bsky.app/profile/*/post/*',
  'tiktok.com/*/video/#',
  'vm.tiktok.com/*',
  'facebook.com/*/videos/*',
  'facebook.com/*/posts/*',
  'facebook.com/watch',
  'facebook.com/reel/#',
  'facebook.com/share/v/*',
  'fb.watch/*',
  'soundcloud.com/*/*',
  'w.soundcloud.com/player',
  'open.spotify.com/*/*',
  'podcasts.apple.com/*/podcast/*',
  'mixcloud.com/*/*',
  't.me/*/#',
  'reddit.com/r/*/comments/*',
  'giphy.com/gifs/*',
  'giphy.com/embed/*',
];

/** The longest address that is read. */
const MAX_LENGTH = 500;

const NUMBER = /^\d+$/;

/** A line that is nothing but an address. */
export interface LoneUrl {
  readonly url: string;
  /** Whether a video, a recording or a post is served under it. */
  readonly embed: boolean;
}

/** The paths that embed, by host. */
export type EmbedHosts = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Compiles the list of addresses. */
export function embedHosts(): EmbedHosts {
  const hosts = new Map<string, string[][]>();
  for (const written of EMBEDS) {
    const [host = '', ...path] = written.split('/');
    hosts.set(host, [...(hosts.get(host) ?? []), path]);
  }
  return hosts;
}

/** Reads a line as an address, bare, in angle brackets, or as a Markdown link. */
export function readLoneUrl(text: string, hosts: EmbedHosts): LoneUrl | null {
  if (text.length > MAX_LENGTH || text.length < 8) return null;
  const url = unwrap(text);
  if (url === null || hasSpace(url)) return null;
  const scheme = /^https?:\/\//i.exec(url)?.[0] ?? '';
  const [host = '', ...path] = url.slice(scheme.length).split(/[/?#]/, 12);
  const site = host.toLowerCase().replace(/^(?:www|m|mobile)\./, '');
  const steps = path.filter((step) => step !== '');
  const embed = hosts.get(site)?.some((wanted) => isServed(wanted, steps)) ?? false;
  if (scheme === '' && !host.toLowerCase().startsWith('www.') && !embed) return null;
  return { url, embed };
}

/** The address in `<…>` or `[title](…)`, or the text itself. */
function unwrap(text: string): string | null {
  if (text.startsWith('<') && text.endsWith('>')) return text.slice(1, -1);
  if (!text.startsWith('[')) return text;
  const at = text.indexOf('](');
  if (at === -1 || !text.endsWith(')') || text.indexOf('](', at + 1) !== -1) return null;
  return text.slice(at + 2, -1);
}

function isServed(wanted: readonly string[], steps: readonly string[]): boolean {
  if (steps.length < wanted.length) return false;
  return wanted.every((step, index) => {
    const found = steps[index] as string;
    if (step === '#') return NUMBER.test(found);
    return step === '*' || step === found.toLowerCase();
  });
}

function hasSpace(text: string): boolean {
  return text.includes(' ') || /\s/.test(text);
}

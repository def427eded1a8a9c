import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { extractArticle, KINDS, restore, writeMarked } from '../../src/index.ts';
import { fakeIo, type World } from './fake-io.ts';

const TEXT = 'They met on Friday, and they will meet again in Geneva next week.\n\nBack to top ↑\n';
const BODY = 'They met on Friday, and they will meet again in Geneva next week.';
const LATIN = Buffer.from('Caf\u00e9', 'latin1');

async function bodycopy(argv: readonly string[], world: World = {}) {
  const { io, out, err } = fakeIo(world);
  const code = await run(argv, io);
  return { code, out: out(), err: err() };
}

describe('input', () => {
  it('reads standard input, named or not', async () => {
    const expected = { code: 0, out: `${BODY}\n`, err: '' };
    expect(await bodycopy([], { stdin: TEXT })).toEqual(expected);
    expect(await bodycopy(['-'], { stdin: TEXT })).toEqual(expected);
  });

  it('reads a file and drops its byte order mark', async () => {
    const files = { a: `\ufeff${TEXT}` };
    expect(await bodycopy(['a'], { files })).toEqual({ code: 0, out: `${BODY}\n`, err: '' });
    const { out } = await bodycopy(['--json', 'a'], { files });
    expect(JSON.parse(out).length).toBe(TEXT.length);
  });

  it('puts signs together that were cut between chunks', async () => {
    const stdin = 'Свобода — это мир, 東京で会議が開かれた。';
    expect((await bodycopy([], { stdin })).out).toBe(`${stdin}\n`);
  });

  it('says where a text is not UTF-8', async () => {
    const stdin = Buffer.concat([Buffer.from('One\nSchö'), Buffer.from([0xe9, 0x0a, 0x41])]);
    const { code, out, err } = await bodycopy([], { stdin });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^bodycopy: standard input: line 2 is not valid UTF-8; .*iconv/);
    const utf16 = Buffer.from('\ufeffText', 'utf16le');
    expect((await bodycopy([], { stdin: utf16 })).err).toContain('the text is UTF-16');
  });

  it('asks for input at a terminal', async () => {
    const { code, err } = await bodycopy([], { stdin: null });
    expect(code).toBe(2);
    expect(err).toContain('No input.');
  });

  it('warns of an empty text and succeeds', async () => {
    const { code, out, err } = await bodycopy([], { stdin: '' });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^bodycopy: standard input: empty: /);
  });
});

describe('pages', () => {
  const stdin = '<!doctype html><p>They <b>met</b> at <a href="/lake">the lake</a>.</p>';

  it('are printed as Markdown and HTML, with absolute links', async () => {
    const url = ['--url', 'https://example.org/'];
    expect((await bodycopy(['-m', ...url], { stdin })).out).toBe(
      'They **met** at [the lake](https://example.org/lake).\n',
    );
    expect((await bodycopy(['--html', ...url], { stdin })).out).toBe(
      '<p>They <strong>met</strong> at <a href="https://example.org/lake">the lake</a>.</p>\n',
    );
  });
});

describe('several files', () => {
  const files = { a: TEXT, page: LATIN, b: 'Two.' };

  it('sets them apart as `head` does', async () => {
    const { out } = await bodycopy(['a', 'b'], { files });
    expect(out).toBe(`==> a <==\n${BODY}\n\n==> b <==\nTwo.\n`);
  });

  it('goes on after one that fails', async () => {
    const { code, out, err } = await bodycopy(['page', 'a', 'b'], { files });
    expect(code).toBe(1);
    expect(out).toBe(`==> a <==\n${BODY}\n\n==> b <==\nTwo.\n`);
    expect(err).toMatch(/^bodycopy: page: line 1 is not valid UTF-8/);
  });

  it('reads pages of HTML', async () => {
    const stdin = '<!doctype html><p>They met &amp; left.</p>';
    expect((await bodycopy([], { stdin })).out).toBe('They met & left.\n');
  });

  it('reads pages in other charsets', async () => {
    const page = (charset: string): Buffer =>
      Buffer.from(`<!doctype html>${charset}<p>Caf\u00e9 au lait.</p>`, 'latin1');
    expect((await bodycopy([], { stdin: page('<meta charset=latin1>') })).out).toBe(
      'Café au lait.\n',
    );
    expect((await bodycopy([], { stdin: page('') })).out).toBe('Café au lait.\n');
    const utf16 = Buffer.from('\ufeff<html><p>Café</p>', 'utf16le');
    expect((await bodycopy([], { stdin: utf16 })).out).toBe('Café\n');
    const bare = Buffer.from([0xcf, 0xf0, 0xe8]);
    const named = ['--format', 'html', '--charset', 'windows-1251'];
    expect((await bodycopy(named, { stdin: bare })).out).toBe('При\n');
  });

  it('goes on after one that cannot be read, which is worse', async () => {
    const { code, out, err } = await bodycopy(['page', 'none', 'b'], { files });
    expect(code).toBe(3);
    expect(out).toBe('==> b <==\nTwo.\n');
    expect(err).toContain('bodycopy: none: no such file\n');
  });

  it('gives one record a line as JSON', async () => {
    const { code, out, err } = await bodycopy(['--json', 'a', 'page', 'b'], { files });
    expect(code).toBe(1);
    expect(err.split('\n')).toHaveLength(2);
    const [first, second, end] = out.split('\n');
    expect(end).toBe('');
    const { file, ...article } = JSON.parse(first as string);
    expect(file).toBe('a');
    expect(article).toEqual(extractArticle(TEXT));
    expect(restore(article)).toBe(TEXT);
    expect(JSON.parse(second as string).file).toBe('b');
  });
});

describe('options', () => {
  it('takes a preset and policies', async () => {
    const stdin = 'Back to top ↑';
    expect((await bodycopy(['--preset', 'zero'], { stdin })).out).toBe(`${stdin}\n`);
    const policy = ['--policy', 'footer-chrome=keep', '--policy=byline=drop'];
    expect((await bodycopy(policy, { stdin })).out).toBe(`${stdin}\n`);
  });

  it.each([
    [['--jsn'], 'Unknown option `--jsn`; did you mean `--json`?'],
    [['-x'], 'Unknown option `-x`'],
    [['--preset'], "Option '--preset <value>' argument missing"],
    [['--preset', 'balancd'], 'did you mean `balanced`?'],
    [['--policy', 'photo-captoin=keep'], 'did you mean `photo-caption`?'],
    [['--policy', 'byline=remove'], 'Unknown policy `remove`; known: drop, lift, keep.'],
    [['--policy', 'byline'], '`kind=action`'],
    [['--json', '--explain'], '`--json` and `--explain` exclude each other.'],
    [['--html', '-m'], '`--markdown` and `--html` exclude each other.'],
    [['--format', 'pdf'], 'Unknown format'],
    [['-', 'a', '-'], 'name `-` once'],
  ])('refuses %j', async (argv, message) => {
    const { code, out, err } = await bodycopy(argv, { stdin: TEXT });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('Try `bodycopy --help`.');
  });

  it('takes what follows `--` as files', async () => {
    const files = { '--json': 'Two.' };
    expect((await bodycopy(['--', '--json'], { files })).out).toBe('Two.\n');
  });

  it('prints help with every kind, in 80 columns, and the version', async () => {
    const help = await bodycopy(['-h']);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const kind of Object.keys(KINDS)) expect(help.out).toContain(` ${kind}`);
    expect(Math.max(...help.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await bodycopy(['-v'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('--explain', () => {
  const argv = ['--explain'];
  const plain = writeMarked(extractArticle(TEXT));

  it('is the marked form without a terminal', async () => {
    expect((await bodycopy(argv, { stdin: TEXT })).out).toBe(plain);
  });

  it('strikes what is removed on a terminal', async () => {
    const { out } = await bodycopy(argv, { stdin: TEXT, isTTY: true, columns: 80 });
    expect(out).toContain('\u001b[9mBack to top ↑\u001b[29m');
    expect(out).toContain('footer-chrome back-to-top/back-to-top-phrase');
    expect(out).not.toContain('\u001b[9mThey');
  });

  it.each([
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ])('with %j and terminal %s has colour: %s', async (env, isTTY, expected) => {
    const { out } = await bodycopy(argv, { stdin: TEXT, env, isTTY });
    expect(out !== plain).toBe(expected);
  });
});

describe('output', () => {
  it('ends quietly when nobody reads on', async () => {
    const world = { files: { a: TEXT }, broken: 'EPIPE' };
    expect(await bodycopy(['a', 'a'], world)).toEqual({ code: 0, out: '', err: '' });
    expect((await bodycopy(['none', 'a'], world)).code).toBe(3);
  });

  it('fails when it cannot be written', async () => {
    const { code, err } = await bodycopy([], { stdin: TEXT, broken: 'ENOSPC' });
    expect(code).toBe(3);
    expect(err).toBe('bodycopy: cannot write: ENOSPC: it failed\n');
  });
});

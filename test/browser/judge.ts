import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openPage } from './chromium.ts';

/** What a browser makes of a piece of HTML. */
export interface Verdict {
  /** Whether DOMPurify takes something out of it. */
  readonly isChanged: boolean;
  /** Whether a script ran: at once, or when something was clicked, focused or pointed at. */
  readonly hasRun: boolean;
}

/** Runs in the page: shows each piece in a frame of its own, and puts what it saw into the page. */
const JUDGE = `
const EVENTS = ['click', 'mouseover', 'pointerover', 'mouseenter', 'focus', 'animationstart', 'toggle', 'submit'];
const PRELUDE = '<!doctype html><script>window.xss = () => parent.ran(window.name);<\\/script>';
const ran = new Set();
window.ran = (name) => ran.add(name);
window.xss = () => ran.add('page');
async function judge(pieces) {
  const verdicts = [];
  for (const [at, piece] of pieces.entries()) {
    const template = document.createElement('template');
    template.innerHTML = piece;
    const isChanged = DOMPurify.sanitize(piece) !== template.innerHTML;
    const frame = document.createElement('iframe');
    frame.name = 'piece-' + at;
    frame.srcdoc = PRELUDE + piece;
    await new Promise((done) => { frame.onload = done; document.body.append(frame); setTimeout(done, 2000); });
    for (const element of frame.contentDocument?.querySelectorAll('*') ?? []) {
      const leads = (element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '');
      if (element.protocol === 'javascript:' || /^\\s*javascript:/i.test(leads)) ran.add(frame.name);
      if (element.tagName === 'A' && /^(https?|mailto|tel|file|about):/.test(element.protocol)) element.removeAttribute('href');
      for (const event of EVENTS) element.dispatchEvent(new Event(event, { bubbles: true, cancelable: true }));
    }
    await new Promise((done) => setTimeout(done, 20));
    verdicts.push({ isChanged, hasRun: ran.has(frame.name) || ran.delete('page') });
    frame.remove();
  }
  return verdicts;
}
judge(JSON.parse(document.getElementById('pieces').textContent)).then(
  (verdicts) => { document.title = ''; const found = document.createElement('pre'); found.id = 'verdicts'; found.textContent = JSON.stringify(verdicts); document.body.replaceChildren(found); },
  (error) => { document.body.textContent = String(error); },
);
`;

const VERDICTS = /<pre id="verdicts">([^<]*)<\/pre>/;

/** Asks Chromium and DOMPurify about pieces of HTML. */
export async function judge(chromium: string, pieces: readonly string[]): Promise<Verdict[]> {
  const purify = createRequire(import.meta.url).resolve('dompurify/dist/purify.js');
  const data = JSON.stringify(pieces).replace(/</g, '\\u003c');
  const page = `<!doctype html><meta charset="utf-8"><body>
<script type="application/json" id="pieces">${data}</script>
<script>${readFileSync(purify, 'utf8')}</script>
<script>${JUDGE}</script>`;
  const dom = await openPage(chromium, page);
  const found = VERDICTS.exec(dom)?.[1];
  if (found === undefined) throw new Error(`The page came to no end: ${dom.slice(-500)}`);
  return JSON.parse(found) as Verdict[];
}

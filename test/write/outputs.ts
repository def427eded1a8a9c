import { extractArticle } from '../../src/index.ts';

/** What was written of a source. */
export interface Output {
  readonly what: string;
  readonly kind: 'html' | 'markdown';
  readonly output: string;
}

/** All that is written of a source, whatever it is taken for, with and without an address. */
export function outputsOf(source: string): Output[] {
  const outputs: Output[] = [];
  for (const format of ['html', 'markdown', 'text'] as const) {
    for (const preset of ['zero', 'balanced'] as const) {
      const url = preset === 'zero' ? 'https://example.org/a/' : undefined;
      const { html, markdown } = extractArticle(source, {
        format,
        preset,
        ...(url !== undefined && { url }),
      });
      const what = `of ${format}, ${preset}`;
      outputs.push({ what: `HTML ${what}`, kind: 'html', output: html });
      outputs.push({ what: `Markdown ${what}`, kind: 'markdown', output: markdown });
    }
  }
  return outputs;
}

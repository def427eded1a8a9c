import { parseArgs } from 'node:util';
import { BodycopyError } from '../core/error.ts';
import { assertKnown } from '../core/known.ts';
import type { PageOptions } from '../index.ts';

/** How documents are printed. */
export type Format = 'body' | 'markdown' | 'html' | 'json' | 'explain';

/** What the command line asks for. */
export type Command =
  | { readonly does: 'help' | 'version' }
  | {
      readonly does: 'clean';
      /** Paths, and `-` for standard input; empty where none is named. */
      readonly files: readonly string[];
      readonly format: Format;
      readonly pipeline: PageOptions;
    };

const OPTIONS = {
  json: { type: 'boolean', short: 'j' },
  explain: { type: 'boolean', short: 'e' },
  markdown: { type: 'boolean', short: 'm' },
  html: { type: 'boolean' },
  format: { type: 'string' },
  url: { type: 'string' },
  charset: { type: 'string' },
  preset: { type: 'string' },
  policy: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** What may be printed instead of the body. */
const OUTPUTS = ['json', 'explain', 'markdown', 'html'] as const;

/**
 * Reads a command line. The names of presets, formats, kinds and actions are left to the pipeline to check.
 *
 * @throws {BodycopyError} When it makes no sense.
 */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.help) return { does: 'help' };
  if (values.version) return { does: 'version' };
  const [format = 'body', other] = OUTPUTS.filter((name) => values[name]);
  if (other !== undefined) fail(`\`--${format}\` and \`--${other}\` exclude each other.`);
  if (positionals.indexOf('-') !== positionals.lastIndexOf('-')) {
    fail('Standard input can be read once; name `-` once.');
  }
  return {
    does: 'clean',
    files: positionals,
    format,
    pipeline: {
      ...(values.preset !== undefined && { preset: values.preset as 'balanced' }),
      ...(values.format !== undefined && { format: values.format as 'html' }),
      ...(values.url !== undefined && { url: values.url }),
      ...(values.charset !== undefined && { charset: values.charset }),
      policies: policiesOf(values.policy ?? []),
    },
  };
}

function parse(argv: readonly string[]) {
  const args = [...argv];
  const known = Object.entries(OPTIONS).flatMap(([name, option]) =>
    'short' in option ? [`--${name}`, `-${option.short}`] : [`--${name}`],
  );
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    assertKnown('ERR_INVALID_OPTION', 'option', token.rawName, known);
  }
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    throw new BodycopyError('ERR_INVALID_OPTION', (cause as Error).message, { cause });
  }
}

function policiesOf(pairs: readonly string[]): NonNullable<PageOptions['policies']> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at === -1) {
        fail(
          `\`--policy\` takes \`kind=action\`, such as \`photo-caption=keep\`, not \`${pair}\`.`,
        );
      }
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function fail(message: string): never {
  throw new BodycopyError('ERR_INVALID_OPTION', message);
}

import { isBodycopyError } from '../core/error.ts';
import { createPipeline, type PagePipeline } from '../index.ts';
import { hasColor } from './color.ts';
import { EXIT, type Io } from './io.ts';
import { type Command, parseCommand } from './options.ts';
import { createPrinter, nameOf } from './printer.ts';
import { readInput, STDIN } from './read-input.ts';
import { usage } from './usage.ts';
import { readVersion } from './version.ts';

/** Runs the command and returns its exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let command: Command;
  let pipeline: PagePipeline;
  try {
    command = parseCommand(argv);
    pipeline = createPipeline(command.does === 'clean' ? command.pipeline : undefined);
  } catch (error) {
    if (!isBodycopyError(error)) throw error;
    return reject(io, error.message);
  }
  if (command.does === 'clean') return cleanAll(command, pipeline, io);
  const text = command.does === 'help' ? usage() : `${readVersion()}\n`;
  return (await print(io, text)) ?? EXIT.cleaned;
}

async function cleanAll(
  command: Extract<Command, { does: 'clean' }>,
  pipeline: PagePipeline,
  io: Io,
): Promise<number> {
  const files = command.files.length === 0 ? [STDIN] : command.files;
  if (command.files.length === 0 && io.stdin.isTTY) return reject(io, 'No input.');
  const printer = createPrinter(command.format, {
    headed: files.length > 1,
    color: hasColor(io),
    columns: io.stdout.columns,
  });
  let exit: number = EXIT.cleaned;
  for (const file of files) {
    const input = await readInput(file, io, command.pipeline.format === 'html');
    const result = 'source' in input ? attempt(() => printer(file, pipeline(input.source))) : input;
    if ('problem' in result) {
      await complain(io, `${nameOf(file)}: ${result.problem}`);
      exit = Math.max(exit, result.unread ? EXIT.io : EXIT.failed);
      continue;
    }
    const stop = await print(io, result.value.text);
    if (stop !== undefined) return Math.max(exit, stop);
    for (const note of result.value.notes) await complain(io, `${nameOf(file)}: ${note}`);
  }
  return exit;
}

function attempt<Value>(act: () => Value): { value: Value } | { problem: string; unread: false } {
  try {
    return { value: act() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error), unread: false };
  }
}

/** Writes to standard output; returns an exit code where nothing more can be written. */
async function print(io: Io, text: string): Promise<number | undefined> {
  try {
    await io.stdout.write(text);
    return undefined;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    // Whoever reads the output, as `head` does, has seen enough.
    if (code === 'EPIPE') return EXIT.cleaned;
    await complain(io, `cannot write: ${message}`);
    return EXIT.io;
  }
}

async function reject(io: Io, message: string): Promise<number> {
  await complain(io, message);
  await complain(io, 'Try `bodycopy --help`.');
  return EXIT.usage;
}

/** Writes to standard error, where nobody may be reading either. */
async function complain(io: Io, message: string): Promise<void> {
  await io.stderr.write(`bodycopy: ${message}\n`).catch(() => {});
}

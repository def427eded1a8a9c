import { readFile } from 'node:fs/promises';
import type { Io, Output } from './io.ts';

/** The streams, files and environment of this process. */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readFile: (path) => readFile(path),
    env: process.env,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A failed write is reported to its caller; without a listener it would end the process as well.
  stream.on('error', () => {});
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 0,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

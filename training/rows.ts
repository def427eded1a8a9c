import { openSync, readSync } from 'node:fs';

/** Reads rows of 32-bit floats from a file, from a row on. */
export function readRows(
  path: string,
  width: number,
): (from: number, count: number) => Float32Array {
  const file = openSync(path, 'r');
  return (from, count) => {
    const bytes = new Uint8Array(4 * width * count);
    readSync(file, bytes, 0, bytes.length, 4 * width * from);
    return new Float32Array(bytes.buffer);
  };
}

import { afterAll, expect } from 'vitest';
import { mediaTypeOf, sampleLength } from '#shared/media/index.ts';
import { createReader, type ReadOutcome } from '../../src/main/core/reading/index.ts';
import { program } from './core.ts';

/** The program's own reader for a file of tests, which must not meet a bug. */
export function documentReader(): (
  bytes: Uint8Array,
  fileName: string,
  recognise?: boolean,
) => Promise<ReadOutcome> {
  const bugs: unknown[] = [];
  const reader = createReader({ worker: program.readerWorker, log: (error) => void bugs.push(error) });
  afterAll(async () => {
    await reader.close();
    expect(bugs).toEqual([]);
  });
  return (bytes, fileName, recognise = false) =>
    reader.read({
      bytes,
      mediaType: mediaTypeOf(bytes.subarray(0, sampleLength), fileName),
      fileName,
      recognise,
    });
}

export const codesOf = ({ remarks }: ReadOutcome): string[] => remarks.map(({ code }) => code);

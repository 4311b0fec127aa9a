import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { europassXml } from '#shared/formats/europass-xml/index.ts';
import { parseXml } from '#shared/xml/parse.ts';
import { serializeXml } from '#shared/xml/serialize.ts';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';
import { mutate, mutations } from './arbitrary/candidate.ts';

const folder = join(import.meta.dirname, '../../../fixtures/europass');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.xml'));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('Europass XML of any sender', () => {
  it.each(fixtures)(
    '%s, with anything added, doubled, emptied or turned round, is written and read as the same',
    (name) => {
      const original = parseXml(new Uint8Array(readFileSync(join(folder, name))));
      fc.assert(
        fc.property(mutations, (changes) => {
          const bytes = encode(serializeXml(mutate(original, changes)).text);
          const first = europassXml.read(bytes, formatPorts);
          const written = europassXml.write?.(first.document, first.files).bytes ?? new Uint8Array();
          const second = europassXml.read(written, formatPorts);
          expect(second.document).toEqual(first.document);
          expect(second.report.keptAside).toEqual(first.report.keptAside);
          expect([...second.files.keys()]).toEqual([...first.files.keys()]);
        }),
        { numRuns: Number(process.env['RUNS'] ?? 60) },
      );
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eurofolio } from '#shared/formats/eurofolio/index.ts';
import { europassXml } from '#shared/formats/europass-xml/index.ts';
import { richTextFromHtml } from '#shared/model/rich-text-from-html.ts';
import { richTextToHtml } from '#shared/model/rich-text-to-html.ts';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';
import { europassProfile, profile, withoutIds } from './arbitrary/profile.ts';
import { richText } from './arbitrary/rich-text.ts';

const numRuns = Number(process.env['RUNS'] ?? 100);

describe('whatever a person writes', () => {
  it('comes back from Europass XML', () => {
    fc.assert(
      fc.property(europassProfile, (document) => {
        const written = europassXml.write?.(document, new Map());
        expect(written?.remarks).toEqual([]);
        const read = europassXml.read(written?.bytes ?? new Uint8Array(), formatPorts);
        expect(withoutIds(read.document)).toEqual(withoutIds(document));
        expect(read.report.keptAside).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('comes back from a file of our own, ids included', () => {
    fc.assert(
      fc.property(profile, (document) => {
        const written = eurofolio.write?.(document, new Map()).bytes ?? new Uint8Array();
        const { document: read, report } = eurofolio.read(written, formatPorts);
        expect(read).toEqual(document);
        expect(report.unread).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('comes back from HTML as the same tree, and needs no source beside it', () => {
    fc.assert(
      fc.property(richText, (text) => {
        expect(richTextFromHtml(richTextToHtml(text))).toEqual({ text, active: false });
      }),
      { numRuns: numRuns * 5 },
    );
  });
});

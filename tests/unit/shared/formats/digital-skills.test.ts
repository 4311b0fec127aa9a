import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eurofolio } from '#shared/formats/eurofolio/index.ts';
import { europassXml } from '#shared/formats/europass-xml/index.ts';
import { pdfAttachments, readFile } from '#shared/formats/index.ts';
import { digitalSkills } from '#shared/sections/digital-skills/index.ts';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';
import { carrierPdf, carriers } from '../../../helpers/carrier-pdf.ts';
import { profileWith } from '../../../helpers/profiles.ts';
import { contentOf, withoutIds } from './arbitrary/profile.ts';

const anySkills = contentOf(digitalSkills).map((content) => profileWith({ 'digital-skills': content }));
const named = (skills: { name?: string }[] = []) => skills.map(({ name }) => name);

test('any skills and assessments come back from a file of our own', () => {
  fc.assert(
    fc.property(anySkills, (document) => {
      const { bytes = new Uint8Array() } = eurofolio.write?.(document, new Map()) ?? {};
      expect(eurofolio.read(bytes, formatPorts).document).toEqual(document);
    }),
    { numRuns: 100 },
  );
});

test('of any skills, Europass XML has the names, and one remark at most for each kind of thing that it cannot hold', () => {
  fc.assert(
    fc.property(anySkills, (document) => {
      const { bytes = new Uint8Array(), remarks = [] } = europassXml.write?.(document, new Map()) ?? {};
      const read = europassXml.read(bytes, formatPorts).document.sections['digital-skills'];
      const { fields, entries } = document.sections['digital-skills'];
      expect(named(read.fields.ungrouped)).toEqual(named(fields.ungrouped));
      expect(read.entries.map(({ title, skills }) => [title, named(skills)])).toEqual(
        entries.map(({ title, skills }) => [title, named(skills)]),
      );
      expect(read.fields.wanted).toBeUndefined();
      expect(new Set(remarks.map(({ code }) => code)).size).toBe(remarks.length);
      expect(remarks.some(({ code }) => code === 'wanted-skills-not-written')).toBe(
        (fields.wanted ?? []).length > 0,
      );
    }),
    { numRuns: 100 },
  );
});

test('a remark counts the skills that lose more than their ids', () => {
  const document = profileWith({
    'digital-skills': {
      fields: {
        ungrouped: [
          { id: 'a', name: 'Excel' },
          { id: 'b', name: 'Word', level: { code: 'basic' } },
        ],
      },
      entries: [
        { id: 'g', title: 'x', skills: [{ id: 'c', name: 'KNX', note: 'n', kind: { code: 'tool' } }] },
      ],
    },
  });
  expect(europassXml.write?.(document, new Map()).remarks).toEqual([
    { path: 'sections/digital-skills', code: 'skill-details-not-written', params: { count: 2 } },
  ]);
});

test('a PDF of our own gives back what Europass XML has no place for', async () => {
  const [document] = fc.sample(
    anySkills.filter(({ sections }) => (sections['digital-skills'].fields.wanted ?? []).length > 0),
    { numRuns: 1, seed: 7 },
  );
  if (document === undefined) throw new Error('no sample');
  const native = pdfAttachments(document, new Map()).find(({ name }) => name === 'profile.json');
  const [carrier] = Object.values(carriers);
  if (native === undefined || carrier === undefined) throw new Error('nothing is attached');
  const read = await readFile(carrierPdf(native.bytes, carrier), formatPorts);
  expect(withoutIds(read.document)).toEqual(withoutIds(document));
});

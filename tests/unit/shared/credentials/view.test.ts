import { expect, test } from 'vitest';
import { credentialView, type ViewPart } from '#shared/credentials/index.ts';
import { credentialOf, fixture } from './files.ts';

const shown = credentialView(credentialOf(fixture('edc-v3.jsonld')), 'en');

test('a view says first what the credential is, whose, and who stands for it', () => {
  expect(shown.heading).toEqual({ text: 'Certificate of marine engine assistant', language: 'en' });
  expect(shown.description).toEqual({ text: 'Tildelt efter bestået uddannelse.', language: 'da' });
  expect(shown.lines.map(({ label }) => label)).toEqual([
    'holder',
    'birthDate',
    'issuer',
    'issued',
    'expires',
  ]);
  expect(shown.lines[2]?.value).toEqual({
    kind: 'words',
    words: [{ text: 'Fjordby Maritime School, Denmark', language: 'en' }],
  });
  expect(shown).toMatchObject({ model: 'elm', version: '3', hasProof: true });
});

test('a view names coded fields in the wanted language where the credential does not', () => {
  const danish = credentialView(credentialOf(fixture('edc-v3.jsonld')), 'da');
  const fields = danish.parts[0]?.lines.find(({ label }) => label === 'fields')?.value;
  expect(fields).toEqual({
    kind: 'words',
    words: [
      { text: 'Køretøjer, skibe og fly', language: 'da' },
      { text: 'Søfart', language: 'da' },
    ],
  });
});

test('no line is said twice of one part, so that each can be found by its label', () => {
  const all = (part: ViewPart): ViewPart[] => [part, ...part.parts.flatMap(all)];
  const parts = shown.parts.flatMap(all);
  expect(parts.length).toBeGreaterThan(4);
  for (const { lines } of [shown, ...parts]) {
    const labels = lines.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

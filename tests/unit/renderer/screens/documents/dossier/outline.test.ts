import { expect, it } from 'vitest';
import type { DossierLine } from '../../../../../../src/renderer/src/screens/documents/dossier/dossier-parts.svelte.ts';
import { outlineOf } from '../../../../../../src/renderer/src/screens/documents/dossier/outline.ts';

const line = (id: string, mediaType: string, number?: number): DossierLine => ({
  item: { id, document: id },
  part: {
    title: id,
    kind: 'diploma',
    mediaType,
    size: 1,
    state: number === undefined ? 'removed' : 'ready',
  },
  number,
});
const lines = [line('a', 'application/pdf', 1), line('b', 'application/msword', 2), line('c', 'image/png')];
const whole = { cover: true, index: true, enclose: true };

it('foretells what becomes pages, what is enclosed and what is left out', () => {
  const outline = outlineOf(whole, lines, undefined);
  expect(outline.map(({ key, outcome, page }) => [key, outcome, page])).toEqual([
    ['cover', 'pages', undefined],
    ['index', 'pages', undefined],
    ['a', 'pages', undefined],
    ['b', 'enclosed', undefined],
    ['c', 'left-out', undefined],
  ]);
  expect(
    outlineOf({ ...whole, enclose: false }, lines, undefined).find(({ key }) => key === 'b')?.outcome,
  ).toBe('left-out');
});

it('tells what became of each once it is made, with its page', () => {
  const remarks = [{ path: 'parts/a', code: 'dossier-repaired', params: { title: 'a' } }];
  const made = [
    { id: 'a', title: 'a', number: 1, outcome: 'pages' as const, firstPage: 3, pages: 2, remarks },
    { id: 'b', title: 'b', number: 2, outcome: 'left-out' as const, pages: 0, remarks: [] },
  ];
  expect(outlineOf(whole, lines, made).map(({ key, outcome, page }) => [key, outcome, page])).toEqual([
    ['cover', 'pages', 1],
    ['index', 'pages', 2],
    ['a', 'pages', 3],
    ['b', 'left-out', undefined],
    ['c', 'left-out', undefined],
  ]);
  expect(outlineOf({ ...whole, cover: false }, lines, made)[0]).toMatchObject({ key: 'index', page: 1 });
  expect(outlineOf(whole, lines, made)[2]?.remarks).toBe(remarks);
});

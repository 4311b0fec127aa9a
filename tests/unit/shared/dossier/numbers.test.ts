import { expect, it } from 'vitest';
import { dossierNumbers } from '#shared/dossier/index.ts';

it('numbers documents from 1, in their order', () => {
  const numbers = dossierNumbers([{ id: 'letter' }, { id: 'cv' }, { id: 'diploma' }]);
  expect([...numbers]).toEqual([
    ['letter', 1],
    ['cv', 2],
    ['diploma', 3],
  ]);
});

it('refuses two documents of one id, which a report could not tell apart', () => {
  expect(() => dossierNumbers([{ id: 'cv' }, { id: 'cv' }])).toThrow('same id');
});

import { describe, expect, it } from 'vitest';
import { applyChanges } from '#shared/profile/change.ts';
import { emptyProfile } from '#shared/profile/document.ts';
import { nationalLevelOf } from '../../../../src/renderer/src/fields/eqf-suggestion.ts';

const path = ['sections', 'education-training', 'entries', 'e1', 'eqf'];

/** What is suggested for an entry with these fields. */
function suggested(fields: Record<string, unknown>) {
  const insert = { op: 'insert' as const, path: path.slice(0, 3), item: { id: 'e1', ...fields } };
  const { document } = applyChanges(emptyProfile('da'), [insert]);
  const national = nationalLevelOf(document, path);
  return national && { ...national, suggestion: [...national.suggestion.levels] };
}

describe('what a national level suggests', () => {
  it('follows the country, and calls its framework by the short name', () => {
    expect(suggested({ nationalLevel: ' 4 ', country: { code: 'dk', label: 'Danmark' } })).toEqual({
      level: '4',
      framework: 'NKR',
      suggestion: [4],
    });
  });

  it('follows the framework that is named, whatever the country', () => {
    const fields = { nationalLevel: '8', country: { code: 'dk' }, nationalFramework: { code: 'ie' } };
    expect(suggested(fields)).toMatchObject({ framework: 'NFQ', suggestion: [6] });
  });

  it.each([
    {},
    { nationalLevel: '4' },
    { nationalLevel: '', country: { code: 'dk' } },
    { nationalLevel: 'with honours', country: { code: 'dk' } },
    { nationalLevel: '4', country: { label: 'Ruritania' } },
  ])('%j suggests nothing', (fields) => {
    expect(suggested(fields)).toBeUndefined();
  });

  it('is nothing for an entry that is gone, or a field elsewhere', () => {
    expect(nationalLevelOf(emptyProfile('da'), path)).toBeUndefined();
    expect(
      nationalLevelOf(emptyProfile('da'), ['sections', 'certifications', 'fields', 'eqf']),
    ).toBeUndefined();
  });
});

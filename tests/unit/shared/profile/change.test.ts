import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, ChangeMisfit, type Change } from '#shared/profile/change.ts';
import { emptyProfile, type ProfileDocument } from '#shared/profile/document.ts';

const jobs = ['sections', 'work-experience', 'entries'];
const insert = (id: string, before?: string): Change => ({ op: 'insert', path: jobs, item: { id }, before });
const ids = (document: ProfileDocument) => document.sections['work-experience'].entries.map(({ id }) => id);
const withJobs = (...names: string[]) =>
  applyChanges(
    emptyProfile('da'),
    names.map((name) => insert(name)),
  ).document;

describe('applyChanges', () => {
  it('sets a field of an entry that it finds by id', () => {
    const changed = applyChanges(withJobs('a', 'b'), [
      { op: 'set', path: [...jobs, 'b', 'employer'], value: 'Havnen' },
    ]);
    expect(changed.document.sections['work-experience'].entries[1]).toEqual({ id: 'b', employer: 'Havnen' });
  });

  it('makes the records on the way to a nested field', () => {
    const path = ['sections', 'personal-information', 'fields', 'birthPlace', 'city'];
    const { document, inverse } = applyChanges(emptyProfile('da'), [{ op: 'set', path, value: 'Ribe' }]);
    expect(document.sections['personal-information'].fields.birthPlace).toEqual({ city: 'Ribe' });
    expect(
      applyChanges(document, inverse).document.sections['personal-information'].fields.birthPlace?.city,
    ).toBeUndefined();
  });

  it('takes a field away when its value is undefined', () => {
    const path = [...jobs, 'a', 'employer'];
    const filled = applyChanges(withJobs('a'), [{ op: 'set', path, value: 'Havnen' }]).document;
    expect(applyChanges(filled, [{ op: 'set', path }]).document.sections['work-experience'].entries).toEqual([
      { id: 'a' },
    ]);
  });

  it('inserts and moves before a neighbour, or at the end', () => {
    expect(ids(applyChanges(withJobs('a', 'b'), [insert('c', 'a')]).document)).toEqual(['c', 'a', 'b']);
    expect(
      ids(applyChanges(withJobs('a', 'b', 'c'), [{ op: 'move', path: jobs, id: 'c', before: 'a' }]).document),
    ).toEqual(['c', 'a', 'b']);
    expect(
      ids(applyChanges(withJobs('a', 'b', 'c'), [{ op: 'move', path: jobs, id: 'a' }]).document),
    ).toEqual(['b', 'c', 'a']);
    expect(ids(applyChanges(withJobs('a'), [insert('b', 'gone')]).document)).toEqual(['a', 'b']);
  });

  it('leaves the old document as it was and shares what nobody touched', () => {
    const before = withJobs('a');
    const after = applyChanges(before, [insert('b')]).document;
    expect(ids(before)).toEqual(['a']);
    expect(after.sections.language).toBe(before.sections.language);
  });

  it.each<Change>([
    { op: 'set', path: [...jobs, 'gone', 'employer'], value: 'x' },
    { op: 'remove', path: jobs, id: 'gone' },
    { op: 'insert', path: jobs, item: { id: 'a' } },
    { op: 'set', path: [], value: {} },
    { op: 'set', path: ['sections', '__proto__', 'polluted'], value: 1 },
    { op: 'set', path: ['constructor'], value: 1 },
    { op: 'set', path: ['language', 'x'], value: 1 },
  ])('refuses a change that fits nowhere: %o', (change) => {
    expect(() => applyChanges(withJobs('a'), [change])).toThrow(ChangeMisfit);
  });

  it('is undone by its inverse, whatever the changes', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({
        op: fc.constant('insert' as const),
        path: fc.constant(jobs),
        item: fc.record({ id: name }),
        before: fc.option(name, { nil: undefined }),
      }),
      fc.record({ op: fc.constant('remove' as const), path: fc.constant(jobs), id: name }),
      fc.record({
        op: fc.constant('move' as const),
        path: fc.constant(jobs),
        id: name,
        before: fc.option(name, { nil: undefined }),
      }),
      fc.record({
        op: fc.constant('set' as const),
        path: name.map((id) => [...jobs, id, 'employer']),
        value: fc.string(),
      }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const before = withJobs('a', 'b', 'c');
        let document = before;
        const undo: Change[] = [];
        for (const one of changes) {
          try {
            const step = applyChanges(document, [one]);
            document = step.document;
            undo.unshift(...step.inverse);
          } catch (error) {
            if (!(error instanceof ChangeMisfit)) throw error;
          }
        }
        expect(JSON.stringify(applyChanges(document, undo).document)).toBe(JSON.stringify(before));
      }),
    );
  });
});

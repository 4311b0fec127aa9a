import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Misfit } from '#shared/model/shape.ts';
import { applyChanges, ChangeMisfit, type Change } from '#shared/profile/change.ts';
import { changedBlocks, compareProfiles, type ProfileComparison } from '#shared/profile/compare.ts';
import { emptyProfile, parseProfile, type ProfileDocument } from '#shared/profile/document.ts';
import { profileWith, sampleProfile } from '../../../helpers/profiles.ts';

const jobs = ['sections', 'work-experience', 'entries'];
const nothing: ProfileComparison = { sections: [], rest: [] };
const after = (document: ProfileDocument, ...changes: Change[]) => applyChanges(document, changes).document;
const compared = (document: ProfileDocument, ...changes: Change[]) =>
  compareProfiles(document, after(document, ...changes));
const withJobs = (...ids: string[]) =>
  profileWith({ 'work-experience': { entries: ids.map((id) => ({ id, employer: `Firma ${id}` })) } });
const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [{ text }] });

describe('two states of a profile', () => {
  it.each(['da', 'en'] as const)('have no difference when they say the same (%s)', (language) => {
    const again = parseProfile(structuredClone(sampleProfile(language)));
    expect(compareProfiles(sampleProfile(language), again)).toEqual(nothing);
  });

  it('differ in a field, with what it held and holds', () => {
    const { sections } = compared(withJobs('a', 'b'), {
      op: 'set',
      path: [...jobs, 'b', 'employer'],
      value: 'Havnen',
    });
    expect(sections).toEqual([
      {
        section: 'work-experience',
        change: 'changed',
        fields: [],
        entries: [
          {
            change: 'changed',
            before: { id: 'b', employer: 'Firma b' },
            after: { id: 'b', employer: 'Havnen' },
            moved: false,
            fields: [{ path: ['employer'], kind: 'text', before: 'Firma b', after: 'Havnen' }],
          },
        ],
      },
    ]);
  });

  it('differ in a field within records and lists, and in items that came, went or changed places', () => {
    const before = profileWith({
      'personal-information': {
        fields: {
          birthPlace: { city: 'Ribe' },
          emails: [{ id: 'x', address: 'x@b.dk' }, { id: 'y' }, { id: 'z' }],
        },
      },
    });
    const path = ['sections', 'personal-information', 'fields'];
    const { sections } = compared(
      before,
      { op: 'set', path: [...path, 'birthPlace', 'city'], value: 'Esbjerg' },
      { op: 'set', path: [...path, 'emails', 'x', 'address'], value: 'x@c.dk' },
      { op: 'remove', path: [...path, 'emails'], id: 'y' },
      { op: 'insert', path: [...path, 'emails'], item: { id: 'n' } },
      { op: 'move', path: [...path, 'emails'], id: 'z', before: 'x' },
    );
    expect(sections[0]?.fields).toEqual([
      { path: ['emails', 'x', 'address'], kind: 'text', before: 'x@b.dk', after: 'x@c.dk' },
      { path: ['emails', 'n'], kind: 'item', before: undefined, after: { id: 'n' } },
      { path: ['emails', 'y'], kind: 'item', before: { id: 'y' }, after: undefined },
      { path: ['emails'], kind: 'list', before: ['x', 'z'], after: ['z', 'x'] },
      { path: ['birthPlace', 'city'], kind: 'text', before: 'Ribe', after: 'Esbjerg' },
    ]);
  });

  it('tell of the one entry that was dragged, not of all that it passed', () => {
    const [section] = compared(withJobs('a', 'b', 'c', 'd'), {
      op: 'move',
      path: jobs,
      id: 'd',
      before: 'a',
    }).sections;
    expect(section?.entries).toMatchObject([
      { change: 'changed', moved: true, fields: [], after: { id: 'd' } },
    ]);
  });

  it('name what was added where it stands now, and what is gone last', () => {
    const [section] = compared(
      withJobs('a', 'b', 'c'),
      { op: 'remove', path: jobs, id: 'a' },
      { op: 'insert', path: jobs, item: { id: 'n' }, before: 'c' },
    ).sections;
    expect(section?.entries).toEqual([
      { change: 'added', entry: { id: 'n' } },
      { change: 'removed', entry: { id: 'a', employer: 'Firma a' } },
    ]);
  });

  it('know an entry that went to another section', () => {
    const { sections } = compared(
      withJobs('a'),
      { op: 'remove', path: jobs, id: 'a' },
      { op: 'insert', path: ['sections', 'projects', 'entries'], item: { id: 'a' } },
    );
    expect(sections.map(({ section, entries }) => [section, entries])).toEqual([
      ['work-experience', [expect.objectContaining({ change: 'removed', elsewhere: 'projects' })]],
      ['projects', [expect.objectContaining({ change: 'added', elsewhere: 'work-experience' })]],
    ]);
  });

  it("see the person's own sections come, go and be renamed", () => {
    const without = emptyProfile('da');
    const with_ = profileWith({ 'custom-k': { fields: { title: 'Kurser' }, entries: [{ id: 'a' }] } });
    expect(compareProfiles(without, with_).sections).toMatchObject([
      { section: 'custom-k', change: 'added', fields: [{ path: ['title'], after: 'Kurser' }] },
    ]);
    expect(compareProfiles(with_, without).sections).toMatchObject([
      { section: 'custom-k', change: 'removed', entries: [{ change: 'removed' }] },
    ]);
    const path = ['sections', 'custom-k', 'fields', 'title'];
    expect(compared(with_, { op: 'set', path, value: 'Forløb' }).sections).toMatchObject([
      { change: 'changed', fields: [{ before: 'Kurser', after: 'Forløb' }], entries: [] },
    ]);
  });

  it('differ in rich text by what it says, not by the markup that it was read from', () => {
    const path = ['sections', 'about-me', 'fields', 'text'];
    const read = after(emptyProfile('da'), {
      op: 'set',
      path,
      value: { blocks: [paragraph('Elektriker')], source: '<p>Elektriker</p>' },
    });
    const same = { op: 'set', path, value: { blocks: [paragraph('Elektriker')] } } as const;
    expect(compared(read, same)).toEqual(nothing);
    const other = { op: 'set', path, value: { blocks: [paragraph('Maler')] } } as const;
    expect(compared(read, other).sections).toMatchObject([
      { fields: [{ path: ['text'], kind: 'rich-text' }] },
    ]);
  });

  it('differ beside the sections', () => {
    const before = { ...emptyProfile('da'), extras: { a: [{ path: '', name: 'x', content: '<x/>' }] } };
    const unknown = parseProfile({
      ...before,
      language: 'en',
      sections: { ...before.sections, later: { a: 1 } },
    });
    expect(compareProfiles(before, unknown)).toEqual({
      sections: [],
      rest: [
        { path: ['language'], kind: 'unknown', before: 'da', after: 'en' },
        { path: ['sections', 'later'], kind: 'unknown', before: undefined, after: { a: 1 } },
      ],
    });
  });

  it('can have ten thousand entries, all in another order', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `e${index}`);
    const [section] = compareProfiles(withJobs(...ids), withJobs(...ids.toReversed())).sections;
    expect(section?.entries.length).toBe(9_999);
  });

  it('differ whenever somebody changed something, and never else', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const before = fc.option(name, { nil: undefined });
    const list = fc.constantFrom(
      jobs,
      ['sections', 'custom-k', 'entries'],
      ['sections', 'personal-information', 'fields', 'emails'],
      ['sections', 'custom-k', 'entries', 'a', 'links'],
    );
    const key = fc.constantFrom('employer', 'title', 'url', 'address', 'later', 'extras');
    const value = fc.oneof(
      fc.constant(undefined),
      fc.string(),
      fc.record({ deep: fc.array(fc.integer(), { minLength: 1 }) }),
    );
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({ op: fc.constant('insert' as const), path: list, item: fc.record({ id: name }), before }),
      fc.record({ op: fc.constant('remove' as const), path: list, id: name }),
      fc.record({ op: fc.constant('move' as const), path: list, id: name, before }),
      fc
        .tuple(list, name, key, value)
        .map(([path, id, field, set]): Change => ({ op: 'set', path: [...path, id, field], value: set })),
      fc.record({
        op: fc.constant('set' as const),
        path: fc.constant(['sections', 'custom-k']),
        value: fc.constant(undefined),
      }),
      fc.record({
        op: fc.constant('set' as const),
        path: fc.constantFrom(['language'], ['later']),
        value: fc.string(),
      }),
    );
    const links = [{ id: 'a' }, { id: 'b', url: 'x' }];
    const start = profileWith({
      'work-experience': { entries: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
      'custom-k': { fields: {}, entries: [{ id: 'a', links }, { id: 'b' }] },
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        let document = start;
        for (const one of changes) {
          try {
            document = parseProfile(after(document, one));
          } catch (error) {
            if (!(error instanceof ChangeMisfit || error instanceof Misfit)) throw error;
          }
        }
        const { sections, rest } = compareProfiles(start, document);
        const isSame = JSON.stringify(sorted(start)) === JSON.stringify(sorted(document));
        expect(sections.length + rest.length === 0).toBe(isSame);
      }),
      { numRuns: 300 },
    );
  });
});

/** With its keys in order, and without what is empty: changes leave keys in the order in which they were set. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, sorted(inner)]);
  const filled = entries.filter(
    ([, inner]) => inner !== undefined && !['[]', '{}'].includes(JSON.stringify(inner)),
  );
  return Object.fromEntries(filled.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('two texts', () => {
  it('differ in the blocks between what they share at the start and at the end', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(paragraph) as [Block, Block, Block, Block];
    expect(changedBlocks([a, b, d], [a, c, d])).toEqual({ start: 1, before: [b], after: [c] });
    expect(changedBlocks([a, a], [a, a, a])).toEqual({ start: 2, before: [], after: [a] });
    expect(changedBlocks([a], [a])).toEqual({ start: 1, before: [], after: [] });
  });
});

type Block = ReturnType<typeof paragraph>;

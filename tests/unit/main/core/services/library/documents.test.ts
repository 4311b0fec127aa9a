import { describe, expect, it } from 'vitest';
import { newLibraryDocument, type LibraryFields, type LibraryKind } from '#shared/library/index.ts';
import { openApp, type TestApp } from '../../../../../helpers/core-app.ts';
import { addFile, wholeLibrary } from '../../../../../helpers/library.ts';

const add = async ({ call }: TestApp, kind: LibraryKind, fields: LibraryFields, profile?: string) =>
  (
    await call('library.create', {
      document: newLibraryDocument(kind, fields),
      ...(profile !== undefined && { profile }),
    })
  ).id;
const found = async ({ call }: TestApp, wish: Partial<Parameters<typeof call<'library.find'>>[1]>) =>
  (await call('library.find', { ...wholeLibrary, ...wish })).rows.map((row) => row.title);
const tagged = (...names: string[]) => names.map((name, index) => ({ id: `tag-${index}`, name }));

async function library(): Promise<TestApp> {
  const opened = openApp(); // it is the first of March 2026
  await add(opened, 'diploma', {
    title: 'Svendebrev, elektriker',
    issuer: 'Erhvervsskolen Lillebælt',
    issued: { year: 2020, month: 12, day: 18 },
    eqf: { level: 4, source: 'document' },
    language: { code: 'da' },
    tags: tagged('el', 'vigtig'),
  });
  await add(opened, 'training-certificate', {
    title: 'L-AUS',
    issued: { year: 2022, month: 3 },
    expires: { year: 2026, month: 4 },
    tags: tagged('el'),
  });
  await add(opened, 'training-certificate', {
    title: 'Førstehjælp',
    issued: { year: 2021 },
    expires: { year: 2025 },
    note: { blocks: [{ type: 'paragraph', children: [{ text: 'Café Krøgh' }] }] },
  });
  await add(opened, 'other', {
    title: 'Årsopgørelse',
    custom: [{ id: 'c', label: 'Rum', value: 'Kælder 7' }],
  });
  return opened;
}

describe('finding documents', () => {
  it('lists by kind, counts kinds, and gives a stretch', async () => {
    const opened = await library();
    const all = await opened.call('library.find', wholeLibrary);
    expect(all.rows.map(({ title }) => title)).toEqual([
      'Svendebrev, elektriker',
      'L-AUS',
      'Førstehjælp',
      'Årsopgørelse',
    ]);
    expect(all.counts).toEqual({ diploma: 1, 'training-certificate': 2, other: 1 });
    const some = await opened.call('library.find', {
      ...wholeLibrary,
      filter: { kinds: ['training-certificate'] },
      from: 1,
      count: 1,
    });
    expect(some.rows.map(({ title }) => title)).toEqual(['Førstehjælp']);
    expect(some.total).toBe(2);
    expect(some.counts).toEqual(all.counts);
  });

  it.each([
    ['el', ['L-AUS', 'Svendebrev, elektriker']],
    ['elektr', ['Svendebrev, elektriker']],
    ['forstehjaelp', ['Førstehjælp']],
    ['Forstehjælp', ['Førstehjælp']],
    ['cafe krogh', ['Førstehjælp']],
    ['kaelder', ['Årsopgørelse']],
    ['arsop', ['Årsopgørelse']],
    ['LILLEBÆLT svendebrev', ['Svendebrev, elektriker']],
    ['2020-12-18', ['Svendebrev, elektriker']],
    ['"OR NOT (', []],
    ['s', ['Svendebrev, elektriker']],
  ])('finds “%s”', async (words, titles) => {
    const opened = await library();
    expect((await found(opened, { words, sort: 'title' })).toSorted()).toEqual(titles.toSorted());
  });

  it.each([
    [{ tags: ['el'] }, ['Svendebrev, elektriker', 'L-AUS']],
    [{ tags: ['el', 'vigtig'] }, ['Svendebrev, elektriker']],
    [{ years: [2020, 2022] }, ['Svendebrev, elektriker', 'L-AUS']],
    [{ eqf: [4 as const] }, ['Svendebrev, elektriker']],
    [{ languages: ['da'] }, ['Svendebrev, elektriker']],
    [{ expiring: 'soon' as const }, ['L-AUS']],
    [{ expiring: 'past' as const }, ['Førstehjælp']],
    [{ expiring: 'soon-or-past' as const }, ['L-AUS', 'Førstehjælp']],
    [{ removed: true as const }, []],
  ])('filters by %o', async (filter, titles) => {
    expect(await found(await library(), { filter })).toEqual(titles);
  });

  it('tells what there is to filter by', async () => {
    const opened = await library();
    expect(await opened.call('library.facets', {})).toEqual({
      tags: [
        { name: 'el', count: 2 },
        { name: 'vigtig', count: 1 },
      ],
      years: [
        { year: 2022, count: 1 },
        { year: 2021, count: 1 },
        { year: 2020, count: 1 },
      ],
      languages: [{ code: 'da', count: 1 }],
      eqf: [{ level: 4, count: 1 }],
      unlinked: 4,
      expiring: 2,
      removed: 0,
    });
  });

  it('shows a profile its own documents and those of nobody, and no others', async () => {
    const opened = await library();
    const anne = await opened.call('profile.create', { from: 'empty', language: 'da' });
    const bo = await opened.call('profile.create', { from: 'empty', language: 'da' });
    await add(opened, 'diploma', { title: 'Annes bevis' }, anne.id);
    expect(await found(opened, { words: 'annes', filter: { profile: bo.id } })).toEqual([]);
    expect(await found(opened, { words: 'annes', filter: { profile: anne.id } })).toEqual(['Annes bevis']);
    expect(await found(opened, { words: 'L-AUS', filter: { profile: bo.id } })).toEqual(['L-AUS']);
    const all = await found(opened, { filter: { profile: bo.id } });
    expect(await found(opened, { words: '" &', filter: { profile: bo.id } })).toEqual(all); // no word is no question
    const copy = await opened.call('profile.duplicate', { id: anne.id, language: 'da' });
    expect(await found(opened, { words: 'annes', filter: { profile: copy.id } })).toEqual(['Annes bevis']);
  });
});

describe('editing documents', () => {
  it('writes changes at their revision, and finds the new words only', async () => {
    const opened = await library();
    const { rows } = await opened.call('library.find', { ...wholeLibrary, words: 'L-AUS' });
    const id = rows[0]?.id ?? '';
    const set = (value: string, revision: number) =>
      opened.call('library.update', {
        id,
        revision,
        changes: [{ op: 'set', path: ['fields', 'title'], value }],
      });
    expect((await set('Arbejde nær spænding', 1)).revision).toBe(2);
    await expect(set('Noget andet', 1)).rejects.toMatchObject({ code: 'conflict' });
    await expect(
      opened.call('library.update', {
        id,
        revision: 2,
        changes: [{ op: 'set', path: ['fields', 'title'], value: 7 }],
      }),
    ).rejects.toMatchObject({ code: 'change-misfit' });
    expect(await found(opened, { words: 'L-AUS' })).toEqual([]);
    expect(await found(opened, { words: 'spænding' })).toEqual(['Arbejde nær spænding']);
  });

  it('gives several documents a kind and tags at once, and takes it back', async () => {
    const opened = await library();
    const { ids } = await opened.call('library.ids', { filter: {}, sort: 'kind' });
    const before = await opened.call('library.find', wholeLibrary);
    const { undo } = await opened.call('library.sort', {
      ids,
      kind: 'work-sample',
      addTags: ['ny', 'el'],
      removeTags: ['vigtig'],
    });
    const after = await opened.call('library.find', wholeLibrary);
    expect(after.counts).toEqual({ 'work-sample': 4 });
    for (const { tags } of after.rows) expect(tags.toSorted()).toEqual(['el', 'ny']);
    await opened.call('library.edit', { edits: undo });
    expect(await opened.call('library.find', wholeLibrary)).toEqual(before);
  });
});

describe('links', () => {
  const entry = { section: 'education-training', entry: 'education-1' };

  it('ties a document to an entry, seen from both sides', async () => {
    const opened = await library();
    const { id: profile } = await opened.call('profile.create', { from: 'empty', language: 'da' });
    const { ids } = await opened.call('library.ids', { filter: {}, sort: 'kind' });
    const document = ids[0] ?? '';
    await opened.call('library.link', { document, profile, ...entry });
    await opened.call('library.link', { document, profile, ...entry });
    expect((await opened.call('library.open', { id: document })).links).toEqual([{ profile, ...entry }]);
    expect(await opened.call('library.links', { profile })).toEqual([
      { document, title: 'Svendebrev, elektriker', kind: 'diploma', ...entry },
    ]);
    expect(await found(opened, { filter: { unlinked: true } })).not.toContain('Svendebrev, elektriker');
    await opened.call('library.remove', { ids: [document] });
    expect(await opened.call('library.links', { profile })).toEqual([]);
    await opened.call('library.recover', { ids: [document] });
    await opened.call('library.unlink', { document, profile, ...entry });
    expect(await opened.call('library.links', { profile })).toEqual([]);
  });
});

describe('the trash', () => {
  it('deletes for good only what lies in it, with contents that nobody else has', async () => {
    const opened = openApp();
    const { id } = await addFile(opened, { name: 'hemmeligt.txt', bytes: 'kun et ord: xylofonspiller' });
    await expect(opened.call('library.purge', { ids: [id] })).rejects.toMatchObject({
      code: 'library-document-in-use',
    });
    await opened.call('library.remove', { ids: [id] });
    expect(await found(opened, { filter: { removed: true } })).toEqual(['hemmeligt']);
    await opened.call('library.purge', { ids: [id] });
    expect(await found(opened, { filter: { removed: true } })).toEqual([]);
    expect((await opened.call('library.check', { task: 'check' })).checked).toBe(0);
    await expect(opened.call('library.open', { id })).rejects.toMatchObject({
      code: 'library-document-missing',
    });
  });

  it('receives what belongs to a profile alone when that goes for good', async () => {
    const opened = openApp();
    const anne = await opened.call('profile.create', { from: 'empty', language: 'da' });
    const bo = await opened.call('profile.create', { from: 'empty', language: 'da' });
    const own = await add(opened, 'diploma', { title: 'Kun Annes' }, anne.id);
    const shared = await add(opened, 'diploma', { title: 'Begges' }, anne.id);
    await opened.call('library.assign', { ids: [shared], profiles: [anne.id, bo.id] });
    await opened.call('profile.remove', { id: anne.id });
    await opened.call('profile.purge', { id: anne.id });
    expect(await found(opened, { filter: { profile: bo.id } })).toEqual(['Begges']);
    expect(await found(opened, { filter: { removed: true } })).toEqual(['Kun Annes']);
    expect((await opened.call('library.open', { id: own })).summary.removed).toBe(true);
  });
});

// Taking one entry, or one section's own fields, back to an earlier state while everything else stays.
import type { Change } from '#shared/profile/change.ts';
import { contentOf, type ProfileDocument } from '#shared/profile/document.ts';

/** The changes that make an entry what it was; none when it was not there. */
export function restoreEntryOf(
  earlier: ProfileDocument,
  present: ProfileDocument,
  section: string,
  id: string,
): Change[] {
  const was = contentOf(earlier, section).entries.find((entry) => entry.id === id);
  if (was === undefined) return [];
  const path = ['sections', section, 'entries'];
  const is = contentOf(present, section).entries.find((entry) => entry.id === id);
  const gone = !Object.hasOwn(present.sections, section);
  if (is !== undefined)
    return differingKeys(was, is).map((set) => ({ ...set, path: [...path, id, ...set.path] }));
  const made: Change[] = gone
    ? [
        {
          op: 'set',
          path: ['sections', section],
          value: { fields: contentOf(earlier, section).fields, entries: [] },
        },
      ]
    : [];
  return [...made, { op: 'insert', path, item: was, before: followerOf(earlier, present, section, id) }];
}

/** The changes that make a section's own fields what they were. */
export function restoreFieldsOf(
  earlier: ProfileDocument,
  present: ProfileDocument,
  section: string,
): Change[] {
  const [was, is] = [contentOf(earlier, section).fields, contentOf(present, section).fields];
  return differingKeys(was, is).map((set) => ({
    ...set,
    path: ['sections', section, 'fields', ...set.path],
  }));
}

/** Setting what is the same already changes nothing, and the editor passes over it. */
function differingKeys(was: object, is: object): { op: 'set'; path: string[]; value: unknown }[] {
  const values = new Map(Object.entries(was));
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((key) => key !== 'id')
    .map((key) => ({ op: 'set', path: [key], value: values.get(key) }));
}

/** The first entry behind it then that is still there. */
function followerOf(
  earlier: ProfileDocument,
  present: ProfileDocument,
  section: string,
  id: string,
): string | undefined {
  const then = contentOf(earlier, section).entries.map((entry) => entry.id);
  const now = new Set(contentOf(present, section).entries.map((entry) => entry.id));
  return then.slice(then.indexOf(id) + 1).find((one) => now.has(one));
}

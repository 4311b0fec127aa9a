// What is remarked upon in a profile, beside the field that it concerns. Nothing is refused because of it.
import type { Fields, TextField } from '../model/field.ts';
import { heldFields, type HeldField } from '../model/held.ts';
import { isPartialDate, type DateValue, type PartialDate, type Period } from '../model/partial-date.ts';
import type { Block } from '../model/rich-text.ts';
import { linkKind } from '../model/rich-text-links.ts';
import type { Issue } from '../model/trouble.ts';
import type { FieldSet } from '../sections/form.ts';
import { contentOf, type ProfileDocument } from './document.ts';
import { sectionsOf } from './sections.ts';

export type ProfileIssueCode =
  | 'required'
  | 'date-unread'
  | 'period-reversed'
  | 'email-malformed'
  | 'phone-malformed'
  | 'url-malformed'
  | 'too-long'
  | 'not-in-list'
  | 'link-unsafe';

export interface ProfileIssue extends Issue {
  code: ProfileIssueCode;
}

type Found = Omit<ProfileIssue, 'path'> & { at?: string };

/** Every remark about a profile, in the order of the editor. Paths are those of `Change`, joined by `/`. */
export function profileIssues(document: ProfileDocument): ProfileIssue[] {
  return sectionsOf(document).flatMap((section) => {
    const content = contentOf(document, section.id);
    const root = ['sections', section.id];
    const items = section.form.items ?? {};
    const own = section.form.fields
      ? recordIssues(section.fields, content.fields, section.form.fields, items, [...root, 'fields'])
      : [];
    const ofEntries = content.entries.flatMap((entry) =>
      section.entry && section.form.entry
        ? recordIssues(section.entry, entry, section.form.entry, items, [...root, 'entries', entry.id])
        : [],
    );
    return [...own, ...ofEntries];
  });
}

/** Remarks about one record: a section's own fields, an entry, or an item of a list. */
export function recordIssues(
  fields: Fields,
  values: object,
  form: FieldSet,
  items: Record<string, FieldSet>,
  path: readonly string[],
): ProfileIssue[] {
  return heldFields(fields, values).flatMap(([key, held]) => {
    const here = [...path, key];
    if (isBlank(held.value)) {
      return form.required.includes(key) ? [{ path: here.join('/'), code: 'required' as const }] : [];
    }
    const below = items[key] ?? nothing;
    if (held.kind === 'record') {
      return recordIssues(held.field.fields, held.value ?? {}, below, items, here);
    }
    if (held.kind === 'list') {
      const { fields: itemFields } = held.field;
      return (held.value ?? []).flatMap((item) =>
        recordIssues(itemFields, item, below, items, [...here, item.id]),
      );
    }
    return valueIssues(held).map(({ at, ...issue }) => ({
      ...issue,
      path: [...here, ...(at === undefined ? [] : [at])].join('/'),
    }));
  });
}

const nothing: FieldSet = { shown: [], optional: [], required: [] };

function isBlank(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function valueIssues(held: Exclude<HeldField, { kind: 'record' | 'list' }>): Found[] {
  if (held.value === undefined) return [];
  switch (held.kind) {
    case 'text':
      return textIssues(held.field, held.value);
    case 'date':
      return dateIssues(held.value);
    case 'period':
      return periodIssues(held.value);
    case 'coded':
      return !held.field.freeText && held.value.code === undefined ? [{ code: 'not-in-list' }] : [];
    case 'rich-text':
      return hasUnsafeLink(held.value.blocks) ? [{ code: 'link-unsafe' }] : [];
    case 'cefr':
    case 'eqf':
    case 'photo':
      return [];
  }
}

function textIssues({ format, advisedLength }: TextField, written: string): Found[] {
  const text = written.trim();
  const issues: Found[] = [];
  if (format === 'email' && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u.test(text)) {
    issues.push({ code: 'email-malformed' });
  }
  if (format === 'phone' && !/^[+\d][\d\s().\-/]*$/.test(text)) issues.push({ code: 'phone-malformed' });
  if (format === 'url' && !isWebAddress(text)) issues.push({ code: 'url-malformed' });
  if (advisedLength !== undefined && [...text].length > advisedLength) {
    issues.push({ code: 'too-long', params: { length: [...text].length, advised: advisedLength } });
  }
  return issues;
}

/** "eksempel.dk" is how people write addresses; a scheme other than http(s) is not one that a reader can follow. */
function isWebAddress(text: string): boolean {
  return /^(https?:\/\/)?[^\s/:@.]+(\.[^\s/:@.]+)+(:\d+)?([/?#]\S*)?$/iu.test(text);
}

const dateIssues = (date: DateValue | undefined, at?: string): Found[] =>
  date === undefined || isPartialDate(date)
    ? []
    : [{ code: 'date-unread', ...(at === undefined ? {} : { at }) }];

function periodIssues({ from, to, ongoing }: Period): Found[] {
  const end = ongoing ? undefined : to;
  const reversed =
    from !== undefined &&
    end !== undefined &&
    isPartialDate(from) &&
    isPartialDate(end) &&
    endsBefore(end, from);
  return [
    ...dateIssues(from, 'from'),
    ...dateIssues(end, 'to'),
    ...(reversed ? [{ code: 'period-reversed' as const, at: 'to' }] : []),
  ];
}

/** Only as far as both are precise: 2021 does not end before March 2021. */
function endsBefore(end: PartialDate, start: PartialDate): boolean {
  if (end.year !== start.year) return end.year < start.year;
  if (end.month === undefined || start.month === undefined) return false;
  if (end.month !== start.month) return end.month < start.month;
  return end.day !== undefined && start.day !== undefined && end.day < start.day;
}

/** Whether a text has a link that nobody should follow. */
export function hasUnsafeLink(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.type === 'list'
      ? block.items.some((item) => hasUnsafeLink(item.blocks))
      : block.children.some(
          (run) => 'link' in run && run.link !== undefined && linkKind(run.link) !== 'safe',
        ),
  );
}

// What lies on a page, and its form fields (ISO 32000-1, 12.5 and 12.7): what would run is taken out, what can be seen stays.
import { isDictionary, nameOf, PdfReference, PdfString, type PdfDictionary } from '../read/values.ts';
import { latin1 } from '../read/bytes.ts';
import type { Copier } from './copier.ts';
import type { SourcePage } from './pages.ts';

export interface AnnotationsNoticed {
  /** Films, sounds and the like. */
  media: number;
  /** Signatures that signed another file than this. */
  signatures: number;
}

/** Annotations that play something; a picture of them remains, where they have one. */
const media = new Set(['RichMedia', 'Screen', 'Movie', 'Sound', '3D']);
/** What shows a picture and nothing else. */
const still = new Set(['Rect', 'AP', 'AS', 'F', 'Contents', 'Border', 'StructParent']);
const mostAnnotations = 50_000;
const mostFields = 50_000;

/** Prepares the annotations of a page for being copied; gives the page's entry. `lead` turns addresses into pages of the joint file. */
export function planAnnotations(
  copier: Copier,
  page: SourcePage,
  noticed: AnnotationsNoticed,
  lead: (address: string) => number | undefined,
): string {
  const { source } = copier;
  const kept = source.array(page.dictionary.get('Annots')).slice(0, mostAnnotations);
  const texts = kept.flatMap((value) => {
    const annotation = source.dictionary(value);
    if (!annotation) return [];
    const edit = editOf(copier, annotation, noticed, lead);
    if (value instanceof PdfReference) {
      if (edit) copier.edit(value.number, edit);
      const object = copier.place(value.number);
      return object === undefined ? [] : [`${object} 0 R`];
    }
    return [directText(copier, annotation, edit)];
  });
  return texts.length === 0 ? '' : `/Annots[${texts.join(' ')}]`;
}

function editOf(
  copier: Copier,
  annotation: PdfDictionary,
  noticed: AnnotationsNoticed,
  lead: (address: string) => number | undefined,
) {
  const { source } = copier;
  const drop = new Set<string>();
  let add = '';
  if (annotation.has('AA')) {
    drop.add('AA');
    copier.noticed.scripts++;
  }
  if (media.has(nameOf(source.resolve(annotation.get('Subtype'))) ?? '')) {
    noticed.media++;
    for (const key of annotation.keys()) if (!still.has(key)) drop.add(key);
    add += '/Type/Annot/Subtype/Stamp';
  }
  const action = source.dictionary(annotation.get('A'));
  const address = source.resolve(action?.get('URI'));
  const aim = address instanceof PdfString ? lead(latin1(address.raw.subarray(1, -1))) : undefined;
  if (aim !== undefined) {
    drop.add('A');
    add += `/Dest[${aim} 0 R/Fit]`;
  }
  if (signs(copier, annotation) && drop.add('V')) noticed.signatures++;
  return drop.size > 0 ? { drop, add } : undefined;
}

const signs = ({ source }: Copier, field: PdfDictionary): boolean =>
  nameOf(source.resolve(field.get('FT'))) === 'Sig' && source.dictionary(field.get('V')) !== undefined;

function directText(copier: Copier, annotation: PdfDictionary, edit: ReturnType<typeof editOf>): string {
  const entries = new Map(annotation);
  for (const key of edit?.drop ?? []) entries.delete(key);
  entries.delete('Parent');
  const parent = copier.source.resolve(entries.get('StructParent'));
  entries.delete('StructParent');
  const place = typeof parent === 'number' ? copier.names.parents.get(parent) : undefined;
  const action = copier.source.dictionary(entries.get('A'));
  // Written out by value, where nothing looks at the kind of an action.
  const kind = nameOf(copier.source.resolve(action?.get('S')));
  if (action && kind !== 'URI' && kind !== 'GoTo' && kind !== 'Named') {
    entries.delete('A');
    copier.noticed.scripts++;
  }
  for (const holder of [entries, action]) {
    for (const key of ['Dest', 'D']) {
      const named = holder && copier.names.destination(copier.source.resolve(holder.get(key)));
      if (named !== undefined) holder?.set(key, stringOf(named));
    }
    holder?.delete('Next');
  }
  if (action && entries.has('A')) entries.set('A', action);
  const text = copier.text(entries).slice(0, -2);
  return `${text}${place === undefined ? '' : `/StructParent ${place}`}${edit?.add ?? ''}>>`;
}

const stringOf = (token: string): PdfString => new PdfString(new TextEncoder().encode(token));

/** Puts the form fields of an input under one of their own, so that equal names stay apart; undefined where it has none. */
export function planForm(copier: Copier, name: string, reserve: () => number, noticed: AnnotationsNoticed) {
  const { source } = copier;
  const form = source.dictionary(source.catalog?.get('AcroForm'));
  if (!form) return undefined;
  if (form.has('XFA')) copier.noticed.scripts++;
  const fields = source.array(form.get('Fields')).filter((each) => each instanceof PdfReference);
  if (fields.length === 0) return undefined;
  const object = reserve();
  const seen = new Set<number>();
  const waiting = fields.map((reference) => ({ reference, top: true }));
  for (let next = waiting.pop(); next && seen.size < mostFields; next = waiting.pop()) {
    const { reference, top } = next;
    const field = source.value(reference.number);
    if (seen.has(reference.number) || !isDictionary(field)) continue;
    seen.add(reference.number);
    const drop = new Set<string>(['AA', ...(top ? ['Parent'] : [])]);
    if (field.has('AA')) copier.noticed.scripts++;
    if (signs(copier, field)) drop.add('V');
    // A field that is its own place on a page was planned with its page.
    if (signs(copier, field) && nameOf(source.resolve(field.get('Subtype'))) !== 'Widget')
      noticed.signatures++;
    copier.edit(reference.number, { drop, add: top ? `/Parent ${object} 0 R` : '' });
    for (const kid of source.array(field.get('Kids')))
      if (kid instanceof PdfReference) waiting.push({ reference: kid, top: false });
  }
  const kids = fields.flatMap(({ number }) => copier.place(number) ?? []);
  const appearance = form.get('DA');
  const body =
    `<</T(${name})/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]` +
    `${appearance instanceof PdfString ? `/DA${copier.text(appearance)}` : ''}>>`;
  return { field: object, body, resources: source.dictionary(form.get('DR')) };
}

import type { DateValue } from '../model/partial-date.ts';
import type { EqfValue } from '../model/values.ts';
import { filled } from '../sections/paper-phrases.ts';
import type { KnownOfDocument } from './sources.ts';
import type { SupplementForm } from './form-document.ts';
import { definitionOf } from './registry.ts';

/** What a form is called: "Tillæg til eksamensbevis – Professionsbachelor i sygepleje". In its own language. */
export function supplementTitle(form: SupplementForm): string {
  const definition = definitionOf(form.kind);
  const { name } = definition.labels[form.language];
  const subject = filled(definition.subject(form.parts));
  return subject === undefined ? name : `${name} – ${subject}`;
}

/** What a form tells of the document that holds it; what is left open is absent. */
export interface Told {
  title?: string;
  issuer?: string;
  issued?: DateValue;
  eqf?: EqfValue;
}

/** What a document that holds a form is still to say of itself: what it says already stays, but for a title that a form gave it. */
export function knownOf(form: SupplementForm, said: KnownOfDocument): Told {
  const definition = definitionOf(form.kind);
  const { issuer, issued, eqf } = definition.known(form.parts);
  const own = filled(said.title);
  const names = Object.values(definition.labels).map(({ name }) => name);
  const isGiven = names.some((name) => own === name || own?.startsWith(`${name} – `));
  const told: Told = {};
  if (own === undefined || isGiven) told.title = supplementTitle(form);
  const issuedBy = filled(issuer);
  if (filled(said.issuer) === undefined && issuedBy !== undefined) told.issuer = issuedBy;
  if (said.issued === undefined && issued !== undefined) told.issued = issued;
  if (said.eqf === undefined && eqf !== undefined) told.eqf = eqf;
  return told;
}

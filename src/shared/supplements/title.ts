import { filled } from '../sections/paper-phrases.ts';
import type { SupplementForm } from './form-document.ts';
import { definitionOf } from './registry.ts';

/** What a form is called: "Tillæg til eksamensbevis – Professionsbachelor i sygepleje". In its own language. */
export function supplementTitle(form: SupplementForm): string {
  const definition = definitionOf(form.kind);
  const { name } = definition.labels[form.language];
  const subject = filled(definition.subject(form.parts));
  return subject === undefined ? name : `${name} – ${subject}`;
}

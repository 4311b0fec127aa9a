import { safeFilePart } from '../profile/names.ts';
import type { SupplementForm } from './form-document.ts';
import { definitionOf } from './registry.ts';

/** The name of a form's PDF: `Damgaard_Sofie_Tillæg-til-eksamensbevis_da.pdf`, or after the qualification where it is nobody's own. */
export function supplementFileName(form: SupplementForm): string {
  const definition = definitionOf(form.kind);
  const { name } = definition.labels[form.language];
  const { familyNames, givenNames } = form.parts['holder'] ?? {};
  const whose =
    definition.person === undefined ? [definition.subject(form.parts)] : [familyNames, givenNames];
  const parts = [...whose, name, form.language].map((part) =>
    typeof part === 'string' ? safeFilePart(part) : '',
  );
  return `${parts.filter((part) => part !== '').join('_')}.pdf`;
}

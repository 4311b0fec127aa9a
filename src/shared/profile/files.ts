import { heldFields } from '../model/held.ts';
import { contentOf, type ProfileDocument } from './document.ts';
import { sectionsOf } from './sections.ts';

/** Ids of the files (photos) that a profile refers to, each once. */
export function filesOf(document: ProfileDocument): string[] {
  const ids = sectionsOf(document).flatMap((section) =>
    heldFields(section.fields, contentOf(document, section.id).fields).flatMap(([, held]) =>
      held.kind === 'photo' && held.value ? [held.value.file] : [],
    ),
  );
  return [...new Set(ids)];
}

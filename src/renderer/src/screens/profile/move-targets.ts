import type { ProfileDocument } from '#shared/profile/document.ts';
import { sectionsThatTake } from '#shared/profile/move-entry.ts';
import { sectionOf } from '#shared/profile/sections.ts';
import { language } from '../../i18n/index.ts';

/** Another section that an entry can go to, by what it is called. */
export interface MoveTarget {
  to: string;
  title: string;
  /** Whether new entries go first there. */
  first: boolean;
}

/** The sections that can hold all that an entry does. */
export function moveTargets(document: ProfileDocument, section: string, entry: string): MoveTarget[] {
  return sectionsThatTake(document, section, entry).flatMap((to) => {
    const target = sectionOf(document, to);
    if (target === undefined) return [];
    return [{ to, title: target.words[language.current].title, first: target.form.newestFirst === true }];
  });
}

import type { ProfileDocument } from '#shared/profile/document.ts';
import { sectionOf } from '#shared/profile/sections.ts';
import type { TrashedEntry } from '#shared/profile/trash.ts';
import { customSection, isCustomSection } from '#shared/sections/custom/index.ts';
import type { SectionDefinition } from '#shared/sections/define.ts';

/** The section that an entry of the trash stood in, also one of the person's own that is gone. */
export function sectionOfTrashed(
  document: ProfileDocument,
  { section, sectionTitle }: TrashedEntry,
): SectionDefinition | undefined {
  const present = sectionOf(document, section);
  return present ?? (isCustomSection(section) ? customSection(section, sectionTitle) : undefined);
}

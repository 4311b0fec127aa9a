import type { LanguagePaper } from '../model/language-paper.ts';
import { contentOf, type ProfileDocument } from '../profile/document.ts';
import { profileName } from '../profile/names.ts';
import { sectionsOf } from '../profile/sections.ts';
import type { HeaderBlock, PaperDocument } from './blocks.ts';
import { composeContext } from './compose-context.ts';
import { documentFrame } from './document-frame.ts';
import { paperLabel } from './paper-labels.ts';
import { shownProfile } from './shown-profile.ts';

/** Makes the blocks of a Language Passport or of the tables of self-assessment, in the language of the paper. */
export function composeLanguagePaper(
  profile: ProfileDocument,
  kind: 'language-passport' | 'self-assessment',
  paper: LanguagePaper,
): PaperDocument {
  const shown = shownProfile(profile, paper);
  // What the person wrote is marked as theirs; all else is the paper's words.
  const contentLanguage = paper.language;
  const parts = sectionsOf(shown).map((section) => {
    const context = composeContext(section, paper, profile.language);
    return { section, content: contentOf(shown, section.id), context };
  });
  if (kind === 'language-passport') {
    const header = headerOf(shown, parts, paperLabel('languagePassport', paper.language));
    const frame = documentFrame('languagePassport', header.name, paper);
    const sections = parts.flatMap(
      ({ section, content, context }) => section.passport?.(content, context) ?? [],
    );
    return { ...frame, contentLanguage, header, sections };
  }
  const name = profileName(shown);
  const frame = documentFrame('selfAssessment', name, paper);
  const tables = parts.flatMap(
    ({ section, content, context }) => section.assessments?.(content, context) ?? [],
  );
  const [only, ...others] = tables;
  const left =
    only === undefined || others.length > 0 ? frame.footer.left : `${frame.footer.left}: ${only.title}`;
  const subtitle = paperLabel(name === '' ? 'assessmentTable' : 'assessmentTableOf', paper.language, {
    name,
  });
  return {
    ...frame,
    footer: { ...frame.footer, left },
    contentLanguage,
    header: { kind: 'header', name: '', contacts: [] },
    sections: [],
    assessments: { subtitle, tables },
  };
}

type Part = {
  section: ReturnType<typeof sectionsOf>[number];
  content: ReturnType<typeof contentOf>;
  context: ReturnType<typeof composeContext>;
};

/** Name and photo, and what the paper is: no contacts. */
function headerOf(profile: ProfileDocument, parts: readonly Part[], role: string): HeaderBlock {
  const whose = parts.find(({ section }) => section.personName !== undefined);
  const made = whose?.section.blocks(whose.content, whose.context);
  const photo = made === undefined || Array.isArray(made) ? undefined : made.photo;
  return { kind: 'header', name: profileName(profile), role, contacts: [], ...(photo && { photo }) };
}

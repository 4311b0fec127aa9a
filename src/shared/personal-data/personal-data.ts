import { shownProfile, type ShownChoices } from '../document/index.ts';
import { isFieldShown } from '../document/shown-choices.ts';
import { fieldKey } from '../model/cv.ts';
import { isPrinted, paperFiles, paperLanguage, paperSettings, type Paper } from '../papers/index.ts';
import { contentOf, type ProfileDocument } from '../profile/document.ts';
import { sectionsOf } from '../profile/sections.ts';
import { inLetters, type SectionDefinition } from '../sections/define.ts';
import { sampleTexts } from './sample.ts';

/** The signature is the paper's own, and no field of a section. */
export const signatureKey = 'signature';

export interface PersonalDatum {
  /** A field by `fieldKey`, or `signatureKey`. */
  key: string;
  /** Where its words stand: `words[language].fields[field]` of the section. Absent for the signature. */
  field?: { section: string; name: string };
  shown: boolean;
  /** What it says, or would say, in the paper's language; empty for pictures. */
  sample: string;
}

/**
 * The personal data that a paper shows, or would show if it were asked to, in the order of the registry. What the profile does not
 * hold, and sections and entries that the paper leaves out as a whole, are not among them.
 */
export function personalDataIn(profile: ProfileDocument, paper: Paper): PersonalDatum[] {
  const choices: ShownChoices = isPrinted(paper) ? paperSettings(paper) : paper.dossier;
  const fields = sectionsOf(profile)
    .map((section) => (isSender(paper) ? inLetters(section) : section))
    .flatMap((section) =>
      (section.personal ?? []).flatMap((name) => (canShow(paper, section, name) ? { section, name } : [])),
    );
  // What is left out with its section or entry stays out, whatever is chosen here.
  const whole = shownProfile(profile, showing(fields, choices));
  const found = fields.flatMap(({ section, name }) => {
    const sample = sampleOf(whole, section, name, paperLanguage(paper));
    if (sample === undefined) return [];
    const shown = isFieldShown(section, name, choices);
    return [{ key: fieldKey(section.id, name), field: { section: section.id, name }, shown, sample }];
  });
  return hasSignature(paper) ? [...found, { key: signatureKey, shown: true, sample: '' }] : found;
}

interface PersonalField {
  section: SectionDefinition;
  name: string;
}

const showing = (fields: readonly PersonalField[], choices: ShownChoices): ShownChoices => ({
  ...choices,
  photo: true,
  fields: {
    ...choices.fields,
    ...Object.fromEntries(fields.map(({ section, name }) => [fieldKey(section.id, name), 'shown' as const])),
  },
});

/** Undefined where nothing is filled in. */
function sampleOf(
  profile: ProfileDocument,
  section: SectionDefinition,
  name: string,
  language: string,
): string | undefined {
  const kind = section.fields[name] ?? section.entry?.[name];
  if (kind === undefined) return undefined;
  const { fields, entries } = contentOf(profile, section.id);
  const values = [fields, ...entries].flatMap((record) => {
    const value = new Map<string, unknown>(Object.entries(record)).get(name);
    return value === undefined ? [] : [value];
  });
  if (kind.kind === 'photo') return values.length === 0 ? undefined : '';
  const texts = values.flatMap((value) => sampleTexts(kind, value, language));
  return texts.length === 0 ? undefined : texts.join(', ');
}

/** The cover of a dossier shows of the person what a letter shows of its sender. */
const isSender = ({ kind }: Paper): boolean => kind === 'letter' || kind === 'dossier';

/** A letter and a cover have a sender and no more, a Language Passport a name and a face, and a table a name. */
function canShow(paper: Paper, section: SectionDefinition, name: string): boolean {
  const isPerson = section.personName !== undefined;
  switch (paper.kind) {
    case 'cv':
      return true;
    case 'letter':
    case 'dossier':
      return isPerson;
    case 'language-passport':
      return isPerson && section.fields[name]?.kind === 'photo';
    case 'self-assessment':
      return false;
  }
}

const hasSignature = (paper: Paper): boolean => paperFiles(paper).length > 0;

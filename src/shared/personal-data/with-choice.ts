import type { CvSettings } from '../model/cv.ts';
import type { DossierPaper, Paper, PrintedPaper } from '../papers/index.ts';
import { registry } from '../sections/index.ts';
import { signatureKey } from './personal-data.ts';

/**
 * The paper with one of its personal data shown or hidden; `key` is that of a `PersonalDatum`. A signature that was hidden is gone
 * from the copy: to show it again, the choices are made anew from the stored paper, which is never changed.
 */
export function withChoice(paper: PrintedPaper, key: string, shown: boolean): PrintedPaper;
export function withChoice(paper: DossierPaper, key: string, shown: boolean): DossierPaper;
export function withChoice(paper: Paper, key: string, shown: boolean): Paper {
  if (key === signatureKey) return shown ? paper : withoutSignature(paper);
  switch (paper.kind) {
    case 'cv':
      return { ...paper, cv: { ...paper.cv, ...choices(paper.cv, key, shown) } };
    case 'letter':
      return { ...paper, letter: { ...paper.letter, ...choices(paper.letter, key, shown) } };
    case 'language-passport':
      return { ...paper, passport: { ...paper.passport, ...choices(paper.passport, key, shown) } };
    case 'self-assessment':
      return { ...paper, assessment: { ...paper.assessment, ...choices(paper.assessment, key, shown) } };
    case 'dossier':
      return { ...paper, dossier: { ...paper.dossier, ...choices(paper.dossier, key, shown) } };
  }
}

type Choices = Pick<CvSettings, 'photo' | 'fields'>;

/** The portrait has a switch of its own beside the fields. */
function choices({ photo, fields }: Choices, key: string, shown: boolean): Choices {
  return {
    photo: isPortrait(key) ? shown : photo,
    fields: { ...fields, [key]: shown ? 'shown' : 'hidden' },
  };
}

const isPortrait = (key: string): boolean =>
  registry.some(
    ({ id, personName, fields }) =>
      personName !== undefined &&
      key.startsWith(`${id}.`) &&
      fields[key.slice(id.length + 1)]?.kind === 'photo',
  );

function withoutSignature(paper: Paper): Paper {
  if (paper.kind === 'cv' && paper.cv.closing !== undefined) {
    const { signature: _, ...closing } = paper.cv.closing;
    return { ...paper, cv: { ...paper.cv, closing } };
  }
  if (paper.kind === 'letter') {
    const { signature: _, ...letter } = paper.letter;
    return { ...paper, letter };
  }
  return paper;
}

import type { EqfLevel } from '../codes/eqf.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Issue } from '../model/trouble.ts';

/** A text by language (BCP 47, lower case); '' is a text that says no language. At least one, none of them empty. */
export type Texts = Readonly<Record<string, string>>;

export interface Organisation {
  name?: Texts;
  /** What the issuer calls itself among machines: a web address or a DID. */
  id?: string;
  /** Europass code: `dk`. */
  country?: string;
}

export interface Holder {
  name?: Texts;
  birthDate?: PartialDate;
}

/** A field of education: its code where it is of ISCED-F, and how it was named. */
export interface FieldOfStudy {
  code?: string;
  label?: Texts;
}

export interface Outcome {
  title: Texts;
  /** "Skill", "knowledge", in the credential's words. */
  type?: Texts;
  /** Skills of ESCO that it is related to. */
  skills: Texts[];
}

export interface Credits {
  points: string;
  /** "ECTS". */
  system?: Texts;
}

export type AchievementKind = 'achievement' | 'activity' | 'assessment' | 'entitlement';

/** What somebody learned, did, was examined in or may now do; with the parts that it is made of. */
export interface Achievement {
  kind: AchievementKind;
  title?: Texts;
  description?: Texts;
  awardedBy?: Organisation;
  awarded?: PartialDate;
  from?: PartialDate;
  to?: PartialDate;
  eqf?: EqfLevel;
  nationalLevel?: Texts;
  fields: FieldOfStudy[];
  credits: Credits[];
  grade?: Texts;
  /** Languages of teaching, by the codes of `codes/languages.ts`. */
  languages: string[];
  outcomes: Outcome[];
  parts: Achievement[];
}

/** `elm`: European Learning Model; `w3c`: a verifiable credential of another kind. */
export type CredentialModel = 'elm' | 'open-badges' | 'w3c';

export interface CredentialData {
  title?: Texts;
  description?: Texts;
  issuer?: Organisation;
  issued?: PartialDate;
  expires?: PartialDate;
  holder?: Holder;
  /** Of the first achievement that has one, as are the national level, the fields and the credits. */
  eqf?: EqfLevel;
  nationalLevel?: Texts;
  fields: FieldOfStudy[];
  credits: Credits[];
  /** Of all achievements, in their order. */
  outcomes: Outcome[];
  achievements: Achievement[];
  /** The language that the credential is written in first, BCP 47. */
  language?: string;
  model: CredentialModel;
  /** Of its model: `3`; absent where the file does not say one. */
  version?: string;
  /** Whether it carries a proof or signature. Nobody has checked it. */
  hasProof: boolean;
  /** How many pictures it carries; they are not taken out. */
  pictures: number;
}

export interface Credential extends CredentialData {
  /** Further credentials in the same file, in its order. */
  others: CredentialData[];
  /** What could not be read or was left out; sentences in `errors.*.json`. */
  remarks: Issue[];
}

/** A text and the language that it is in ('' if unknown): the wanted language's, else the credential's own, English, the first. */
export function textIn(texts: Texts, language: string, own?: string): { text: string; language: string } {
  const known = Object.keys(texts);
  const sameLanguage = (wanted: string) => known.find((each) => each.split('-')[0] === wanted);
  const wanted = [language, own, '', 'en'].filter((each) => each !== undefined);
  const chosen = wanted.map(sameLanguage).find((each) => each !== undefined) ?? known[0] ?? '';
  return { text: texts[chosen] ?? '', language: chosen };
}

import type { DateValue, Period } from '../model/partial-date.ts';
import type { RichText } from '../model/rich-text.ts';
import type { Coded, EqfValue } from '../model/values.ts';
import { contentOf, type ProfileDocument } from '../profile/document.ts';
import type { Holder } from '../sections/define.ts';
import { registry } from '../sections/index.ts';

/** What a library knows of the document that a form is to accompany. */
export interface KnownOfDocument {
  title?: string | undefined;
  qualification?: string | undefined;
  issuer?: string | undefined;
  issued?: DateValue | undefined;
  country?: Coded | undefined;
  language?: Coded | undefined;
  eqf?: EqfValue | undefined;
  nationalFramework?: Coded | undefined;
  nationalLevel?: string | undefined;
  fieldsOfStudy?: { id: string; field?: Coded }[] | undefined;
  credits?: string | undefined;
  creditType?: string | undefined;
  finalGrade?: string | undefined;
  learningOutcomes?: RichText | undefined;
  sendingPartner?: string | undefined;
  hostPartner?: string | undefined;
  period?: Period | undefined;
}

/** Where a new form takes from what is already written elsewhere. */
export interface Sources {
  profile: ProfileDocument;
  libraryFields?: KnownOfDocument | undefined;
}

/** What the profile says of the person whom a form is about. */
export function holderOf({ profile }: Sources): Holder {
  const section = registry.find((one) => one.holder !== undefined);
  return section?.holder?.(contentOf(profile, section.id)) ?? {};
}

/** The level of a qualification, as its document states it. */
export function levelOf({ libraryFields = {} }: Sources) {
  const { eqf, nationalFramework, nationalLevel } = libraryFields;
  return { eqf, nationalFramework, nationalLevel };
}

/** The qualification that a document gives. */
export const qualificationOf = ({ libraryFields: { qualification, title } = {} }: Sources) =>
  qualification ?? title;

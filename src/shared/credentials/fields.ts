import { iscedF } from '../codes/isced-f.ts';
import { canonicalLanguage } from '../codes/languages.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { present } from '../model/present.ts';
import type { Coded, EqfValue } from '../model/values.ts';
import { textIn, type CredentialData, type Organisation, type Texts } from './credential.ts';

/** What a credential says, as the fields of a document in the library hold it. */
export interface CredentialFields {
  title?: string;
  issuer?: string;
  issued?: PartialDate;
  expires?: PartialDate;
  /** Europass code, of the issuer. */
  country?: Coded;
  /** The credential's own language. */
  language?: Coded;
  eqf?: EqfValue;
  nationalLevel?: string;
  /** ISCED-F 2013. */
  fieldsOfStudy?: Coded[];
  /** "5 ECTS". */
  credits?: string;
  learningOutcomes?: string[];
}

/** The values for a library document, its texts in `language` (ISO 639-1) where the credential has it; absent is what it does not say. */
export function credentialFields(credential: CredentialData, language: string): CredentialFields {
  const say = (texts: Texts | undefined) => texts && textIn(texts, language, credential.language).text;
  const { title, issued, expires, eqf, nationalLevel } = credential;
  const issuers = [credential.issuer, ...credential.achievements.map(({ awardedBy }) => awardedBy)];
  const country = issuers.find((each) => each?.country !== undefined)?.country;
  const code = credential.language && canonicalLanguage(credential.language);
  return present({
    title: say(title),
    issuer: issuerName(issuers, say),
    issued,
    expires,
    country: country === undefined ? undefined : { code: country },
    language: code === undefined ? undefined : { code },
    eqf: eqf && { level: eqf, source: 'document' as const },
    nationalLevel: say(nationalLevel),
    fieldsOfStudy: credential.fields.map((field) =>
      present({
        code: field.code,
        label: say(field.label) ?? (field.code && iscedF.name(field.code, language)),
      }),
    ),
    credits:
      credential.credits
        .map(({ points, system }) => [points, say(system)].filter((word) => word !== undefined).join(' '))
        .join(', ') || undefined,
    learningOutcomes: [...new Set(credential.outcomes.flatMap((outcome) => say(outcome.title) ?? []))],
  });
}

/** The first that has a name, else what the issuer calls itself among machines. */
function issuerName(
  issuers: readonly (Organisation | undefined)[],
  say: (texts: Texts | undefined) => string | undefined,
): string | undefined {
  return say(issuers.find((each) => each?.name !== undefined)?.name) ?? issuers[0]?.id;
}

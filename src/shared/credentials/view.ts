// A credential as a person can read it: headings, and lines with a label. No words of the program's own, and no HTML.
import type { EqfLevel } from '../codes/eqf.ts';
import { iscedF } from '../codes/isced-f.ts';
import { countries } from '../codes/countries.ts';
import { languages } from '../codes/languages.ts';
import type { PartialDate } from '../model/partial-date.ts';
import {
  textIn,
  type Achievement,
  type AchievementKind,
  type CredentialData,
  type CredentialModel,
  type Outcome,
  type Texts,
} from './credential.ts';

/** A text in the credential's words, with its language (BCP 47) where it is known. */
export interface Words {
  text: string;
  language?: string;
}

/** What a line is about; the window has the words (`credential.…`). */
export type LineLabel =
  | 'holder'
  | 'birthDate'
  | 'issuer'
  | 'issued'
  | 'expires'
  | 'awardedBy'
  | 'awarded'
  | 'from'
  | 'to'
  | 'eqf'
  | 'nationalLevel'
  | 'fields'
  | 'credits'
  | 'grade'
  | 'languages'
  | 'outcomes';

export type LineValue =
  | { kind: 'words'; words: Words[] }
  | { kind: 'date'; date: PartialDate }
  | { kind: 'eqf'; level: EqfLevel }
  | { kind: 'outcomes'; outcomes: OutcomeWords[] };

export interface OutcomeWords extends Words {
  type?: Words;
  skills: Words[];
}

export interface ViewLine {
  label: LineLabel;
  value: LineValue;
}

export interface ViewPart {
  kind: AchievementKind;
  heading?: Words;
  description?: Words;
  lines: ViewLine[];
  parts: ViewPart[];
}

export interface CredentialViewModel {
  heading?: Words;
  description?: Words;
  lines: ViewLine[];
  parts: ViewPart[];
  model: CredentialModel;
  version?: string;
  hasProof: boolean;
}

type Say = (texts: Texts) => Words;

/** What to show of a credential, its texts in `language` (ISO 639-1) where it has it. */
export function credentialView(credential: CredentialData, language: string): CredentialViewModel {
  const say: Say = (texts) => {
    const found = textIn(texts, language, credential.language);
    const spoken = found.language === '' ? credential.language : found.language;
    return { text: found.text, ...(spoken !== undefined && { language: spoken }) };
  };
  const { title, description, issuer, issued, expires, holder, model, version, hasProof } = credential;
  return {
    ...(title && { heading: say(title) }),
    ...(description && { description: say(description) }),
    lines: [
      ...words('holder', holder?.name, say),
      ...date('birthDate', holder?.birthDate),
      ...words(
        'issuer',
        issuer?.name ?? (issuer?.id === undefined ? undefined : { '': issuer.id }),
        say,
        countryName(issuer?.country, language),
      ),
      ...date('issued', issued),
      ...date('expires', expires),
    ],
    parts: credential.achievements.map((achievement) => partOf(achievement, say, language)),
    model,
    ...(version !== undefined && { version }),
    hasProof,
  };
}

function partOf(achievement: Achievement, say: Say, language: string): ViewPart {
  const { kind, title, description, awardedBy, awarded, from, to, eqf, nationalLevel, grade } = achievement;
  const list = (label: LineLabel, found: Words[]): ViewLine[] =>
    found.length === 0 ? [] : [{ label, value: { kind: 'words', words: found } }];
  const named = (name: string | undefined): Words[] => (name === undefined ? [] : [{ text: name, language }]);
  return {
    kind,
    ...(title && { heading: say(title) }),
    ...(description && { description: say(description) }),
    lines: [
      ...words('awardedBy', awardedBy?.name, say, countryName(awardedBy?.country, language)),
      ...date('awarded', awarded),
      ...date('from', from),
      ...date('to', to),
      ...(eqf === undefined ? [] : [{ label: 'eqf' as const, value: { kind: 'eqf' as const, level: eqf } }]),
      ...words('nationalLevel', nationalLevel, say),
      ...list(
        'fields',
        achievement.fields.flatMap(({ code, label }) =>
          label && (code === undefined || Object.hasOwn(label, language))
            ? [say(label)]
            : named(code && iscedF.name(code, language)),
        ),
      ),
      ...list(
        'credits',
        achievement.credits.map(({ points, system }) => ({
          text: system ? `${points} ${say(system).text}` : points,
        })),
      ),
      ...words('grade', grade, say),
      ...list(
        'languages',
        achievement.languages.flatMap((code) => named(languages.name(code, language))),
      ),
      ...outcomeLines(achievement.outcomes, say),
    ],
    parts: achievement.parts.map((part) => partOf(part, say, language)),
  };
}

const countryName = (code: string | undefined, language: string): string | undefined =>
  code === undefined ? undefined : countries.name(code, language);

function words(label: LineLabel, texts: Texts | undefined, say: Say, country?: string): ViewLine[] {
  if (texts === undefined) return [];
  const said = say(texts);
  const text = country === undefined ? said.text : `${said.text}, ${country}`;
  return [{ label, value: { kind: 'words', words: [{ ...said, text }] } }];
}

const date = (label: LineLabel, day: PartialDate | undefined): ViewLine[] =>
  day === undefined ? [] : [{ label, value: { kind: 'date', date: day } }];

function outcomeLines(outcomes: readonly Outcome[], say: Say): ViewLine[] {
  if (outcomes.length === 0) return [];
  const said = outcomes.map(({ title, type, skills }) => ({
    ...say(title),
    ...(type && { type: say(type) }),
    skills: skills.map(say),
  }));
  return [{ label: 'outcomes', value: { kind: 'outcomes', outcomes: said } }];
}

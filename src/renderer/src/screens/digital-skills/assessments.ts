import {
  digcompAreas,
  digcompLevels,
  digcompVersions,
  type DigcompArea,
  type DigcompLevel,
} from '#shared/codes/digcomp.ts';
import { answersToText, type Answer, type Answers } from '#shared/codes/digcomp-guide/index.ts';
import type { PartialDate } from '#shared/model/partial-date.ts';
import type { Coded } from '#shared/model/values.ts';
import type { Change } from '#shared/profile/change.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import type { Assessment } from '#shared/sections/digital-skills/content.ts';

const path = ['sections', 'digital-skills', 'fields', 'assessments'];

export const assessmentsOf = (document: ProfileDocument): readonly Assessment[] =>
  document.sections['digital-skills'].fields.assessments ?? [];

export const [newestVersion] = digcompVersions;

/** The framework's version by which an assessment was made; the newest where it does not say. */
export const versionOf = ({ framework }: Assessment) =>
  digcompVersions.find((version) => version === framework?.code) ?? newestVersion;

/** How many levels an area has reached; 0 where it was left open or its level is none of the framework's. */
export const stepOf = (level: Coded | undefined): number =>
  digcompLevels.findIndex((each) => each === level?.code) + 1;

export const isStarted = (assessment: Assessment): boolean =>
  (assessment.answers ?? '') !== '' || digcompAreas.some((area) => assessment[area] !== undefined);

/** An assessment that begins today. It is kept from the first answer on. */
export const newAssessment = (id: string, today: Date): Assessment => ({
  id,
  date: day(today),
  framework: { code: newestVersion },
});
/** It stands at the end: the newest is the last. */
export const keepAssessment = (item: Assessment): Change[] => [{ op: 'insert', path, item: { ...item } }];
export const removeAssessment = (id: string): Change[] => [{ op: 'remove', path, id }];

export const setAnswers = (id: string, answers: string): Change[] => [
  { op: 'set', path: [...path, id, 'answers'], ...(answers !== '' && { value: answers }) },
];
export const setLevel = (
  id: string,
  area: DigcompArea,
  level: DigcompLevel | undefined,
  label?: string,
): Change[] => [
  {
    op: 'set',
    path: [...path, id, area],
    ...(level !== undefined && { value: { code: level, ...(label !== undefined && { label }) } }),
  },
];

/** The answers with one more, as an assessment keeps them. */
export const answered = (given: Answers, statement: string, answer: Answer): string =>
  answersToText(new Map(given).set(statement, answer));

const day = (date: Date): PartialDate => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
  day: date.getDate(),
});

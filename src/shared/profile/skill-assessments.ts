// Self-assessments of digital competence: each is kept, the newest stands last.
import { answersToText, type Answers } from '../codes/digcomp-guide/index.ts';
import { digcompAreas, type DigcompArea, type DigcompLevel, type DigcompVersion } from '../codes/digcomp.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { digitalSkills } from '../sections/digital-skills/index.ts';
import type { Change } from './change.ts';

export interface NewAssessment {
  /** New. */
  id: string;
  date: PartialDate;
  version: DigcompVersion;
  /** What the person confirmed; areas may be left open. */
  levels: Partial<Record<DigcompArea, DigcompLevel>>;
  answers?: Answers;
}

/** Keeps an assessment as the newest. */
export function addAssessment({ id, date, version, levels, answers }: NewAssessment): Change[] {
  const areas = digcompAreas.flatMap((area) => {
    const code = levels[area];
    return code === undefined ? [] : [[area, { code }] as const];
  });
  const said = answers === undefined || answers.size === 0 ? {} : { answers: answersToText(answers) };
  const item = { id, date, framework: { code: version }, ...Object.fromEntries(areas), ...said };
  return [{ op: 'insert', path: ['sections', digitalSkills.id, 'fields', 'assessments'], item }];
}

import { coded, date, list, text } from '../../model/field.ts';

/** One skill. The same wherever it stands, so that it can move between groups and lists. */
const skill = {
  name: text({ advisedLength: 99 }),
  kind: coded('skill-kind', { freeText: false }),
  context: coded('skill-context', { freeText: false }),
  level: coded('skill-level', { freeText: false }),
  digcomp: coded('digcomp', { freeText: false }),
  note: text(),
  link: text({ format: 'url' }),
  /** By when the person wants to have learnt it. */
  when: date(),
  /** The document of the library that shows it, by its id. */
  document: text(),
};

const areaLevel = () => coded('digcomp-level', { freeText: false });

/** What somebody said of themselves on one day, area by area, each with a level of its own or none. */
const assessment = {
  date: date(),
  framework: coded('digcomp-version', { freeText: false }),
  information: areaLevel(),
  communication: areaLevel(),
  creation: areaLevel(),
  safety: areaLevel(),
  problems: areaLevel(),
  /** What was answered to which statement: see `answersFromText`. */
  answers: text(),
};

/** Skills that stand in no group, those that one wants to learn, and assessments, the newest last. */
export const fields = { ungrouped: list(skill), wanted: list(skill), assessments: list(assessment) };

/** A group with the person's own title. */
export const entry = { title: text(), skills: list(skill) };

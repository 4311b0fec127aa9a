import { cefrGroupOf, cefrGroups, cefrLevels } from '../../codes/cefr.ts';
import type { Phrase } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import type { AssessmentBlock, AssessmentRow } from '../../document/language-blocks.ts';
import type { Content } from './content.ts';
import { certificatePhrases } from './evidence.ts';
import { capitalised, isAssessed, namedLanguages, skillGroups, type Entry } from './levels.ts';

/** The table of all levels for each language that has one, else for all, to be filled in by hand; open skills have nothing marked. */
export function assessments({ entries }: Content, context: ComposeContext): AssessmentBlock[] {
  const named = namedLanguages(entries, context);
  const assessed = named.filter(({ entry }) => isAssessed(entry));
  return (assessed.length > 0 ? assessed : named).map(({ entry, name }) => ({
    id: entry.id,
    title: capitalised(name, context.language),
    levelGroups: cefrGroups.map((group) => ({
      label: context.levelGroup(group),
      levels: cefrLevels.filter((level) => cefrGroupOf(level) === group),
    })),
    rows: rows(entry, context),
    notes: notes(entry, context),
  }));
}

function rows(entry: Entry, { label, levelText }: ComposeContext): AssessmentRow[] {
  return skillGroups.flatMap((group) =>
    group.skills.map((skill, index): AssessmentRow => {
      const cells = cefrLevels.map((level) => ({
        text: levelText(skill, level),
        ...(entry[skill] === level && { chosen: label('myLevel', { level }) }),
      }));
      const grouped = index === 0 && group.skills.length > 1;
      return {
        ...(grouped && { group: label(group.label) }),
        first: index === 0,
        label: label(skill),
        cells,
      };
    }),
  );
}

function notes(entry: Entry, context: ComposeContext): Phrase[] {
  const certificates = certificatePhrases(entry, context);
  const list = certificates.map(({ text }) => text).join('; ');
  return [
    { text: context.label('assessment.note') },
    ...(list === '' ? [] : [{ text: `${context.label('certificates')}: ${list}.` }]),
  ];
}

import { descriptor, groupName, levelSummary } from '../codes/cefr-guide/descriptors.ts';
import { nationalityName } from '../codes/countries.ts';
import { vocabularies } from '../codes/index.ts';
import { fill, listText, paperDate, wordIn } from '../i18n/index.ts';
import type { CvSettings } from '../model/cv.ts';
import { hasInk } from '../model/ink.ts';
import type { DateValue, Period } from '../model/partial-date.ts';
import type { SectionDefinition } from '../sections/define.ts';
import type { DateCells } from './blocks.ts';
import type { ComposeContext } from './context.ts';
import { enclosedIn, type Enclosed } from './enclosed.ts';
import { paperLabel } from './paper-labels.ts';

/** What one section's blocks may ask for, answered in the language of the CV. */
export function composeContext(
  section: SectionDefinition,
  cv: CvSettings,
  contentLanguage: string,
  enclosed: Enclosed = new Map(),
): ComposeContext {
  const { language, dateFormat, titles } = cv;
  const title = typed(titles?.[section.id]);
  const date = (value: DateValue | undefined) =>
    value === undefined ? undefined : typed(paperDate(value, language, dateFormat));
  return {
    language,
    contentLanguage,
    cv,
    label: (key, params) =>
      key === 'title' && title !== undefined ? title : fill(wordIn(section.labels, language, key), params),
    name: nameIn(language),
    nationality: (country) => {
      const listed = country?.code === undefined ? undefined : nationalityName(country.code, language);
      return listed ?? typed(country?.label);
    },
    date,
    period: (value) => value && periodCells(value, date, paperLabel('now', language)),
    levelText: (skill, level) => descriptor(skill, level, language),
    levelSummary: (level) => levelSummary(level, language),
    levelGroup: (group) => groupName(group, language),
    enclosed: enclosedIn(cv, enclosed),
    list: (items) => listText(items, language),
  };
}

/** Names coded values in a language: by their list, else as they were typed. */
export function nameIn(language: string): ComposeContext['name'] {
  return (vocabulary, value) => {
    const own = typed(value?.label);
    // "Other, namely Mastodon": the list's word says less than the person's.
    if (value?.code === undefined || (value.code === 'other' && own !== undefined)) return own;
    return vocabularies[vocabulary].name(value.code, language) ?? own;
  };
}

function periodCells(
  { from, to, ongoing }: Period,
  date: (value: DateValue | undefined) => string | undefined,
  now: string,
): DateCells | undefined {
  const cells = { from: date(from), to: ongoing ? now : date(to) };
  if (cells.from === undefined && cells.to === undefined) return undefined;
  return {
    ...(cells.from !== undefined && { from: cells.from }),
    ...(cells.to !== undefined && { to: cells.to }),
    ...(ongoing && { ongoing: true }),
  };
}

function typed(label: string | undefined): string | undefined {
  return label !== undefined && hasInk(label) ? label.trim() : undefined;
}

import type { DateValue, Period } from '../model/partial-date.ts';
import type { Coded } from '../model/values.ts';
import type { Vocabulary } from '../model/field.ts';
import type { CefrGroup, CefrLevel, CefrSkill } from '../codes/cefr.ts';
import type { CvSettings } from '../model/cv.ts';
import type { DateCells } from './blocks.ts';

/** What a section's blocks may ask for while they are made. Everything is in the language of the document. */
export interface ComposeContext {
  language: string;
  /** The language that the person wrote in: for phrases that are theirs. */
  contentLanguage: string;
  cv: CvSettings;
  /** The section's own label. */
  label: (key: string, params?: Record<string, string | number>) => string;
  /** The name of a coded value: from the list in the document's language, else as it was typed. */
  name: (vocabulary: Vocabulary, value: Coded | undefined) => string | undefined;
  /** "dansk", where the language has a word for it, else the country's name. */
  nationality: (country: Coded | undefined) => string | undefined;
  date: (value: DateValue | undefined) => string | undefined;
  period: (value: Period | undefined) => DateCells | undefined;
  /** What a level of a skill means; what a level means altogether. */
  levelText: (skill: CefrSkill, level: CefrLevel) => string;
  levelSummary: (level: CefrLevel) => string;
  /** "Selvstændig sprogbruger". */
  levelGroup: (group: CefrGroup) => string;
  /** "Bilag 3", or "Dokumentation vedlagt": what the CV says of an entry, or of an item by its `itemKey`, whose proof is enclosed. */
  enclosed: (key: string) => string | undefined;
  /** "A, B og C". */
  list: (items: string[]) => string;
}

import type { Block as PaperBlock, HeaderBlock, SectionBlock } from '../document/blocks.ts';
import type { AssessmentBlock } from '../document/language-blocks.ts';
import type { ComposeContext } from '../document/context.ts';
import type { Ask } from './ask.ts';
import type { SectionXml } from './europass-xml.ts';
import type { Fields, ItemOf, RecordOf } from '../model/field.ts';
import type { DateValue } from '../model/partial-date.ts';
import type { Coded } from '../model/values.ts';
import type { addressFields } from './address.ts';
import type { FormLayout } from './form.ts';
import type { EntrySummary, SummaryContext } from './summary.ts';

/** What a profile holds for one section: single fields, and entries in the person's order. Either may be unused. */
export interface SectionContent<F extends Fields = Fields, E extends Fields = Fields> {
  fields: RecordOf<F>;
  entries: EntryOf<E>[];
}
export type EntryOf<E extends Fields> = ItemOf<E>;

export interface PersonName {
  given?: string | undefined;
  family?: string | undefined;
}

/** Words of a section in the program's language. Keys of `fields` are field names, dotted within records and lists. */
export interface SectionWords {
  title: string;
  /** One sentence for the empty section: what belongs here. */
  empty: string;
  /** The name of one entry ("job"), for buttons, undo and announcements. */
  entry?: string;
  /** Each field's label. */
  fields: Record<string, string>;
  /** The name of one item of a list ("phone"), for its "add" button. Every list has one. */
  items?: Record<string, string>;
  /** One invented entry, shown in the empty section. */
  example?: { title: string; subtitle?: string; when?: string };
  /** What each of `itemChoices` is called. */
  choices?: Record<string, string>;
  /** A field's help sentence, where it needs one. */
  help?: Record<string, string>;
  /** A placeholder example for a field, where one helps. */
  examples?: Record<string, string>;
}

/** Words that stand on paper, in the language of the CV. Free keys: each section's blocks ask for their own. */
export type SectionLabels = { title: string } & Record<string, string>;

export interface ItemChoice {
  /** Fields of the items. */
  fields: readonly string[];
  /** The person's own affair: where it is not shown, it does not go out with a document either. */
  personal?: true;
}

/** Whom a form of an institution is about. */
export interface Holder {
  familyNames?: string | undefined;
  givenNames?: string | undefined;
  birthDate?: DateValue | undefined;
  nationality?: Coded | undefined;
  address?: RecordOf<typeof addressFields> | undefined;
}

export type EntrySign = 'work' | 'education' | 'language' | 'skill' | 'certificate';

export interface SectionDefinition<
  Id extends string = string,
  F extends Fields = Fields,
  E extends Fields = Fields,
> {
  id: Id;
  /** Under which caption the section stands in the editor's list. */
  group: 'about' | 'experience' | 'skills' | 'more';
  /** What its entries are, for the sign beside them where entries of several sections stand together. */
  sign?: EntrySign;
  /** On paper, whether a short one may stand beside the main column; skills may. */
  aside?: boolean;
  fields: F;
  /** The fields of one entry; absent where a section has none. */
  entry?: E;
  form: FormLayout;
  /** The help's answer to what the section as a whole asks, by its id. */
  help?: string;
  /** Names of fields, and of choices about items, that stay off the paper until a document asks for them. */
  hiddenAtFirst?: readonly string[];
  /** Names of fields that letters leave out as well until one asks for them. */
  hiddenInLetters?: readonly string[];
  /** Names of fields that say of the person, or of somebody else, what not every reader has to know. */
  personal?: readonly string[];
  /** What a document can show of all items of the section's lists, or leave out. The names are none of its fields'. */
  itemChoices?: Record<string, ItemChoice>;
  // Methods, not properties: so that a list of all sections can be typed without their particular fields.
  summary?(entry: EntryOf<E>, context: SummaryContext): EntrySummary;
  /** Whose profile it is: the one section that knows says so. */
  personName?(content: SectionContent<F, E>): PersonName;
  /** What forms about the person take from it, of the one section that knows. */
  holder?(content: SectionContent<F, E>): Holder;
  /** What a good profile has here. */
  asks?(content: SectionContent<F, E>): Ask[];
  blocks(content: SectionContent<F, E>, context: ComposeContext): PaperBlock[] | HeaderBlock;
  /** What it says in papers that are about it alone. */
  passport?(content: SectionContent<F, E>, context: ComposeContext): SectionBlock[];
  assessments?(content: SectionContent<F, E>, context: ComposeContext): AssessmentBlock[];
  europassXml: SectionXml<SectionContent<F, E>>;
  words: Record<'da' | 'en', SectionWords>;
  labels: Record<'da' | 'en', SectionLabels> & Record<string, SectionLabels>;
}

/** Keeps the literal types of a section's id and fields. */
export function defineSection<const Id extends string, F extends Fields, E extends Fields>(
  definition: SectionDefinition<Id, F, E>,
): SectionDefinition<Id, F, E> {
  return definition;
}

/** A section as letters take it: more of it stays off the paper until one asks for it. */
export const inLetters = (section: SectionDefinition): SectionDefinition => ({
  ...section,
  hiddenAtFirst: [...(section.hiddenAtFirst ?? []), ...(section.hiddenInLetters ?? [])],
});

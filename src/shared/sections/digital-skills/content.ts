import type { SectionContent } from '../define.ts';
import type { fields, entry } from './fields.ts';

export type Content = SectionContent<typeof fields, typeof entry>;

/** A skill in any of the lists. */
export type Skill = NonNullable<Content['fields']['ungrouped']>[number];
export type Group = Content['entries'][number];
export type Assessment = NonNullable<Content['fields']['assessments']>[number];

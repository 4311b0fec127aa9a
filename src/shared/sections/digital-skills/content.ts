import type { SectionContent } from '../define.ts';
import type { fields, entry } from './fields.ts';

export type Content = SectionContent<typeof fields, typeof entry>;

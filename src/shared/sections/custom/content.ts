import type { SectionContent } from '../define.ts';
import type { entry, fields } from './fields.ts';

export type Content = SectionContent<typeof fields, typeof entry>;

import type { SectionContent } from '../define.ts';
import type { fields } from './fields.ts';

export type Content = SectionContent<typeof fields, Record<never, never>>;

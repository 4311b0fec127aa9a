import type { SectionContent } from '../define.ts';
import type { entry } from './fields.ts';

export type Content = SectionContent<Record<never, never>, typeof entry>;

import type { SectionXml } from '../europass-xml.ts';
import type { Content } from './content.ts';

export const europassXml: SectionXml<Content> = {
  read: () => ({ fields: {}, entries: [] }),
  write: () => [],
};

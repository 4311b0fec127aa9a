import { classic } from './classic.ts';
import type { Template } from './template.ts';

const { header, columns } = classic;
const left = columns.label.x;

const withoutPhoto: Template = {
  ...classic,
  id: 'passport',
  header: {
    ...header,
    height: 104,
    bottom: 13,
    column: { x: left, width: columns.text.x + columns.text.width - left },
  },
};
const withPhoto: Template = { ...classic, id: 'passport' };

/** The classic template with a lower band; as high as ever where it holds a photo. */
export const passportTemplate = (photo: boolean): Template => (photo ? withPhoto : withoutPhoto);

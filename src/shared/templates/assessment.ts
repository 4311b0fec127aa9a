import { classic } from './classic.ts';
import type { Template } from './template.ts';

const margin = 42;
const column = { x: margin, width: 757.89 };

/** A4 across, for the table of all levels. */
export const assessmentTemplate: Template = {
  ...classic,
  id: 'assessment',
  page: { width: 841.89, height: 595.28 },
  columns: { label: column, text: column },
  body: { top: 36, limit: 550 },
  footer: { baseline: 565.6 },
  header: {
    top: 36,
    bottom: 0,
    column,
    light: false,
    nameLeading: 26,
    nameSpacing: -0.1,
    nameInset: 0.7,
    beforeRole: 6.5,
    beforeContacts: 6.5,
    contacts: 'bars',
    labelGap: 3,
    itemGap: 7,
  },
};

// The kinds of document that a library holds, in the order of its list. A new kind is one entry here, its fields and its words.
import { cefr, coded, date, eqf, list, period, richText, text, type Fields } from '../model/field.ts';
import { cell, type FieldSet, type FormCell, type FormLayout } from '../sections/form.ts';

/** What every document has. */
const common = {
  title: text(),
  issuer: text(),
  issued: date(),
  expires: date(),
  country: coded('countries'),
  language: coded('languages'),
  eqf: eqf(),
  nationalFramework: coded('nqf'),
  nationalLevel: text(),
  fieldsOfStudy: list({ field: coded('isced-f') }),
  reference: text(),
  links: list({ url: text({ format: 'url' }) }),
  note: richText(),
  tags: list({ name: text() }),
  /** Fields of the person's own. */
  custom: list({ label: text(), value: text() }),
} satisfies Fields;

/** What only some kinds have. */
const own = {
  qualification: text(),
  finalGrade: text(),
  creditType: text(),
  credits: text(),
  learningOutcomes: richText(),
  scope: text(),
  languageTested: coded('languages'),
  level: cefr(),
  sendingPartner: text(),
  hostPartner: text(),
  period: period(),
  referee: text(),
  refereeRole: text(),
  refereePhone: text({ format: 'phone' }),
  refereeEmail: text({ format: 'email' }),
  occupation: text(),
  description: richText(),
  addressee: text(),
} satisfies Fields;

/** Every field there is: one that its kind does not ask for is kept all the same, for when the kind is changed back. */
export const libraryFields = { ...common, ...own };
export type LibraryFieldName = keyof typeof libraryFields;

export const libraryKinds = [
  'diploma',
  'diploma-supplement',
  'training-certificate',
  'certificate-supplement',
  'language-certificate',
  'language-assessment',
  'mobility',
  'reference',
  'employment-certificate',
  'work-sample',
  'paper',
  'other',
] as const;
export type LibraryKind = (typeof libraryKinds)[number];

/** Under which of a few words a kind is filtered in the window. */
export const libraryGroups = {
  diplomas: ['diploma'],
  supplements: ['diploma-supplement', 'certificate-supplement'],
  certificates: ['training-certificate'],
  languages: ['language-certificate', 'language-assessment'],
  mobility: ['mobility'],
  work: ['reference', 'employment-certificate', 'work-sample'],
  others: ['paper', 'other'],
} as const satisfies Record<string, readonly LibraryKind[]>;
export type LibraryGroup = keyof typeof libraryGroups;

type OwnCell = [field: keyof typeof own, width: FormCell['width']];
/** Each kind's own fields: those always shown, and those that wait behind a chip. */
const ownFields: Record<LibraryKind, { shown: OwnCell[]; optional?: OwnCell[] }> = {
  diploma: {
    shown: [],
    optional: [
      ['finalGrade', 6],
      ['creditType', 6],
      ['credits', 6],
      ['learningOutcomes', 12],
    ],
  },
  'diploma-supplement': { shown: [['qualification', 12]], optional: [['learningOutcomes', 12]] },
  'training-certificate': { shown: [['scope', 6]], optional: [['learningOutcomes', 12]] },
  'certificate-supplement': { shown: [['qualification', 12]], optional: [['learningOutcomes', 12]] },
  'language-certificate': {
    shown: [
      ['languageTested', 6],
      ['level', 6],
    ],
    optional: [['finalGrade', 6]],
  },
  'language-assessment': {
    shown: [
      ['languageTested', 6],
      ['level', 6],
    ],
  },
  mobility: {
    shown: [
      ['sendingPartner', 6],
      ['hostPartner', 6],
      ['period', 12],
    ],
    optional: [['learningOutcomes', 12]],
  },
  reference: {
    shown: [
      ['referee', 6],
      ['refereeRole', 6],
    ],
    optional: [
      ['refereePhone', 6],
      ['refereeEmail', 6],
    ],
  },
  'employment-certificate': {
    shown: [
      ['occupation', 12],
      ['period', 12],
    ],
  },
  'work-sample': { shown: [['description', 12]] },
  paper: { shown: [['addressee', 12]] },
  other: { shown: [], optional: [['description', 12]] },
};

const items: Record<string, FieldSet> = {
  fieldsOfStudy: { shown: [cell('field', 12)], optional: [], required: [] },
  links: { shown: [cell('url', 12)], optional: [], required: [] },
  custom: { shown: [cell('label', 4), cell('value', 8)], optional: [], required: [] },
  tags: { shown: [cell('name', 12)], optional: [], required: [] },
};

/** How the fields of a document of this kind stand in its form. Tags have a place of their own in the window. */
export function libraryForm(kind: LibraryKind): FormLayout {
  const { shown, optional = [] } = ownFields[kind];
  const cells = (own: OwnCell[]) => own.map(([field, width]) => cell(field, width));
  return {
    fields: {
      shown: [cell('title', 12), cell('issuer', 6), cell('issued', 6), ...cells(shown)],
      optional: [
        cell('eqf', 12),
        cell('expires', 6),
        cell('nationalFramework', 6),
        cell('nationalLevel', 6),
        ...cells(optional),
        cell('country', 6),
        cell('language', 6),
        cell('fieldsOfStudy', 12),
        cell('reference', 6),
        cell('links', 12),
        cell('note', 12),
        cell('custom', 12),
      ],
      unseen: ['tags'],
      required: ['title'],
    },
    items,
  };
}

// Who may import whom. `docs/architecture.md` explains the table; this is the one that is enforced.

/** A zone is the folder with the longest path that a file lies in. */
export interface Zone {
  folder: string;
  /** Other zones, by folder; a zone may always import itself. */
  zones: string[];
  /** Packages, or `node:` for Node's own modules. Types of a package count as the package. */
  packages: string[];
}

const foundations = ['src/shared/model', 'src/shared/codes'];

export const rules: Zone[] = [
  { folder: 'src/shared/model', zones: ['src/shared/codes', 'src/shared/i18n'], packages: ['zod'] },
  { folder: 'src/shared/codes', zones: ['src/shared/model'], packages: [] },
  { folder: 'src/shared/i18n', zones: foundations, packages: ['i18next'] },
  { folder: 'src/shared/xml', zones: foundations, packages: ['saxes'] },
  {
    folder: 'src/shared/sections',
    zones: [...foundations, 'src/shared/document', 'src/shared/i18n', 'src/shared/xml'],
    packages: [],
  },
  {
    folder: 'src/shared/profile',
    zones: [...foundations, 'src/shared/sections', 'src/shared/i18n'],
    packages: ['zod'],
  },
  { folder: 'src/shared/papers', zones: [...foundations, 'src/shared/profile'], packages: [] },
  {
    folder: 'src/shared/document',
    zones: [
      ...foundations,
      'src/shared/sections',
      'src/shared/profile',
      'src/shared/papers',
      'src/shared/i18n',
    ],
    packages: [],
  },
  {
    folder: 'src/shared/personal-data',
    zones: [
      ...foundations,
      'src/shared/sections',
      'src/shared/profile',
      'src/shared/papers',
      'src/shared/document',
      'src/shared/i18n',
    ],
    packages: [],
  },
  {
    folder: 'src/shared/supplements',
    zones: [...foundations, 'src/shared/sections', 'src/shared/profile'],
    packages: [],
  },
  {
    folder: 'src/shared/supplements/paper',
    zones: [
      ...foundations,
      'src/shared/supplements',
      'src/shared/sections',
      'src/shared/document',
      'src/shared/i18n',
    ],
    packages: [],
  },
  { folder: 'src/shared/templates', zones: ['src/shared/document', 'src/shared/layout'], packages: [] },
  {
    folder: 'src/shared/layout',
    zones: ['src/shared/document', 'src/shared/templates'],
    packages: [],
  },
  { folder: 'src/shared/pdf', zones: ['src/shared/layout'], packages: ['pdf-lib'] },
  {
    folder: 'src/shared/render',
    zones: [
      ...foundations,
      'src/shared/document',
      'src/shared/templates',
      'src/shared/layout',
      'src/shared/pdf',
      'src/shared/papers',
      'src/shared/profile',
      'src/shared/supplements',
      'src/shared/supplements/paper',
    ],
    packages: [],
  },
  {
    folder: 'src/shared/formats',
    zones: [
      ...foundations,
      'src/shared/sections',
      'src/shared/profile',
      'src/shared/document',
      'src/shared/xml',
      'src/shared/pdf',
      'src/shared/render',
    ],
    packages: ['zod'],
  },
  {
    folder: 'src/shared/dossier',
    zones: [
      ...foundations,
      'src/shared/i18n',
      'src/shared/document',
      'src/shared/layout',
      'src/shared/templates',
      'src/shared/pdf',
    ],
    packages: [],
  },
  {
    folder: 'src/shared/credentials',
    zones: [...foundations, 'src/shared/formats', 'src/shared/pdf'],
    packages: [],
  },
  { folder: 'src/shared/catalogue', zones: ['src/shared/i18n'], packages: [] },
  { folder: 'src/shared/help', zones: [], packages: [] },
  { folder: 'src/shared/media', zones: [], packages: [] },
  { folder: 'src/shared/library', zones: [...foundations, 'src/shared/sections'], packages: [] },
  {
    folder: 'src/shared/contract',
    zones: [
      ...foundations,
      'src/shared/profile',
      'src/shared/papers',
      'src/shared/library',
      'src/shared/credentials',
      'src/shared/supplements',
    ],
    packages: ['zod'],
  },
  {
    folder: 'src/main/core',
    zones: [
      'src/main/core/db',
      'src/main/core/reading',
      'src/main/core/smaller',
      'src/main/core/dossier',
      'src/main/core/archive',
      'src/shared',
      'resources/locales',
    ],
    packages: ['node:', 'zod'],
  },
  {
    folder: 'src/main/core/reading',
    zones: ['src/shared/media', 'src/shared/model', 'src/shared/pdf'],
    packages: ['node:', 'pdfjs-dist', 'yauzl', 'zod'],
  },
  {
    folder: 'src/main/core/smaller',
    zones: ['src/shared'],
    packages: ['node:zlib', 'jpeg-js', 'pngjs'],
  },
  {
    folder: 'src/main/core/dossier',
    zones: [
      'src/main/core',
      'src/main/core/smaller',
      'src/shared/dossier',
      'src/shared/model',
      'src/shared/pdf',
    ],
    packages: ['node:'],
  },
  { folder: 'src/main/core/archive', zones: [], packages: ['node:', 'yazl'] },
  {
    folder: 'src/main/core/db',
    zones: ['src/main/core', 'src/shared'],
    packages: ['node:', 'zod', 'better-sqlite3'],
  },
  {
    folder: 'src/main/electron',
    zones: ['src/main/core', 'src/shared', 'resources/locales'],
    packages: ['node:', 'electron', 'zod'],
  },
  { folder: 'src/main/browser', zones: ['src/main/core', 'src/shared'], packages: ['node:', 'zod'] },
  {
    folder: 'src/main/cli',
    zones: ['src/main/core', 'src/main/cli/library', 'src/shared', 'resources/locales'],
    packages: ['node:'],
  },
  {
    folder: 'src/main/cli/library',
    zones: ['src/main/cli', 'src/main/core', 'src/main/core/archive', 'src/shared'],
    packages: ['node:'],
  },
  { folder: 'src/preload', zones: ['src/shared/contract'], packages: ['electron'] },
  {
    folder: 'src/renderer',
    zones: [
      ...foundations,
      'src/shared/contract',
      'src/shared/papers',
      'src/shared/profile',
      'src/shared/sections',
      'src/shared/library',
      'src/shared/supplements',
      'src/shared/i18n',
      'src/shared/help',
      'src/shared/credentials',
      // Which templates there are, to choose one: data.
      'src/shared/templates',
      'resources/locales',
    ],
    packages: ['svelte', 'bits-ui', 'pdfjs-dist', '@tiptap/', 'i18next', 'zod'],
  },
];

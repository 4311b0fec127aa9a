import keptAsideDa from '../../../resources/locales/kept-aside.da.json' with { type: 'json' };
import keptAsideEn from '../../../resources/locales/kept-aside.en.json' with { type: 'json' };
import type { ImportReport, KeptAside } from '#shared/formats/index.ts';
import type { Issue } from '#shared/model/trouble.ts';
import { sectionById } from '#shared/sections/index.ts';
import { hostWords, troubleSentence, type Language } from '../core/words.ts';

/** An import report in plain words, a line for each thing to say. */
export function reportLines(format: string, report: ImportReport, language: Language): string[] {
  const { mapped, keptAside, unread } = report;
  return [
    hostWords(language, 'cli.read', { format: formatName(format, language) }),
    mapped.length === 0
      ? hostWords(language, 'cli.nothing')
      : hostWords(language, 'cli.mapped', {
          list: mapped.map((each) => sectionCount(each, language)).join(', '),
        }),
    ...(keptAside.length === 0
      ? []
      : [hostWords(language, 'cli.keptAside', { list: countNames(keptAside, language).join(', ') })]),
    ...remarkLines(unread, language),
  ];
}

export function remarkLines(remarks: readonly Issue[], language: Language): string[] {
  const lines = counted(
    remarks.map(
      (remark) =>
        `  ${placeOf(remark) === '' ? '' : `${placeOf(remark)}: `}${troubleSentence(remark, language)}`,
    ),
  );
  return lines.length <= mostLines
    ? lines
    : [
        ...lines.slice(0, mostLines),
        `  ${hostWords(language, 'cli.more', { count: lines.length - mostLines })}`,
      ];
}

/** More than this nobody reads on a screen. */
const mostLines = 40;
const mostNames = 20;

/** The number of a file or an entry says nothing to a person. */
const placeOf = ({ path }: Issue): string => (/^(files|entries)\//.test(path) ? '' : path);

/** Each text once, with how often it was there. */
function counted(texts: readonly string[], sign = '×'): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count === 1 ? text : `${text} (${sign}${count})`));
}

export const writtenLine = (path: string, language: Language): string =>
  hostWords(language, 'cli.written', { path });

function formatName(format: string, language: Language): string {
  switch (format) {
    case 'europass-pdf':
      return hostWords(language, 'cli.format.europass-pdf');
    case 'europass-xml':
      return hostWords(language, 'cli.format.europass-xml');
    case 'eurofolio':
      return hostWords(language, 'cli.format.eurofolio');
    default:
      return format;
  }
}

function sectionCount({ name, title, count }: ImportReport['mapped'][number], language: Language): string {
  const shown = title ?? sectionById(name)?.words[language].title ?? name;
  return `${shown} (${count})`;
}

/** Each name once, in words where there are some, with how often it was there; a small part is named with what it was a part of. */
function countNames(keptAside: readonly KeptAside[], language: Language): string[] {
  const names = counted(
    keptAside.map(({ path, name }) => {
      const parent = path.split('/').at(-1) ?? '';
      return keptAsideNames[language][name] ?? (path.includes('/') ? `${parent}/${name}` : name);
    }),
    '',
  );
  return names.length <= mostNames
    ? names
    : [...names.slice(0, mostNames), hostWords(language, 'cli.more', { count: names.length - mostNames })];
}

const keptAsideNames: Record<Language, Record<string, string>> = { da: keptAsideDa, en: keptAsideEn };

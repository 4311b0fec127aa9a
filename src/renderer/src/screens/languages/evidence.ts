import { codeName, periodWords, shortDate } from '../../fields/index.ts';
import { t } from '../../i18n/index.ts';
import type { Certificate, Experience } from './language.ts';

/** How one thing that shows a language stands in its closed row. */
export interface EvidenceWords {
  title: string | undefined;
  meta: string;
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

/** "Sprogprøve, spansk B1" and "Escuela Turia, 6/2021". */
export function certificateWords({ title, body, date, level, expires }: Certificate): EvidenceWords {
  const says = title !== undefined && level !== undefined && title.includes(level);
  const until = expires === undefined ? undefined : t('languages.expires', { date: shortDate(expires) });
  return {
    title: title || undefined,
    meta: joined([says ? undefined : level, body, shortDate(date), until]),
  };
}

/** "Arbejde: projektmøder" and "Graz, 2016 – 2017". */
export function experienceWords({ area, description, place, period }: Experience): EvidenceWords {
  const part = codeName('language-experience', area);
  const title = part !== undefined && description ? `${part}: ${description}` : (part ?? description);
  return { title: title || undefined, meta: joined([place, period && periodWords(period)]) };
}

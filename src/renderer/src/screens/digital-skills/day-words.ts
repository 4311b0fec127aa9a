import type { DateValue } from '#shared/model/partial-date.ts';
import { paperDate } from '#shared/i18n/index.ts';
import { language, t } from '../../i18n/index.ts';

/** "14. september 2026": when an assessment was made. */
export const dayWords = (date: DateValue | undefined): string =>
  date === undefined ? t('skills.assessment.undated') : paperDate(date, language.current, 'written');

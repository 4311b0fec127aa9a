import { language, t } from '../i18n/index.ts';

/** What changing a field is called among the steps that can be undone: "Changed employer". */
export const changed = (label: string): string => t('step.changed', { field: withinSentence(label) });

/** A label as it stands within a sentence: what is no abbreviation begins small. */
export function withinSentence(label: string): string {
  const [first = '', second = ''] = label;
  const isAbbreviation = second !== '' && second === second.toLocaleUpperCase() && /\p{L}|\d/u.test(second);
  return isAbbreviation ? label : first.toLocaleLowerCase(language.current) + label.slice(first.length);
}

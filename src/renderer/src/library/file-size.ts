import { language } from '../i18n/index.ts';

const locales = { da: 'da-DK', en: 'en-GB' };

/** A size as people read it: 412 kB, 1,4 MB in Danish. In thousands, as the systems' own windows count. */
export function fileSize(bytes: number): string {
  const [value, unit] =
    bytes < 1000
      ? [bytes, 'byte']
      : bytes < 1_000_000
        ? [bytes / 1000, 'kilobyte']
        : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(locales[language.current], {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: value < 10 && unit === 'megabyte' ? 1 : 0,
  }).format(value);
}

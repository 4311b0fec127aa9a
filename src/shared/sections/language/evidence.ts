import type { DateCells, Phrase } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import { enclosedWithin, filled, itemKey } from '../paper-phrases.ts';
import { joined } from '../summary.ts';
import { capitalised, type Entry } from './levels.ts';

/** "Goethe-Zertifikat B2, Goethe-Institut, 03/2017"; the level where the title does not say it. */
export function certificatePhrases(entry: Entry, context: ComposeContext): Phrase[] {
  return (entry.certificates ?? []).flatMap((certificate) => {
    const title = filled(certificate.title);
    const { level } = certificate;
    const says = title !== undefined && level !== undefined && title.includes(level);
    const expires = context.date(certificate.expires);
    const text = joined(
      [
        title,
        says ? undefined : level,
        filled(certificate.body),
        context.date(certificate.date),
        expires && context.label('expires', { date: expires }),
        enclosedWithin(itemKey(entry, certificate), context),
      ],
      ', ',
    );
    return text === undefined ? [] : [{ text, language: context.contentLanguage }];
  });
}

/** "Arbejde: projektmøder, Graz, 2016–2017". */
export function experiencePhrases({ experiences = [] }: Entry, context: ComposeContext): Phrase[] {
  return experiences.flatMap(({ area, description, place, period }) => {
    const part = context.name('language-experience', area);
    const cells = context.period(period);
    const what = joined([description, place, cells && periodText(cells)], ', ');
    const text = what === undefined ? part : part === undefined ? what : `${part}: ${what}`;
    if (text === undefined) return [];
    return [{ text: capitalised(text, context.language), language: context.contentLanguage }];
  });
}

function periodText({ from = '', to = '' }: DateCells): string {
  if (from === '' || to === '' || from === to) return from || to;
  return /\s/.test(from + to) || !/^[\d/.-]+$/.test(to) ? `${from} – ${to}` : `${from}–${to}`;
}

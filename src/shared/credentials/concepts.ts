import { iscedF } from '../codes/isced-f.ts';
import { isEqfLevel, type EqfLevel } from '../codes/eqf.ts';
import { canonicalLanguage } from '../codes/languages.ts';
import { isCalendarDate } from '../model/date-text.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { present } from '../model/present.ts';
import type { FieldOfStudy, Texts } from './credential.ts';
import type { Node } from './nodes.ts';

/** `http://data.europa.eu/snb/eqf/6`, `6`, "Level 6", "EQF level 6". */
export function readEqf(words: readonly string[]): EqfLevel | undefined {
  for (const word of words) {
    const found = /^\s*([1-8])\s*$|eqf[/_: -]?(?:level)?\s*([1-8])\b(?!\w)|^level\s*([1-8])\b/i.exec(
      word.slice(0, 200),
    );
    const level = Number(found?.[1] ?? found?.[2] ?? found?.[3]);
    if (isEqfLevel(level)) return level;
  }
  return undefined;
}

/** A field of education, by an ISCED-F code in the concept's id or notation, and by its label. */
export function readField(label: Texts | undefined, words: readonly string[]): FieldOfStudy | undefined {
  const code = words
    .map((word) => /(?:^|[/:#])(\d{2,4})$/.exec(word.trim().slice(-200))?.[1])
    .find((digits) => digits !== undefined && iscedF.name(digits, 'en') !== undefined);
  const isLabel = label !== undefined && !Object.values(label).every((text) => isMachineText(text, code));
  const field = present({ code, label: isLabel ? label : undefined });
  return code === undefined && !isLabel ? undefined : field;
}

const isMachineText = (text: string, code: string | undefined): boolean =>
  text === code || /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);

export function readLanguage(words: readonly string[]): string | undefined {
  return words.map(canonicalLanguage).find((code) => code !== undefined);
}

/** The calendar day as it is written: in which time zone it began is nobody's question. */
export function readDay(node: Node, ...names: string[]): PartialDate | undefined {
  // All are asked: the same day under several names is no part that was not understood.
  const dates = names.flatMap((name) => node.words(name).map(dayOf));
  return dates.find((date) => date !== undefined);
}

function dayOf(text: string): PartialDate | undefined {
  const found = /^\s*(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[T\sZ+-])/.exec(text.slice(0, 40));
  if (!found) return undefined;
  const [year = 0, month, day] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const date: PartialDate = { year, ...present({ month, day }) };
  return year > 0 && isCalendarDate(date) ? date : undefined;
}

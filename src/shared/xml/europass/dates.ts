import { isCalendarDate } from '../../model/date-text.ts';
import { present, presentOrNone } from '../../model/present.ts';
import { isPartialDate, type DateValue, type PartialDate, type Period } from '../../model/partial-date.ts';
import type { XmlReadContext } from './context.ts';
import type { XmlReader } from '../reader.ts';
import { ownText, type XmlElement } from '../tree.ts';
import { newElement } from './build.ts';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, the last also with a time, which is dropped. Undefined for any other text. */
function parsePartialDate(text: string): PartialDate | undefined {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), ...present({ month: numeral(month), day: numeral(day) }) };
}

const numeral = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

function formatPartialDate({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** A date as text. One that the calendar does not have, or that is in words, stays text and is remarked upon. */
export function readDateText(text: string, path: string, context: XmlReadContext): DateValue {
  const date = readCalendarDate(text);
  if (date) return date;
  context.unread(path, parsePartialDate(text) ? 'date-impossible' : 'date-in-words', { date: text });
  return { text };
}

function readCalendarDate(text: string): PartialDate | undefined {
  const date = parsePartialDate(text);
  return date && isCalendarDate(date) ? date : undefined;
}

/** The date within an element such as `StartDate`: a `FormattedDateTime` that is one, else words in `DateText`, else what there is. */
export function readDate(reader: XmlReader | undefined, context: XmlReadContext): DateValue | undefined {
  const date = reader?.parsed('FormattedDateTime', readCalendarDate);
  if (!reader || date) return date;
  const words = reader.text('DateText');
  // What an impossible date had beside it comes back in an element without text.
  if (words !== undefined) reader.enter('FormattedDateTime', (element) => ownText(element) === '')?.ownText();
  if (words !== undefined) return { text: words };
  const formatted = reader.text('FormattedDateTime');
  return formatted === undefined ? undefined : readDateText(formatted, reader.path, context);
}

/** The content of a date element; undefined for no date. */
function dateContent(value: DateValue | undefined): XmlElement | undefined {
  if (value === undefined) return undefined;
  if (isPartialDate(value)) return newElement('hr:FormattedDateTime', formatPartialDate(value));
  return value.text === '' ? undefined : newElement('hr:DateText', value.text);
}

/** An element such as `StartDate`; undefined for no date. */
export function dateElement(qualified: string, value: DateValue | undefined): XmlElement | undefined {
  const content = dateContent(value);
  return content && newElement(qualified, [content]);
}

/** A date in an attribute, be it in words. */
export function dateAttribute(value: DateValue | undefined): string | undefined {
  return value && (isPartialDate(value) ? formatPartialDate(value) : value.text || undefined);
}

/** Such as `hr:BirthDate`, which holds its date directly; words need an element of their own, so that nobody takes them for a date. */
export function directDateElement(qualified: string, value: DateValue | undefined): XmlElement | undefined {
  if (value && isPartialDate(value)) return newElement(qualified, formatPartialDate(value));
  return dateElement(qualified, value);
}

/** The date that stands directly in an element, or the words in an element of their own. */
export function readDirectDate(
  reader: XmlReader | undefined,
  context: XmlReadContext,
): DateValue | undefined {
  const text = reader?.ownText();
  return reader && text ? readDateText(text, reader.path, context) : readDate(reader, context);
}

/** Reads `EmploymentPeriod` or `AttendancePeriod`. An end date stays beside "ongoing", which wins. */
export function readPeriod(reader: XmlReader | undefined, context: XmlReadContext): Period | undefined {
  if (!reader) return undefined;
  const ongoing = reader.parsed('CurrentIndicator', parseFlag) ?? reader.parsed('Ongoing', parseFlag);
  return presentOrNone({
    from: readDate(reader.enter('StartDate'), context),
    to: readDate(reader.enter('EndDate'), context),
    ongoing: ongoing || undefined,
  });
}

function parseFlag(text: string): boolean | undefined {
  if (/^(true|1)$/i.test(text)) return true;
  return /^(false|0)$/i.test(text) ? false : undefined;
}

/** Jobs have their dates in the namespace `eures`, education in the default one (seen in every real export). */
export function employmentPeriod(period: Period | undefined): XmlElement {
  return newElement('eures:EmploymentPeriod', [
    dateElement('eures:StartDate', period?.from),
    dateElement('eures:EndDate', period?.to),
    newElement('hr:CurrentIndicator', String(period?.ongoing ?? false)),
  ]);
}

export function attendancePeriod(period: Period | undefined): XmlElement {
  return newElement('AttendancePeriod', [
    dateElement('StartDate', period?.from),
    dateElement('EndDate', period?.to),
    newElement('Ongoing', String(period?.ongoing ?? false)),
  ]);
}

/** The `Date` of a project and its likes; undefined where there is no period. */
export function activityPeriod(period: Period | undefined): XmlElement | undefined {
  if (period === undefined) return undefined;
  return newElement('Date', [
    dateElement('StartDate', period.from),
    dateElement('EndDate', period.to),
    newElement('Ongoing', String(period.ongoing ?? false)),
  ]);
}

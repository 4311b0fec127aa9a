// What is remarked upon in a letter, beside the field that it concerns. Nothing is refused because of it.
import { hasInk } from '../model/ink.ts';
import type { Addressee, Letter } from '../model/letter.ts';
import { isPartialDate } from '../model/partial-date.ts';
import type { Block } from '../model/rich-text.ts';
import type { Issue } from '../model/trouble.ts';
import type { ProfileDocument } from '../profile/document.ts';
import { hasUnsafeLink } from '../profile/issues.ts';
import { profileName } from '../profile/names.ts';
import { closingText, openingText } from './salutations/index.ts';

export type LetterIssueCode =
  | 'letter-addressee-missing'
  | 'letter-subject-missing'
  | 'letter-opening-missing'
  | 'letter-body-missing'
  | 'letter-closing-missing'
  | 'letter-name-missing'
  | 'enclosure-untitled'
  | 'date-unread'
  | 'link-unsafe';

export interface LetterIssue extends Issue {
  code: LetterIssueCode;
}

/** Every remark about a letter, in the order of the page. Paths are those of `Change` in its paper, joined by `/`. */
export function letterIssues(letter: Letter, profile: ProfileDocument): LetterIssue[] {
  const { language, body } = letter;
  const found: [field: string, code: LetterIssueCode, isFound: boolean][] = [
    ['addressee', 'letter-addressee-missing', !isAddressed(letter.addressee)],
    ['date', 'date-unread', letter.date !== undefined && !isPartialDate(letter.date)],
    ['subject', 'letter-subject-missing', !isWritten(letter.subject)],
    [
      'opening',
      'letter-opening-missing',
      openingText(letter.opening, letter.openingName, language) === undefined,
    ],
    ['body', 'letter-body-missing', body === undefined || !saysAnything(body.blocks)],
    ['body', 'link-unsafe', body !== undefined && hasUnsafeLink(body.blocks)],
    ['closing', 'letter-closing-missing', closingText(letter.closing, language) === undefined],
    ['closingName', 'letter-name-missing', !isWritten(letter.closingName) && profileName(profile) === ''],
    ...letter.enclosures.map(({ id, title }): (typeof found)[number] => [
      `enclosures/${id}/title`,
      'enclosure-untitled',
      !isWritten(title),
    ]),
  ];
  return found.flatMap(([field, code, isFound]) => (isFound ? [{ path: `letter/${field}`, code }] : []));
}

const isWritten = (text: string | undefined): boolean => text !== undefined && hasInk(text);

function isAddressed({ name, organisation, position }: Addressee): boolean {
  return [name, organisation, position].some(isWritten);
}

function saysAnything(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.type === 'list'
      ? block.items.some((item) => saysAnything(item.blocks))
      : block.children.some((child) => 'text' in child && hasInk(child.text)),
  );
}

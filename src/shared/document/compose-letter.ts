import type { Addressee, Letter } from '../model/letter.ts';
import { present } from '../model/present.ts';
import { closingText, openingText } from '../papers/index.ts';
import type { ProfileDocument } from '../profile/document.ts';
import { addressText, filled } from '../sections/paper-phrases.ts';
import { printable } from '../sections/printable-text.ts';
import type { PaperDocument } from './blocks.ts';
import { nameIn } from './compose-context.ts';
import { documentFrame } from './document-frame.ts';
import type { LetterBlock } from './letter-blocks.ts';
import { paperLabel } from './paper-labels.ts';
import { senderOf } from './sender.ts';
import { placeAndDate, signedBlock } from './signed.ts';

/** Makes the blocks of a letter: the sender from the profile, all else its own, in its language. What is empty is not there. */
export function composeLetter(profile: ProfileDocument, letter: Letter): PaperDocument {
  const header = senderOf(profile, letter);
  return {
    ...documentFrame('coverLetter', header.name, letter),
    contentLanguage: profile.language,
    header,
    sections: [],
    letter: letterBlock(letter, header.name),
  };
}

function letterBlock(letter: Letter, sender: string): LetterBlock {
  const { language } = letter;
  const placed = placeAndDate(letter, language, letter.dateFormat);
  const subject = filled(letter.subject);
  const opening = openingText(letter.opening, letter.openingName, language);
  const closing = closingText(letter.closing, language);
  const signed = signedBlock(letter.signature, filled(letter.closingName) ?? sender, language);
  return {
    labels: {
      addressee: paperLabel('addressee', language),
      placeAndDate: paperLabel('placeAndDate', language),
      subject: paperLabel('subject', language),
      enclosures: paperLabel('enclosures', language),
    },
    addressee: addresseeLines(letter.addressee, language),
    body: printable(letter.body),
    enclosures: letter.enclosures.flatMap(({ title }) => filled(title) ?? []),
    ...(placed !== undefined && { placeAndDate: placed }),
    ...(subject !== undefined && { subject }),
    ...(opening !== undefined && { opening }),
    ...(closing !== undefined && { closing }),
    ...(signed && { signed }),
  };
}

/** The organisation first, then for whose attention; without one, the person with their position below. */
function addresseeLines(addressee: Addressee, language: string): string[] {
  const organisation = filled(addressee.organisation);
  const name = filled(addressee.name);
  const position = filled(addressee.position);
  const { line1, line2, postalCode, city, country } = addressee;
  const address = addressText(present({ line1, line2, postalCode, city, country }), {
    name: nameIn(language),
  });
  const person =
    name !== undefined && position !== undefined
      ? paperLabel('personWithPosition', language, { name, position })
      : (name ?? position);
  const lines =
    organisation === undefined
      ? [name, position]
      : [organisation, person && paperLabel('attention', language, { person })];
  return [...lines, address].filter((line) => line !== undefined);
}

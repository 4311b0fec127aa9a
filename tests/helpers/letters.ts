import { newLetter, type LetterPaper } from '#shared/papers/index.ts';
import type { Letter } from '#shared/model/letter.ts';
import type { RichText } from '#shared/model/rich-text.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { profileWith } from './profiles.ts';

export const paragraphs = (...texts: string[]): RichText => ({
  blocks: texts.map((text) => ({ type: 'paragraph' as const, children: [{ text }] })),
});

export const letterPaper = (letter: Partial<Letter> = {}, language = 'da'): LetterPaper => {
  const paper = newLetter('', language);
  return { ...paper, letter: { ...paper.letter, ...letter } };
};

/** An invented sender, with two lines of contacts in the classic header. */
export const sender = (): ProfileDocument =>
  profileWith({
    'personal-information': {
      fields: {
        givenNames: 'Ingeborg',
        familyNames: 'Rosenlund Bæk',
        headline: 'Kvalitetsingeniør',
        emails: [{ id: 'e', address: 'ingeborg.baek@example.org' }],
        phones: [{ id: 'p', dialling: '45', number: '55501199' }],
        websites: [{ id: 'w', url: 'ingeborgbaek.example' }],
        addresses: [{ id: 'a', line1: 'Hybenvej 4, st. tv.', postalCode: '8800', city: 'Viborg' }],
        birthDate: { year: 1991, month: 6, day: 2 },
        nationalities: [{ id: 'n', country: { code: 'dk' } }],
      },
    },
  });

/** A letter with all its parts. */
export const fullLetter = (more: Partial<Letter> = {}): LetterPaper =>
  letterPaper({
    addressee: {
      organisation: 'Fjordmejeriet A/S',
      position: 'Fabrikschef',
      name: 'Troels Hvidkær',
      line1: 'Molevej 7',
      postalCode: '7800',
      city: 'Skive',
    },
    place: 'Viborg',
    date: { year: 2026, month: 11, day: 18 },
    subject: 'Kvalitetsingeniør til osteafdelingen (stilling 26-87)',
    opening: { code: 'dear' },
    openingName: 'Troels Hvidkær',
    body: paragraphs(
      'I leder efter en, der både kan læse en mikrobiologisk rapport og stå ved karret klokken fem om morgenen. ' +
        'Jeg har gjort begge dele i otte år.',
      'Hos Limfjordens Osteri indførte jeg en stikprøveplan, som halverede antallet af tilbagekaldte partier, og jeg ' +
        'skrev den sammen med dem, der skulle følge den. Siden har to andre mejerier lånt den.',
      'Jeg kan begynde den 1. februar.',
    ),
    closing: { code: 'kind-regards' },
    enclosures: [
      { id: '1', title: 'Curriculum vitæ, 2 sider' },
      { id: '2', title: 'Eksamensbevis, 3 sider' },
    ],
    ...more,
  });

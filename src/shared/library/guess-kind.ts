import { folded } from './fold.ts';
import type { LibraryKind } from './kinds.ts';

/**
 * Words, or beginnings of words, in the names that people and schools give their files, in the order in which they decide: a
 * supplement to a diploma is no diploma. Danish and English, and what the forms are called in other countries. Folded.
 */
const signs: readonly (readonly [LibraryKind, RegExp])[] = [
  ['certificate-supplement', word('erhvervsuddannelsesbevis', 'certificate ?supplement')],
  ['certificate-supplement', /\b(tillaeg|supplement)\b.*\b(svendebrev|kursusbevis|certificate)/],
  ['diploma-supplement', word('diploma ?supplement', 'eksamensbilag', 'tillaeg', 'supplement')],
  ['mobility', word('mobilit', 'europass ?mobil', 'erasmus', 'learning ?agreement')],
  [
    'language-assessment',
    word('sprogvurdering', 'selvevaluering', 'self ?assessment', 'language ?passport', 'sprogpas'),
  ],
  [
    'language-certificate',
    word(
      'toefl',
      'ielts',
      'toeic',
      'delf',
      'dalf',
      'dele',
      'siele',
      'cils',
      'telc',
      'goethe',
      'testdaf',
      'swedex',
      'norskprove',
      'studieprove',
      'danskprove',
      'prove i dansk',
      'cambridge ?english',
      'sprogprove',
      'sprogbevis',
      'sprogtest',
      'sprogcertifikat',
      'language ?(certificate|test|exam)',
      'sprog',
    ),
  ],
  [
    'reference',
    word('anbefaling', 'udtalelse', 'reference', 'referenc', 'recommendation', 'letter ?of ?recommend'),
  ],
  [
    'employment-certificate',
    word(
      'ansaettelse',
      'tjenesteattest',
      'arbejdsattest',
      'employment',
      'work ?certificate',
      'arbejdszeugnis',
    ),
  ],
  [
    'paper',
    word('cv', 'resume', 'curriculum', 'ansogning', 'application', 'cover ?letter', 'motivat', 'lebenslauf'),
  ],
  [
    'diploma',
    word(
      'svendebrev',
      'svendeprove',
      'eksamensbevis',
      'afgangsbevis',
      'afgangsprove',
      'studenterbevis',
      'hf ?bevis',
      'bachelor',
      'kandidat',
      'master',
      'phd',
      'diplom',
      'diploma',
      'degree',
      'transcript',
      'karakterudskrift',
      'zeugnis',
      'abitur',
      'vitnemal',
      'baccalaureat',
    ),
  ],
  [
    'training-certificate',
    word(
      'kursus',
      'kurs',
      'certifi',
      'certifikat',
      'course',
      'training',
      'amu',
      'forstehjaelp',
      'first ?aid',
      'truck',
      'svejse',
      'l ?aus',
      'efteruddannelse',
      'workshop',
      'hygiejne',
    ),
  ],
  [
    'work-sample',
    word('arbejdsprove', 'portfolio', 'portefolje', 'projekt', 'project', 'rapport', 'tegning', 'sample'),
  ],
  ['diploma', word('bevis', 'bilag')],
];

/** What a file probably is, by its name alone: `other` where the name says nothing. A person can always choose otherwise. */
export function guessKind(fileName: string): LibraryKind {
  const spoken = folded(fileName)
    .replace(/\.[a-z0-9]{1,5}$/, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  return signs.find(([, sign]) => sign.test(spoken))?.[0] ?? 'other';
}

/** Three letters and fewer are a whole word: `cv`, but not `cvr`. Longer ones may begin or end one, as Danish words do. */
function word(...parts: string[]): RegExp {
  return new RegExp(parts.map((part) => (part.length <= 4 ? `\\b${part}\\b` : part)).join('|'));
}

import { describe, expect, it } from 'vitest';
import { guessKind, libraryKinds } from '#shared/library/index.ts';

const names = {
  'svendebrev.pdf': 'diploma',
  'Svendebrev, elektriker (2020).PDF': 'diploma',
  'Eksamensbevis_BA_2019.pdf': 'diploma',
  'diploma-of-higher-education.pdf': 'diploma',
  'afgangsbevis 9. klasse.jpg': 'diploma',
  'Tillæg til svendebrev.pdf': 'certificate-supplement',
  'Tillæg til erhvervsuddannelsesbevis.pdf': 'certificate-supplement',
  'Diploma_Supplement.pdf': 'diploma-supplement',
  'DiplomaSupplement-final.pdf': 'diploma-supplement',
  'certificate supplement FR.pdf': 'certificate-supplement',
  'Europass Mobility Valencia.pdf': 'mobility',
  'mobilitetsbevis.pdf': 'mobility',
  'TOEFL iBT 2018.pdf': 'language-certificate',
  'dele-b1.pdf': 'language-certificate',
  'Sprogprøve spansk B1.pdf': 'language-certificate',
  'sprogpas.pdf': 'language-assessment',
  'førstehjælp-2026.pdf': 'training-certificate',
  'kursusbevis KNX.docx': 'training-certificate',
  'L-AUS certifikat.pdf': 'training-certificate',
  'cv-2024.docx': 'paper',
  'Ansøgning Kragh & Søn.docx': 'paper',
  'cover_letter.pdf': 'paper',
  'Udtalelse fra leder.pdf': 'reference',
  'anbefaling.pdf': 'reference',
  'Ansættelsesbevis.pdf': 'employment-certificate',
  'arbejdsprøve.png': 'work-sample',
  'portfolio.pdf': 'work-sample',
} as const;

describe('what a file probably is', () => {
  it.each(Object.entries(names))('%s: %s', (name, kind) => {
    expect(guessKind(name)).toBe(kind);
  });

  it('reads names that are written without a Nordic keyboard, or in two Unicode ways', () => {
    expect(guessKind('ansogning.pdf')).toBe('paper');
    expect(guessKind('Ansøgning.pdf'.normalize('NFD'))).toBe('paper');
    expect(guessKind('kursus-varmepumper.jpg')).toBe('training-certificate');
  });

  it.each(['IMG_2041.jpg', 'scan0001.pdf', '', '.pdf', '😀.pdf', 'cvr-nummer.pdf', 'x'.repeat(300)])(
    'says nothing about %j',
    (name) => {
      expect(guessKind(name)).toBe('other');
    },
  );

  it('can say most kinds', () => {
    expect(new Set(Object.values(names)).size).toBeGreaterThan(libraryKinds.length - 3);
  });
});

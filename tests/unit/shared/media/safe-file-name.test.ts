import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '#shared/media/index.ts';

const name = (text: string): string => safeFileName(text, 'document');

describe('a safe file name', () => {
  it.each([
    ['Eksamensbevis Åse.pdf', 'Eksamensbevis Åse.pdf'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\Users\\me\\bevis.pdf', 'C--Users-me-bevis.pdf'],
    ['a\0b\u0007\n\tc.txt', 'a b c.txt'],
    ['What? "Yes" <no> | *', 'What- -Yes- -no- - -'],
    ['🎓 Diploma 👩🏽‍🎓.pdf', '🎓 Diploma 👩🏽‍🎓.pdf'],
    ['...hidden.pdf', 'hidden.pdf'],
    ['.gitignore', 'gitignore'],
    ['ending. . .', 'ending'],
    ['bevis .pdf', 'bevis.pdf'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['com¹.pdf', '_com¹.pdf'],
    ['console.txt', 'console.txt'],
    ['evil\u202efdp.exe', 'evil fdp.exe'],
    ['e\u0301cole.pdf', 'école.pdf'],
    ['\ud83c half', 'half'],
    ['', 'document'],
    ['///', '---'],
    ['. .', 'document'],
  ])('of %j is %j', (text, safe) => {
    expect(name(text)).toBe(safe);
  });

  it('keeps the extension of a name of 300 characters', () => {
    const safe = name(`${'å'.repeat(300)}.pdf`);
    expect(safe).toMatch(/^å{58}\.pdf$/);
  });

  it('does not cut an emoji or an accented letter in two', () => {
    expect(name('👩🏽‍🎓'.repeat(30))).toMatch(/^(👩🏽‍🎓)+$/u);
    expect(name('x̧'.repeat(100))).toMatch(/^(x̧)+$/u);
  });

  it('is safe whatever it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const safe = name(text);
        expect(safe).not.toBe('');
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(121);
        expect(safe).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cs}]|^[. ]|[. ]$/u);
        expect(safe).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(name(safe)).toBe(safe);
      }),
    );
  });
});

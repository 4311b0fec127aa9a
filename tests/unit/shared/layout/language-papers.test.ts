import { describe, expect, it, test } from 'vitest';
import { composeLanguagePaper } from '#shared/document/index.ts';
import { layoutDocument } from '#shared/layout/index.ts';
import { defaultLanguagePaper } from '#shared/model/language-paper.ts';
import { accessibilityViolations } from '#shared/pdf/index.ts';
import { assessmentTemplate, passportTemplate } from '#shared/templates/index.ts';
import { displayText, golden } from '../../../helpers/golden.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';
import { sampleProfile } from '../../../helpers/profiles.ts';

const kinds = ['language-passport', 'self-assessment'] as const;
const languages = ['da', 'en', 'el', 'bg'];
const profile = sampleProfile('da');

async function laidOut(kind: (typeof kinds)[number], language: string, photo = false) {
  const composed = composeLanguagePaper(profile, kind, { ...defaultLanguagePaper(language), photo });
  const template = kind === 'self-assessment' ? assessmentTemplate : passportTemplate(photo);
  return layoutDocument(composed, template, await preparedFonts());
}

test.each(kinds)('the %s of the sample is set as before', async (kind) => {
  await expect(displayText(await laidOut(kind, 'da'))).toMatchFileSnapshot(golden(`layout/${kind}-da.txt`));
});

test.each(kinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
  'the %s is for everyone to read in %s',
  async (kind, language) => {
    expect(accessibilityViolations(await laidOut(kind, language))).toEqual([]);
  },
);

describe('the passport', () => {
  const band = async (photo: boolean) => {
    const { pages } = await laidOut('language-passport', 'da', photo);
    return pages[0]?.items.find((item) => item.kind === 'rect');
  };
  it('has a lower band than a CV, and as high a one where it holds a photo', async () => {
    expect(await band(false)).toMatchObject({ y: 0, height: 104 });
    expect(await band(true)).toMatchObject({ y: 0, height: 143 });
  });
});

describe('the table of self-assessment', () => {
  it('marks a chosen level by a tint, a bar and words', async () => {
    const { pages } = await laidOut('self-assessment', 'da');
    const items = pages[0]?.items ?? [];
    const rects = items.filter((item) => item.kind === 'rect');
    const { tint, accent } = assessmentTemplate.colors;
    expect(rects.filter(({ color, width }) => color === tint && width > 111.9)).toHaveLength(5);
    expect(rects.filter(({ color, width }) => color === accent && width === 2)).toHaveLength(5);
    const marks = items.filter((item) => item.kind === 'text' && item.text.startsWith('Mit niveau: '));
    expect(marks).toHaveLength(5);
    for (const { height } of rects) expect(height).toBeGreaterThanOrEqual(71);
  });
});

import { expect, test } from 'vitest';
import { composeCv } from '#shared/document/index.ts';
import { layoutDocument } from '#shared/layout/index.ts';
import { defaultCv } from '#shared/model/cv.ts';
import { accessibilityViolations } from '#shared/pdf/index.ts';
import { templates } from '#shared/templates/index.ts';
import { displayText, golden } from '../../../helpers/golden.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';
import { fixtureProfile, sampleProfile } from '../../../helpers/profiles.ts';

const profiles = [
  ['minimal', 'da', fixtureProfile('minimal')],
  ['danish', 'da', fixtureProfile('danish')],
  ['greek', 'el', fixtureProfile('greek')],
  ['bulgarian', 'bg', fixtureProfile('bulgarian')],
  ['odd', 'en', fixtureProfile('odd')],
  ['sample', 'da', sampleProfile('da')],
  ['sample', 'en', sampleProfile('en')],
] as const;
const everywhere = templates.flatMap((template) =>
  profiles.map(([name, language, profile]) => ({ template, name, language, profile })),
);
// Every profile in the first template, and the fullest one in all.
const kept = everywhere.filter(({ template, name }) => template === templates[0] || name === 'danish');

async function laidOut({ template, language, profile }: (typeof everywhere)[number]) {
  const cv = { ...defaultCv(language), template: template.id };
  return layoutDocument(composeCv(profile, cv), template, await preparedFonts());
}

test.each(kept)('$template.id sets $name in $language as before', async (each) => {
  await expect(displayText(await laidOut(each))).toMatchFileSnapshot(
    golden(`layout/${each.template.id}-${each.name}-${each.language}.txt`),
  );
});

test.each(everywhere)('$template.id sets $name in $language for everyone to read', async (each) => {
  expect(accessibilityViolations(await laidOut(each))).toEqual([]);
});

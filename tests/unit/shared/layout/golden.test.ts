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
const cases = templates.flatMap((template) =>
  profiles.map(([name, language, profile]) => ({ template, name, language, profile })),
);

test.each(cases)(
  '$template.id sets $name in $language as before',
  async ({ template, name, language, profile }) => {
    const cv = { ...defaultCv(language), template: template.id };
    const display = layoutDocument(composeCv(profile, cv), template, await preparedFonts());
    expect(accessibilityViolations(display)).toEqual([]);
    await expect(displayText(display)).toMatchFileSnapshot(
      golden(`layout/${template.id}-${name}-${language}.txt`),
    );
  },
);

import { expect, test } from 'vitest';
import da from '../../../../resources/locales/editor.da.json' with { type: 'json' };
import en from '../../../../resources/locales/editor.en.json' with { type: 'json' };
import { paperLabel } from '#shared/document/paper-labels.ts';
import { templateById, templates, type Flow } from '#shared/templates/index.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';

test('a document that names an unknown template gets one', () => {
  expect(templateById('classic').id).toBe('classic');
  expect(templateById('gone')).toBe(templateById('classic'));
});

test.each(templates)('$id has its name and a line about it in both languages of the program', ({ id }) => {
  for (const words of [da, en]) {
    const told: Record<string, string> = words;
    expect(told[`template.${id}`]).toMatch(/^\p{Lu}/u);
    expect(told[`template.${id}.about`]).toMatch(/\.$/);
  }
});

test('ids are their own', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
});

/** Every stretch of columns that a template has. */
const flows = templates.flatMap((template) => [
  { name: template.id, template, flow: template as Flow },
  ...(template.side ? [{ name: `${template.id}, aside`, template, flow: template.side.flow }] : []),
]);

test.each(templates)('$id: text that ends at the limit stays clear of the footer', (template) => {
  const { page, body, footer, sizes } = template;
  expect(body.limit).toBeLessThan(footer.baseline - sizes.small);
  expect(footer.baseline).toBeLessThan(page.height);
});

test.each(flows)(
  '$name: columns stand on the page, and nothing stands beside text that needs the room',
  ({ template, flow }) => {
    const [left, right] = [flow.columns.label, flow.columns.text].sort((a, b) => a.x - b.x);
    if (left === undefined || right === undefined) throw new Error('no columns');
    if (flow.entry.date === 'beside') expect(left.x + left.width).toBeLessThanOrEqual(right.x);
    else expect(left).toEqual(right);
    expect(left.x).toBeGreaterThan(30);
    expect(right.x + right.width).toBeLessThan(template.page.width - 30);
  },
);

test.each(flows.filter(({ flow }) => flow.entry.date === 'beside'))(
  '$name: the widest month and the word for today fit their cells in every language',
  async ({ template: { sizes }, flow: { columns, dates } }) => {
    const fonts = await preparedFonts();
    expect(fonts.width('08/2022', 'regular', sizes.text)).toBeLessThanOrEqual(dates.from + 0.05);
    for (const language of ['da', 'en', 'el', 'bg']) {
      const now = fonts.width(paperLabel('now', language), 'regular', sizes.text);
      expect(now, language).toBeLessThanOrEqual(columns.label.width - dates.from - dates.dash);
    }
  },
);

/** Contrast of two colours, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test.each(templates)('$id: every colour of text is legible on white and on the tint', ({ colors }) => {
  for (const text of [colors.ink, colors.muted, colors.accent]) {
    for (const ground of ['#FFFFFF', colors.tint]) expect(contrast(text, ground)).toBeGreaterThan(4.5);
  }
});

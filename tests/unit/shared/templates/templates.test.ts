import { expect, test } from 'vitest';
import { paperLabel } from '#shared/document/paper-labels.ts';
import { templateById, templates } from '#shared/templates/index.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';

test('a document that names an unknown template gets one', () => {
  expect(templateById('classic').id).toBe('classic');
  expect(templateById('gone')).toBe(templateById('classic'));
});

test('ids are their own', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
});

test.each(templates)(
  '$id: text that ends at the limit stays clear of the footer, and columns on the page',
  ({ page, body, footer, columns, sizes }) => {
    expect(body.limit).toBeLessThan(footer.baseline - sizes.small);
    expect(footer.baseline).toBeLessThan(page.height);
    expect(columns.label.x + columns.label.width).toBeLessThanOrEqual(columns.text.x);
    expect(columns.text.x + columns.text.width).toBeLessThan(page.width);
  },
);

test.each(templates)(
  '$id: the widest month and the word for today fit their cells in every language',
  async ({ columns, dates, sizes }) => {
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

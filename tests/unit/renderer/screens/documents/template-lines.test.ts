import { expect, it } from 'vitest';
import { templates } from '#shared/templates/index.ts';
import { barsOf } from '../../../../../src/renderer/src/screens/documents/template-lines.ts';

it.each(templates.map((template) => [template.id, template] as const))(
  '%s has a picture within its page',
  (_, template) => {
    const bars = barsOf(template);
    expect(bars.length).toBeGreaterThan(10);
    for (const { x, y, width, height } of bars) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(template.page.width + 1);
      expect(y + height).toBeLessThanOrEqual(template.page.height + 1);
    }
  },
);

it('no two templates look the same', () => {
  expect(new Set(templates.map((template) => JSON.stringify(barsOf(template)))).size).toBe(templates.length);
});

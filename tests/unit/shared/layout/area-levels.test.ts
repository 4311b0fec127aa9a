import { describe, expect, test } from 'vitest';
import type { AreaLevelsBlock } from '#shared/document/index.ts';
import { templates } from '#shared/templates/index.ts';
import { itemsOf, laid, section, textsOf } from '../../../helpers/paper.ts';

const block: AreaLevelsBlock = {
  kind: 'area-levels',
  label: 'Selvevaluering',
  remark: 'DigComp 3.0, 14/09/2026',
  rows: [
    { label: 'Indholdsproduktion', level: 'Avanceret', step: { reached: 3, of: 4 } },
    { label: 'Sikkerhed, trivsel og ansvarlig brug', level: 'Grundlæggende', step: { reached: 1, of: 4 } },
    { label: 'At løse problemer', level: 'godt '.repeat(60) },
  ],
};
const small = (width: number, height: number) => width < 10 && height < 8;

describe.each(templates.map((template) => [template.id, template] as const))(
  'areas in %s',
  (id, template) => {
    const display = laid(template, {
      sections: [section('Digitale færdigheder', [block], { placement: 'side' })],
    });
    const bars = itemsOf(display).filter((item) => item.kind === 'rect' && small(item.width, item.height));
    const words = textsOf(display)
      .map(({ text }) => text.trim())
      .join(' ')
      .replace(/\s+/g, ' ');

    test('are read with their levels in words', () => {
      expect(words).toMatch(/Indholdsproduktion:? Avanceret/);
      expect(words).toContain('Grundlæggende');
      expect(words).toContain('DigComp 3.0');
      expect(words).toContain('Selvevaluering');
    });

    test('have a bar of four steps each, but none where everything is plain text', () => {
      expect(bars).toHaveLength(id === 'plain' ? 0 : 8);
      const filled = bars.filter((item) => item.kind === 'rect' && item.color === template.colors.accent);
      expect(filled).toHaveLength(id === 'plain' ? 0 : 4);
    });

    test('stay within the page, however long a level is', () => {
      for (const { x, text, size } of textsOf(display)) {
        expect(x).toBeGreaterThan(0);
        expect(x + text.length * size * 0.5).toBeLessThan(620);
      }
    });
  },
);

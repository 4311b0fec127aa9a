import { describe, expect, it } from 'vitest';
import { commandLine } from '../../../helpers/command-line.ts';

interface Answer {
  id: string;
  category: string;
  title: string;
  text: string;
}
async function answers(...args: string[]): Promise<Answer[]> {
  const { code, out, error } = await commandLine(['help', ...args, '--json']);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  return JSON.parse(out) as Answer[];
}

describe('eurofolio help', () => {
  it('answers a question, best first, with where it belongs and what it says', async () => {
    const [best] = await answers('hvad', 'er', 'eqf', '--lang', 'da');
    expect(best).toMatchObject({ id: 'eqf', category: 'information' });
    expect(best?.title).toContain('EQF');
    expect(best?.text).toContain('otte niveauer');
    expect(best?.text).not.toMatch(/\*\*|\]\(|^## /m);
  });

  it('answers in English, and forgives slips', async () => {
    const [best] = await answers('forgoten pasword', '--lang=en');
    expect(best).toMatchObject({ id: 'forgotten-password', category: '2fa' });
    expect(best?.text).toContain('password');
  });

  it('has every entry with --all, the same in both languages', async () => {
    const [danish, english] = await Promise.all([
      answers('--all', '--lang=da'),
      answers('--all', '--lang=en'),
    ]);
    const ids = danish.map(({ id }) => id).sort();
    expect(ids.length).toBeGreaterThanOrEqual(25 + 20);
    expect(english.map(({ id }) => id).sort()).toEqual(ids);
    expect(new Set(danish.map(({ category }) => category))).toEqual(
      new Set(['eurofolio', 'templates', 'information', '2fa']),
    );
  });

  it('is read by people without --json, and names what else there is', async () => {
    const { code, out } = await commandLine(['help', 'language', 'passport']);
    expect(code).toBe(0);
    expect(out).toMatch(/^.*Language Passport.*\n=+\n\n/i);
    expect(out).toContain('See also:');
    const all = await commandLine(['help', '--all', '--lang', 'da']);
    expect(all.out).toContain('Brug af Eurofolio\n');
    expect(all.out).toContain('(eqf)');
  });

  it('finds nothing without inventing anything', async () => {
    expect(await answers('zzyzx')).toEqual([]);
    const { code, out, error } = await commandLine(['help', 'zzyzx']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('zzyzx');
  });
});

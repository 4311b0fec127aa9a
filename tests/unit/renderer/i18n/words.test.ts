import { beforeAll, describe, expect, it, vi } from 'vitest';
import { age, sentence, speak, systemLanguage, t, time } from '../../../../src/renderer/src/i18n/index.ts';

// The one thing of a page that speaking needs.
beforeAll(() => void vi.stubGlobal('document', { documentElement: { lang: '' } }));

describe("the program's words", () => {
  it('follow the chosen language at once', () => {
    speak('da');
    expect(t('undo')).toBe('Fortryd');
    expect(document.documentElement.lang).toBe('da');
    speak('en');
    expect(t('undo')).toBe('Undo');
    expect(document.documentElement.lang).toBe('en');
  });

  it('are Danish where the system prefers Danish to English, else English', () => {
    expect(systemLanguage(['da-DK', 'en-US'])).toBe('da');
    expect(systemLanguage(['fr-FR', 'da'])).toBe('da');
    expect(systemLanguage(['en-GB', 'da'])).toBe('en');
    expect(systemLanguage(['de-DE'])).toBe('en');
    expect(systemLanguage([])).toBe('en');
  });

  it('count', () => {
    speak('da');
    expect(t('home.trash', { count: 1 })).toBe('1 slettet profil');
    expect(t('home.trash', { count: 3 })).toBe('3 slettede profiler');
  });

  it('leave signs in what a person wrote as they are', () => {
    speak('en');
    expect(t('home.removed', { name: '<b> & "x"' })).toBe('<b> & "x" was deleted');
  });

  it('name an error that has no sentence, so that it can be reported', () => {
    speak('en');
    expect(sentence('profile-missing')).not.toContain('profile-missing');
    expect(sentence('never-heard-of')).toContain('never-heard-of');
  });
});

describe('times', () => {
  const now = new Date(2026, 2, 14, 0, 30);
  const at = (...parts: [number, number, number, number, number]): string => age(new Date(...parts), now);

  it('are told as Danes and the English tell them', () => {
    speak('da');
    expect(time(new Date(2026, 2, 14, 14, 32))).toBe('14.32');
    speak('en');
    expect(time(new Date(2026, 2, 14, 14, 32))).toBe('14:32');
  });

  it('become a date after a week', () => {
    speak('da');
    expect(at(2026, 2, 14, 0, 10)).toBe('for 20 minutter siden');
    expect(at(2026, 2, 7, 12, 0)).toBe('7. marts');
    expect(at(2025, 2, 7, 12, 0)).toBe('7. marts 2025');
  });

  it('call the evening before midnight yesterday, even if it was an hour ago', () => {
    speak('da');
    expect(at(2026, 2, 13, 23, 0)).toBe('i går');
  });
});

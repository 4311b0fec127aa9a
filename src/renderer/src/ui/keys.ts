import { t } from '../i18n/index.ts';

/** Modifiers as assistive technology wants to hear them in `aria-keyshortcuts`. */
const spoken: Record<string, string> = { Ctrl: 'Control', Del: 'Delete', '↑': 'ArrowUp', '↓': 'ArrowDown' };

/** A shortcut such as `Ctrl+Shift+Z` as it stands on the person's keyboard. */
export function keysShown(keys: string): string {
  return keys
    .split('+')
    .map((key) => (key === 'Shift' ? t('key.shift') : key))
    .join('+');
}

/** The same shortcut for `aria-keyshortcuts`. */
export function keysSpoken(keys: string): string {
  return keys
    .split('+')
    .map((key) => spoken[key] ?? key)
    .join('+');
}

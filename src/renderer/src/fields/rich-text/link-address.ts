import { linkKind } from '#shared/model/rich-text-links.ts';

/** The address that a person means by what they typed: `eksempel.dk` and `navn@eksempel.dk` too. Undefined for one that nobody should follow. */
export function linkAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  const kind = linkKind(text);
  if (kind === 'safe') return text;
  if (kind === 'active' || /^[a-z][a-z0-9+.-]*:/i.test(text)) return undefined;
  return text.includes('@') && !text.includes('/') ? `mailto:${text}` : `https://${text}`;
}

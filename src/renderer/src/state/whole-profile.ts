import type { Change } from '#shared/profile/change.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';

/** Changes that make a profile say what this one says. */
export function wholeProfile({ language, sections, extras }: ProfileDocument): Change[] {
  return Object.entries({ language, sections, extras }).map(([key, value]) => ({
    op: 'set',
    path: [key],
    value,
  }));
}

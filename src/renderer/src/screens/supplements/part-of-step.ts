import type { Step } from '../../state/index.ts';

/** The part of the form that a step was about; undefined where it was about something else. */
export function partOfStep({ changes }: Step): string | undefined {
  const [form, parts, part] = changes[0]?.path ?? [];
  return form === 'form' && parts === 'parts' ? part : undefined;
}

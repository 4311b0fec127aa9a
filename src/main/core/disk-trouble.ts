import { UserError } from '#shared/model/trouble.ts';

/** What the system says about a file that cannot be written, and what a person can be told. */
const sentences: Record<string, string> = {
  ENOSPC: 'made-disk-full',
  EDQUOT: 'made-disk-full',
  EFBIG: 'made-disk-full',
  EIO: 'disk-trouble',
  EROFS: 'disk-trouble',
  EACCES: 'disk-trouble',
  EPERM: 'disk-trouble',
};

/** The trouble behind an error of Node's file system, where a person can do something about it; undefined for a bug. */
export function diskTrouble(error: unknown): UserError | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return sentence === undefined ? undefined : Object.assign(new UserError(sentence), { cause: error });
}

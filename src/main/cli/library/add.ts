import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Output } from '#shared/contract/api.ts';
import { asCallError } from '#shared/contract/errors.ts';
import { libraryKinds, type LibraryKind } from '#shared/library/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import { hostWords, troubleSentence, type Language } from '../../core/words.ts';
import type { LibraryCommand } from '../command.ts';
import { print, tell } from '../pipe.ts';
import { filesBelow } from './files-below.ts';
import type { OpenLibrary } from './open-library.ts';
import { sideBySide } from './side-by-side.ts';

/** In bytes. */
const partLength = 1024 * 1024;
/** Files that are taken in at the same time: those that end together share a commit. */
export const filesAtOnce = 32;

/** Takes files in, those of folders too, one line for each; then waits until their texts are read. 1 when some failed. */
export async function addFiles(
  library: OpenLibrary,
  { files, kind, profile, wait }: LibraryCommand,
  language: Language,
): Promise<number> {
  const wanted = { kind: kindNamed(kind), profile };
  let failed = 0;
  const added = new Map<string, string>();
  const add = (path: string) =>
    addFile(library, path, wanted).then(
      (taken) => ({ path, taken }),
      (error: unknown) => ({ path, error }),
    );
  for await (const outcome of sideBySide(files.flatMap(found), filesAtOnce, add)) {
    const { path } = outcome;
    if ('taken' in outcome) {
      const { outcome: word, id, title } = outcome.taken;
      added.set(id, path);
      print(hostWords(language, `cli.library.${word}`, { path, title, id }));
    } else {
      failed += 1;
      const trouble = sentenceOf(outcome.error, path, language);
      print(hostWords(language, 'cli.library.failed', { path, trouble }));
    }
  }
  if (wait) await library.app.textsRead();
  for (const [id, path] of wait ? added : []) {
    const { reading } = await library.call('library.open', { id });
    for (const remark of reading.remarks) tell(`${path}: ${troubleSentence(remark, language)}`);
  }
  return failed > 0 ? 1 : 0;
}

/** Throws UserError `usage-kind`. */
function kindNamed(name: string | undefined): LibraryKind | undefined {
  const kind = libraryKinds.find((each) => each === name);
  if (name !== undefined && kind === undefined)
    throw new UserError('usage-kind', { kind: name, kinds: libraryKinds.join(', ') });
  return kind;
}

/** A folder that cannot be listed fails like a file. */
function found(path: string): string[] {
  try {
    return filesBelow(path);
  } catch {
    return [path];
  }
}

async function addFile(
  { call }: OpenLibrary,
  path: string,
  { kind, profile }: { kind: LibraryKind | undefined; profile: string | undefined },
): Promise<Output<'library.end'>> {
  const file = openSync(path, 'r');
  let upload: string | undefined;
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new UserError('input-unreadable', { path });
    ({ upload } = await call('library.add', {
      name: basename(path),
      size: stats.size,
      ...(kind && { kind }),
      ...(profile !== undefined && { profile }),
    }));
    const buffer = new Uint8Array(partLength);
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer))
      await call('library.part', { upload, bytes: buffer.slice(0, length) });
    return await call('library.end', { upload });
  } catch (error) {
    if (upload !== undefined) await call('library.cancel', { upload });
    throw error;
  } finally {
    closeSync(file);
  }
}

function sentenceOf(error: unknown, path: string, language: Language): string {
  const known = asCallError(error);
  if (known) return troubleSentence(known, language);
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  return troubleSentence(
    { code: isMissing ? 'input-missing' : 'input-unreadable', params: { path } },
    language,
  );
}

import { parseArgs } from 'node:util';
import { UserError } from '#shared/model/trouble.ts';
import type { Language } from '../core/words.ts';

export interface Options {
  /** Open the person's browser. */
  open: boolean;
  /** Undefined: whichever is free. */
  port: number | undefined;
  data: string | undefined;
  language: Language | undefined;
  help: boolean;
}

/** Reads the flags. Throws UserError `usage` with what it did not understand. */
export function readOptions(flags: string[]): Options {
  const { 'no-open': noOpen, port, data, lang, help } = parse(flags);
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) > 65535))
    throw new UserError('usage', { flag: `--port ${port}` });
  if (lang !== undefined && lang !== 'da' && lang !== 'en')
    throw new UserError('usage', { flag: `--lang ${lang}` });
  if (data === '') throw new UserError('usage', { flag: '--data' });
  return { open: !noOpen, port: port === undefined ? undefined : Number(port), data, language: lang, help };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
        data: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    if (error instanceof TypeError) throw new UserError('usage', { flag: args.join(' ') });
    throw error;
  }
}

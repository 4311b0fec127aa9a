import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '#shared/model/trouble.ts';
import type { Language } from '../core/words.ts';

export type OutputKind = 'pdf' | 'xml' | 'json';

export interface ConvertCommand {
  name: 'convert';
  input: string;
  output: string;
  kind: OutputKind;
  template: string | undefined;
  /** The language of labels in a PDF, and of what is said; undefined: the profile's and the computer's. */
  language: Language | undefined;
}
export interface InspectCommand {
  name: 'inspect';
  input: string;
}
export interface HelpCommand {
  name: 'help';
  /** What one wants to know; undefined: every entry. */
  words: string | undefined;
  json: boolean;
}
/** What is done with the documents of the library. */
export interface LibraryCommand {
  name: 'library';
  action: 'add' | 'list' | 'search' | 'export' | 'dossier';
  /** The data folder; undefined: the usual one. */
  data: string | undefined;
  /** To be added; folders too. */
  files: readonly string[];
  kind: string | undefined;
  /** The id of a profile. */
  profile: string | undefined;
  /** Whether to wait until texts are read. */
  wait: boolean;
  words: string;
  ids: readonly string[];
  output: string | undefined;
  json: boolean;
  /** Undefined: the profile's and the computer's. */
  language: Language | undefined;
}
export type Command =
  ConvertCommand | InspectCommand | HelpCommand | LibraryCommand | { name: 'usage' } | { name: 'version' };

/** What the arguments ask for. Throws a UserError that names what it did not understand. */
export function readCommand(args: string[]): Command {
  const { flags, words } = readArguments(args);
  if (flags.has('help')) return { name: 'usage' };
  if (flags.has('version')) return { name: 'version' };
  const [name, input, extra] = words;
  if (name === undefined) throw new UserError('usage-none');
  if (name === 'help') return readHelp(words.slice(1).join(' '), flags);
  if (name === 'library') return readLibrary(words.slice(1), flags);
  if (name !== 'convert' && name !== 'inspect') throw new UserError('usage-command', { command: name });
  if (input === undefined) throw new UserError('usage-input');
  if (extra !== undefined) throw new UserError('usage-too-many', { argument: extra });
  const language = readLanguage(flags.get('lang'));
  if (name === 'inspect') return { name, input };
  const output = flags.get('output');
  if (output === undefined) throw new UserError('usage-output');
  return { name, input, output, kind: kindOf(output), template: flags.get('template'), language };
}

function readHelp(words: string, flags: Map<string, string>): HelpCommand {
  readLanguage(flags.get('lang'));
  const all = flags.has('all');
  if (words.trim() === '' && !all) throw new UserError('usage-help');
  return { name: 'help', words: all ? undefined : words, json: flags.has('json') };
}

const libraryActions = ['add', 'list', 'search', 'export', 'dossier'] as const;

function readLibrary([named, ...words]: string[], flags: Map<string, string>): LibraryCommand {
  const action = libraryActions.find((each) => each === named);
  if (action === undefined) throw new UserError('usage-library');
  const output = flags.get('output');
  if (action === 'add' && words.length === 0) throw new UserError('usage-library-files');
  if (action === 'search' && words.join('').trim() === '') throw new UserError('usage-library-words');
  if ((action === 'list' || action === 'export') && words[0] !== undefined)
    throw new UserError('usage', { flag: words[0] });
  if ((action === 'export' || action === 'dossier') && output === undefined)
    throw new UserError('usage-output');
  if (action === 'dossier' && !/\.(pdf|zip)$/i.test(output ?? ''))
    throw new UserError('output-extension-dossier', { path: output ?? '' });
  return {
    name: 'library',
    action,
    data: flags.get('data'),
    files: action === 'add' ? words : [],
    kind: flags.get('kind'),
    profile: flags.get('profile'),
    wait: !flags.has('no-wait'),
    words: action === 'search' ? words.join(' ') : '',
    ids: action === 'dossier' ? words : [],
    output,
    json: flags.has('json'),
    language: readLanguage(flags.get('lang')),
  };
}

/** The language in which trouble with the arguments themselves is told. */
export function wantedLanguage(args: string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const wanted = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return at >= 0 && (wanted === 'da' || wanted === 'en') ? wanted : undefined;
}

const options = {
  output: { type: 'string', short: 'o' },
  template: { type: 'string' },
  lang: { type: 'string' },
  data: { type: 'string' },
  kind: { type: 'string' },
  profile: { type: 'string' },
  'no-wait': { type: 'boolean' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

function readArguments(args: string[]): { flags: Map<string, string>; words: string[] } {
  const { tokens, positionals } = parseArgs({ args, options, strict: false, tokens: true });
  const flags = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.entries(options).find(([name]) => name === token.name)?.[1];
    if (!known) throw new UserError('usage', { flag: token.rawName });
    if (known.type === 'string' && !token.value) throw new UserError('usage-value', { flag: token.rawName });
    flags.set(token.name, token.value ?? '');
  }
  return { flags, words: positionals };
}

function readLanguage(language: string | undefined): Language | undefined {
  if (language === undefined || language === 'da' || language === 'en') return language;
  throw new UserError('usage-language', { language });
}

function kindOf(output: string): OutputKind {
  const extension = extname(output).toLowerCase();
  if (extension === '.pdf') return 'pdf';
  if (extension === '.xml') return 'xml';
  if (extension === '.json') return 'json';
  throw new UserError('output-extension', { path: output });
}

// The native document: a profile as JSON with the files that it refers to. Nothing is lost in it.
import { decodeStart } from '../../xml/decode.ts';
import type { Format } from '../format.ts';
import { readNative } from './read.ts';
import { writeNative } from './write.ts';

export const eurofolio: Format = {
  id: 'eurofolio',
  extensions: ['json'],
  mediaType: 'application/json',
  detect: (bytes) =>
    /^\s*\{/.test(decodeStart(bytes, 1024)) && /"format"\s*:\s*"eurofolio"/.test(decodeStart(bytes, 4096)),
  read: readNative,
  write: writeNative,
};

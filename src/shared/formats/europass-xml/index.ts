// The current Europass XML (root `Candidate`), as the official editor has exported it since 2020.
// The mapping of a section stands in the section's folder; here stands what frames them.
import { decodeStart } from '../../xml/decode.ts';
import { parseXml } from '../../xml/parse.ts';
import { rootName } from '../../xml/prolog.ts';
import type { Format } from '../format.ts';
import { readCandidate } from './read.ts';
import { writeCandidate } from './write.ts';

export const europassXml: Format = {
  id: 'europass-xml',
  extensions: ['xml'],
  mediaType: 'text/xml',
  detect: (bytes) => rootName(decodeStart(bytes, 65_536)) === 'Candidate',
  read: (bytes, ports) => readCandidate(parseXml(bytes), ports),
  write: writeCandidate,
};

import { canonicalLanguage, languageTag } from '../../codes/languages.ts';
import type { Issue } from '../../model/trouble.ts';
import type { Extra, Extras } from '../../model/values.ts';
import { parseProfile, type ProfileDocument } from '../../profile/document.ts';
import type { XmlReadContext } from '../../sections/europass-xml.ts';
import { readCustomSections } from '../../sections/custom/index.ts';
import { registry } from '../../sections/index.ts';
import { extrasKey } from '../../xml/europass/extras.ts';
import { europassRules, inFileOrder } from '../../xml/europass/schema.ts';
import { leftovers } from '../../xml/leftovers.ts';
import { XmlReader } from '../../xml/reader.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { FormatPorts, ImportResult, StoredFile } from '../format.ts';
import { importReport } from '../report.ts';
import { withoutBoilerplate } from './frame.ts';

/** Reads a `Candidate`: each section takes what it understands, and all that nobody took is kept aside. */
export function readCandidate(candidate: XmlElement, ports: FormatPorts): Omit<ImportResult, 'format'> {
  const files = new Map<string, StoredFile>();
  const unread: Issue[] = [];
  const root = new XmlReader(candidate);
  const language = readProfileLanguage(root.enter('CandidateProfile'), unread);
  const context = readContext(language, files, unread, ports);

  const sections = Object.fromEntries([
    ...registry.map(({ id, europassXml }) => [id, europassXml.read(root, context)] as const),
    ...readCustomSections(root, context).map((content, index) => [`custom-${index + 1}`, content] as const),
  ]);
  const kept = inFileOrder(leftovers(root, europassRules), 'Candidate');
  const read = parseProfile({ version: 1, language, sections, extras: extrasOf(kept) });
  const document = { ...read, extras: extrasOf(withoutBoilerplate(kept, read)) };
  return { document, files, report: importReport(document, unread) };
}

const extrasOf = (kept: Extra[]): Extras => (kept.length === 0 ? {} : { [extrasKey]: kept });

function readContext(
  language: string,
  files: Map<string, StoredFile>,
  unread: Issue[],
  ports: FormatPorts,
): XmlReadContext {
  const counters = new Map<string, number>();
  return {
    language,
    newId(prefix) {
      const count = (counters.get(prefix) ?? 0) + 1;
      counters.set(prefix, count);
      return `${prefix}-${count}`;
    },
    addFile(file) {
      const id = ports.sha256(file.bytes);
      files.set(id, file);
      return id;
    },
    unread(path, code, params) {
      unread.push({ path, code, ...(params && { params }) });
    },
  };
}

/** The language of the content; Norwegian is `no` in both its forms, as Europass has it. */
function readProfileLanguage(profile: XmlReader | undefined, unread: Issue[]): ProfileDocument['language'] {
  const text = profile?.element.attributes.find(({ name }) => name === 'languageCode')?.value ?? '';
  const code = canonicalLanguage(text);
  if (code === undefined && text !== '') {
    unread.push({
      path: 'CandidateProfile/@languageCode',
      code: 'unknown-language',
      params: { language: text },
    });
  }
  if (code === undefined) return 'en';
  profile?.attribute('languageCode');
  const tag = languageTag(code);
  return tag === 'nb' || tag === 'nn' ? 'no' : tag;
}

import type { Issue } from '../../model/trouble.ts';
import type { Extra } from '../../model/values.ts';
import { contentOf, type ProfileDocument } from '../../profile/document.ts';
import { sectionsOf } from '../../profile/sections.ts';
import { isCustomSection } from '../../sections/custom/index.ts';
import { namespaces, newElement } from '../../xml/europass/build.ts';
import { extrasKey } from '../../xml/europass/extras.ts';
import { europassRules } from '../../xml/europass/schema.ts';
import { graft } from '../../xml/graft.ts';
import { insertInOrder, Places } from '../../xml/places.ts';
import { isReadable } from '../../xml/readable.ts';
import { serializeXml } from '../../xml/serialize.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { ExportResult, StoredFile } from '../format.ts';
import { addBoilerplate } from './boilerplate.ts';

export function writeCandidate(
  document: ProfileDocument,
  files: ReadonlyMap<string, StoredFile>,
): ExportResult {
  const { candidate, remarks } = candidateOf(document, files);
  const { text, dropped } = serializeXml(candidate, { declare: namespaces });
  if (dropped > 0) remarks.push({ path: '', code: 'characters-dropped' });
  const bytes = new TextEncoder().encode(text);
  if (!isReadable(candidate, bytes.length)) remarks.push({ path: '', code: 'xml-larger-than-read' });
  return { bytes, remarks };
}

/** The tree of a document: what the sections write, what was kept aside, and what every file has. */
export function candidateOf(
  document: ProfileDocument,
  files: ReadonlyMap<string, StoredFile>,
  kept: readonly Extra[] = document.extras[extrasKey] ?? [],
): { candidate: XmlElement; remarks: Issue[] } {
  const remarks: Issue[] = [];
  const context = {
    language: document.language,
    getFile: (id: string) => files.get(id),
    remark: (issue: Issue) => remarks.push(issue),
  };
  const profile = newElement('CandidateProfile', [], { languageCode: document.language });
  const candidate = newElement('Candidate', [newElement('CandidatePerson'), profile]);

  const places = new Places(candidate, europassRules);
  for (const { id, europassXml } of sectionsOf(document)) {
    for (const { parent, element } of europassXml.write(contentOf(document, id), context)) {
      insertInOrder(places.at(parent.split('/')), element, europassRules);
    }
  }
  remarks.push(...merged(document));
  remarks.push(...graft(candidate, kept, europassRules));
  addBoilerplate(candidate);
  return { candidate, remarks };
}

/** Custom sections of one title are one section to whoever reads the file. */
function merged(document: ProfileDocument): Issue[] {
  const used = sectionsOf(document).filter(
    ({ id }) => isCustomSection(id) && contentOf(document, id).entries.length > 0,
  );
  const groups = Map.groupBy(used, ({ words }) => words.en.title);
  return Array.from(groups).flatMap(([title, [, second]]) =>
    second === undefined
      ? []
      : [{ path: `sections/${second.id}`, code: 'custom-sections-merged', params: { title } }],
  );
}

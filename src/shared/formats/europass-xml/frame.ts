import type { Extra } from '../../model/values.ts';
import type { ProfileDocument } from '../../profile/document.ts';
import { serializeAttribute, serializeElement } from '../../xml/serialize.ts';
import { childElements, type XmlElement } from '../../xml/tree.ts';
import type { StoredFile } from '../format.ts';
import { candidateOf } from './write.ts';

/** Takes away what a file would get anyway, and completes the order of sections in what stays. */
export function withoutBoilerplate(kept: readonly Extra[], document: ProfileDocument): Extra[] {
  const light = kept.map(lightened);
  const { candidate: written } = candidateOf(
    document,
    noFiles,
    light.filter((extra) => !isFrame(extra)),
  );
  const { candidate: completed } = candidateOf(document, noFiles, light);
  return kept.flatMap((extra) => {
    if (!isFrame(extra)) return [extra];
    const own = frameText(written, extra);
    if (extra.content === own) return [];
    if (extra.name !== 'RenderingInformation') return [extra];
    const content = frameText(completed, extra) ?? extra.content;
    return content === own ? [] : [{ ...extra, content }];
  });
}

/** No frame depends on a picture. */
const noFiles = new Map<string, StoredFile>();

/** For the frame it matters which lists there are and how own sections are called, not what is in them. */
function lightened(extra: Extra): Extra {
  const { path, name, content } = extra;
  const isList = path === 'CandidateProfile' && /^\w+$/.test(name) && name !== 'Others';
  return isList && content.length > 500 ? { ...extra, content: `<${name}>…</${name}>` } : extra;
}

const frames = new Map([
  ['DocumentID', ''],
  ['CandidateSupplier', ''],
  ['RenderingInformation', ''],
  ['@schemaLocation', ''],
  ['ID', 'CandidateProfile'],
]);

const isFrame = ({ path, name }: Extra): boolean => frames.get(name) === path;

function frameText(candidate: XmlElement, { path, name }: Extra): string | undefined {
  const [parent] = path === '' ? [candidate] : childElements(candidate, path);
  if (name.startsWith('@')) {
    const attribute = parent?.attributes.find((each) => each.name === name.slice(1));
    return attribute && serializeAttribute(attribute);
  }
  const [element] = parent ? childElements(parent, name) : [];
  return element && serializeElement(element).text;
}

import { paperName } from '#shared/document/index.ts';
import { paperDate } from '#shared/i18n/index.ts';
import {
  libraryGroups,
  libraryWords,
  type LibraryDocument,
  type LibraryGroup,
  type LibraryKind,
} from '#shared/library/index.ts';
import type { DossierSettings } from '#shared/model/dossier.ts';
import type { Store } from '../../db/index.ts';
import type { ListedPart } from '../../dossier/messages.ts';
import { nameOf, readableDocument } from '../library/existing.ts';
import type { FiledRow, ReadyItem } from './plan.ts';

/** What cover, index and list say of a document or paper, in the language of the dossier. */
export function describedPart(
  item: ReadyItem,
  store: Store,
  settings: Pick<DossierSettings, 'language' | 'dateFormat'>,
): ListedPart {
  const { id } = item;
  if ('document' in item)
    return { id, ...describedDocument(item.document, readableDocument(store, item.document), settings) };
  const title = paperName(item.paper.kind, settings.language);
  return { id, title, mediaType: 'application/pdf', fileName: `${title}.pdf`, size: 0 };
}

export function describedDocument(
  row: FiledRow,
  { kind, fields }: LibraryDocument,
  { language, dateFormat }: Pick<DossierSettings, 'language' | 'dateFormat'>,
): Omit<ListedPart, 'id'> {
  const words = wordsIn(language);
  const date = fields.issued && paperDate(fields.issued, language, dateFormat);
  const issuer = fields.issuer?.trim();
  return {
    title: nameOf(row),
    label: words.kinds[kind].name,
    group: words.groups[groupOf(kind)],
    mediaType: row.file.mediaType,
    fileName: row.file.name,
    size: row.file.size,
    ...(issuer && { issuer }),
    ...(date && { date }),
    ...(fields.eqf?.level !== undefined && { eqfLevel: fields.eqf.level }),
    ...(fields.language?.code !== undefined && { language: fields.language.code.toLowerCase() }),
  };
}

/** The library's words are Danish or English. */
const wordsIn = (language: string) => libraryWords[language === 'da' ? 'da' : 'en'];

function groupOf(kind: LibraryKind): LibraryGroup {
  const groups = Object.entries(libraryGroups) as [LibraryGroup, readonly LibraryKind[]][];
  const found = groups.find(([, kinds]) => kinds.includes(kind));
  if (!found) throw new Error(`${kind} is in no group`);
  return found[0];
}

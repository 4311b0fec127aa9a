import { paperKinds, type PaperKind } from '#shared/papers/index.ts';
import { t } from '../../../i18n/index.ts';
import { fileSize, kindName } from '../../../library/index.ts';
import type { KnownPart } from './dossier-parts.svelte.ts';

/** What a thing in a dossier is called. */
export function partName(part: KnownPart | undefined): string {
  if (part === undefined) return t('dossier.loading');
  if (part.title !== '') return part.title;
  return part.kind === undefined ? t('dossier.gone') : kindWords(part.kind);
}

/** "Diploma · PDF · 412 kB": as far as it is known. */
export function aboutPart({ kind, mediaType, size }: KnownPart): string {
  const known = size > 0 ? [typeName(mediaType), fileSize(size)] : [];
  return [kind === undefined ? '' : kindWords(kind), ...known].filter(Boolean).join(' · ');
}

/** Why something does not come along, as a sentence; undefined of what does. */
export function stateWords({ state, kind }: KnownPart): string | undefined {
  if (state === 'ready') return undefined;
  if (state === 'removed') return t('dossier.state.removed');
  return t(kind === undefined ? 'dossier.state.gone' : 'dossier.state.noFile');
}

function kindWords(kind: NonNullable<KnownPart['kind']>): string {
  return isPaperKind(kind) ? t(`paper.kind.${kind}`) : kindName(kind);
}
const isPaperKind = (kind: string): kind is PaperKind => paperKinds.some((one) => one === kind);

const typeNames: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'image/jpeg': 'JPEG',
};
/** "PDF", "Word", "PNG": what people call a type of files; nothing where nobody calls it anything. */
function typeName(mediaType: string): string {
  const known = typeNames[mediaType];
  if (known !== undefined) return known;
  return mediaType.startsWith('image/') ? mediaType.slice('image/'.length).toUpperCase() : '';
}

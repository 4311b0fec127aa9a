import type { LibraryKind } from '#shared/library/index.ts';
import type { HelpId } from '../../help/index.ts';

/** The help's answer to what a kind of document is. */
export function helpOf(kind: LibraryKind): HelpId {
  switch (kind) {
    case 'diploma-supplement':
    case 'certificate-supplement':
    case 'mobility':
      return kind;
    default:
      return 'library-kinds';
  }
}

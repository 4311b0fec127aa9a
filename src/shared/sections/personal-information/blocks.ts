import type { HeaderBlock } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import { filled } from '../paper-phrases.ts';
import { contacts } from './contacts.ts';
import type { Content } from './content.ts';

export function blocks({ fields }: Content, context: ComposeContext): HeaderBlock {
  const name = [filled(fields.givenNames), filled(fields.familyNames)]
    .filter((part) => part !== undefined)
    .join(' ');
  const role = filled(fields.headline);
  const photo =
    context.cv.photo && fields.photo
      ? { file: fields.photo.file, alt: filled(fields.photo.alt) ?? (name || context.label('photo')) }
      : undefined;
  return {
    kind: 'header',
    name,
    contacts: contacts(fields, context),
    ...(role !== undefined && { role }),
    ...(photo && { photo }),
  };
}

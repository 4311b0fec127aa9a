import type { DossierSettings } from '../model/dossier.ts';
import type { ProfileDocument } from '../profile/document.ts';
import { senderOf } from './sender.ts';

/** Who a dossier is about, as its cover says it. */
export interface CoverPerson {
  /** Empty where nobody is named. */
  name: string;
  contacts: { label: string; value: string }[];
  /** The id of a picture. */
  photo?: string;
}

/** The person on the cover of a dossier, with what it shows of them: by itself no more than a letter does. */
export function composeCover(profile: ProfileDocument, dossier: DossierSettings): CoverPerson {
  const { name, contacts, photo } = senderOf(profile, dossier);
  return {
    name,
    contacts: contacts.map(({ label, value }) => ({ label, value: value.text })),
    ...(photo && { photo: photo.file }),
  };
}

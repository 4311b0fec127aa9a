import { UserError } from '#shared/model/trouble.ts';

/** How large a stored document may be, and the trouble when it would be larger. */
export interface Cap {
  code: string;
  megabytes: number;
}

const megabyte = 1024 * 1024;

/**
 * A document as it is stored. Throws the cap's UserError with `megabytes` – unless what is there already (`storedBytes`)
 * is larger still: whoever makes an overlarge document smaller is not kept from it.
 */
export function cappedJson(
  document: unknown,
  { code, megabytes }: Cap,
  storedBytes: () => number = () => 0,
): string {
  const json = JSON.stringify(document);
  const bytes = Buffer.byteLength(json);
  if (bytes > megabytes * megabyte && bytes >= storedBytes()) throw new UserError(code, { megabytes });
  return json;
}

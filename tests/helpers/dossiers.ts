import { constants, deflateSync, inflateSync } from 'node:zlib';
import {
  makeDossier,
  type Dossier,
  type DossierPart,
  type DossierPorts,
  type DossierReport,
} from '#shared/dossier/index.ts';
import type { Inflate } from '#shared/pdf/index.ts';
import { preparedFonts } from './prepared-fonts.ts';

export const inflate: Inflate = (bytes, maxBytes) => {
  try {
    return inflateSync(bytes, { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
};

const fonts = await preparedFonts();

/** A document of a dossier; without more words a PDF. */
export const partOf = (id: string, bytes: Uint8Array, more: Partial<DossierPart> = {}): DossierPart => ({
  id,
  title: `Title of ${id}`,
  mediaType: 'application/pdf',
  fileName: `${id}.pdf`,
  size: bytes.length,
  bytes: () => bytes,
  ...more,
});

/** A dossier of these documents with cover and index, and nothing else. */
export const dossierOf = (parts: DossierPart[], more: Partial<Dossier> = {}): Dossier => ({
  title: 'Application',
  person: 'Freja Østergaard Lund',
  language: 'en',
  cover: true,
  index: true,
  stamps: false,
  pageNumbers: true,
  enclose: false,
  parts,
  ...more,
});

export interface Made {
  pdf: Uint8Array;
  report: DossierReport;
}

/** Makes a dossier, in memory. */
export async function made(dossier: Dossier, ports: Partial<DossierPorts> = {}): Promise<Made> {
  const pieces: Buffer[] = [];
  const report = await makeDossier(dossier, {
    fonts,
    deflate: (bytes) => deflateSync(bytes),
    inflate,
    producer: 'Eurofolio 1.0',
    created: '2026-11-26T12:00:00Z',
    write: (bytes) => pieces.push(Buffer.from(bytes)),
    ...ports,
  });
  return { pdf: new Uint8Array(Buffer.concat(pieces)), report };
}

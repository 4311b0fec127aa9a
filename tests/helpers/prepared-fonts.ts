import { readFileSync } from 'node:fs';
import { loadFonts, type PreparedFonts } from '#shared/pdf/index.ts';
import { compileFonts, outputs } from '../../scripts/compile-fonts.mjs';

/** The program's own fonts, prepared now if nobody has yet. */
export async function preparedFonts(): Promise<PreparedFonts> {
  await compileFonts();
  return loadFonts(readFileSync(outputs.prepared));
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const styles = {
  regular: '400Regular',
  bold: '700Bold',
  italic: '400Regular_Italic',
  'bold-italic': '700Bold_Italic',
} as const;
export type Style = keyof typeof styles;

/** Where the font of a style lies; every peer is given the same four files. `root` is the project's folder. */
export function fontFile(root: string, style: Style): string {
  const name = styles[style];
  return resolve(root, `node_modules/@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`);
}

export const readFont = (root: string, style: Style): Buffer => readFileSync(fontFile(root, style));

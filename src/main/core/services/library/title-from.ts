/** `eksamensbevis_2019-06.pdf` → "eksamensbevis 2019-06": a first title, for the person to better. */
export function titleFrom(fileName: string): string {
  const base = fileName.split(/[/\\]/).at(-1) ?? fileName;
  const plain = base
    .replace(/\.[A-Za-z0-9]{1,10}$/, '')
    .replaceAll(/[_\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...(plain === '' ? base : plain).normalize('NFC')].slice(0, longestTitle).join('');
}
const longestTitle = 200;

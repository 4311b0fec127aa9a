/** `safe` may be followed, `active` may run something and is dropped, `other` is only text, as is an address too long to follow. */
export type LinkKind = 'safe' | 'active' | 'other';

const activeSchemes = new Set([
  'javascript',
  'vbscript',
  'livescript',
  'data',
  'blob',
  'file',
  'view-source',
]);
/** Browsers and readers of PDFs take no longer ones; each line that a link runs over carries it whole. In characters. */
const longestAddress = 2000;
const safeSchemes = new Set(['http', 'https', 'mailto']);

/** Judges an address by its scheme, the way a browser would read it: white space and controls within it do not count. */
export function linkKind(address: string): LinkKind {
  const scheme = /^([a-z][a-z0-9+.-]*):/i
    .exec(address.replace(/[\u0000-\u0020\u007f-\u00a0]/g, ''))?.[1]
    ?.toLowerCase();
  if (scheme === undefined) return 'other';
  if (activeSchemes.has(scheme)) return 'active';
  return safeSchemes.has(scheme) && address.length <= longestAddress ? 'safe' : 'other';
}

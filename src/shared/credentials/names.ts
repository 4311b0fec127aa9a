/** The name of a property without its vocabulary: `elm:title`, `http://data.europa.eu/snb/model/elm/title` and `title` are one; `@id` is `id`. */
export function localName(key: string): string {
  return key
    .slice(0, 500)
    .replace(/^@/, '')
    .replace(/^.*[/#:]/s, '');
}

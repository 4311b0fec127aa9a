import { typeByName } from './extensions.ts';

/** The type of a text that follows a grammar, by how it begins; undefined when it is only text. */
export function markupType(text: string, fileName: string): string | undefined {
  const start = text.trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return jsonType(start, fileName);
  return start.startsWith('<') ? xmlType(start) : undefined;
}

function jsonType(start: string, fileName: string): string | undefined {
  // A note may begin with a bracket as well: JSON goes on with something of its own.
  if (!/^(\{\s*("|\}|$)|\[\s*(["{[\]\d-]|true|false|null|$))/.test(start)) return undefined;
  if (/"@context"/.test(start))
    return /"Verifiable(Credential|Presentation)"|EuropeanDigitalCredential/.test(start)
      ? 'application/vc+ld+json'
      : 'application/ld+json';
  const byName = typeByName(fileName);
  return byName === 'application/ld+json' ? byName : 'application/json';
}

function xmlType(start: string): string | undefined {
  const root = rootOf(start);
  if (root === undefined) return start.startsWith('<?xml') ? 'application/xml' : undefined;
  if (/^(!doctype\s+html|html|head|body)\b/i.test(root)) return 'text/html';
  if (/^(\w+:)?svg\b/.test(root)) return 'image/svg+xml';
  return start.startsWith('<?xml') || /^[A-Za-z_][\w.-]*(:[\w.-]+)?(\s[^<]*)?\/?>/.test(root)
    ? 'application/xml'
    : undefined;
}

/** What follows the bracket of the first element, or of a document type that says HTML. */
function rootOf(text: string): string | undefined {
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf('<', at + 1)) {
    if (text.startsWith('<?', at) || text.startsWith('<!--', at)) {
      const end = text.indexOf(text.startsWith('<?', at) ? '?>' : '-->', at);
      if (end < 0) return undefined;
      at = end;
    } else if (!text.startsWith('<!', at) || /^<!doctype\s+html/i.test(text.slice(at, at + 40)))
      return text.slice(at + 1, at + 1000);
  }
  return undefined;
}

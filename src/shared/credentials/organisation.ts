import { canonicalCountry } from '../codes/countries.ts';
import { hasInk } from '../model/ink.ts';
import { presentOrNone } from '../model/present.ts';
import type { Holder, Organisation, Texts } from './credential.ts';
import { readDay } from './concepts.ts';
import type { Node } from './nodes.ts';

/** Who stands under a property: an object, the id of one, or no more than a name or an address of the web. */
export function readOrganisation(parent: Node, ...properties: string[]): Organisation | undefined {
  for (const property of properties) {
    const [node] = parent.nodes(property);
    if (node !== undefined) return organisationOf(node);
    const [text] = parent.words(property);
    if (text === undefined || !hasInk(text)) continue;
    return isAddress(text) ? { id: text.trim() } : { name: { '': text.trim() } };
  }
  return undefined;
}

function organisationOf(node: Node): Organisation | undefined {
  const [id] = node.words('id').filter(isAddress);
  return presentOrNone({
    name: node.texts('legalName', 'preferredName', 'name', 'prefLabel', 'altLabel', 'title'),
    id,
    country: countryOf(node, 0),
  });
}

const isAddress = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text.trim());

/** Locations hold addresses, addresses a country. */
function countryOf(node: Node, depth: number): string | undefined {
  const code = node.words('countryCode', 'country', 'addressCountry').map(canonicalCountry);
  const own = code.find((each) => each !== undefined);
  if (own !== undefined || depth === 3) return own;
  for (const inner of node.nodes('location', 'hasLocation', 'address', 'hasAddress')) {
    const found = countryOf(inner, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function readHolder(subject: Node): Holder | undefined {
  const given = subject.texts('givenName', 'givenNames');
  const family = subject.texts('familyName', 'familyNames');
  return presentOrNone({
    name: subject.texts('fullName', 'name') ?? joined(given, family),
    birthDate: readDay(subject, 'dateOfBirth', 'birthDate'),
  });
}

/** In each language that both are in; one of them alone where they have none in common. */
function joined(given: Texts | undefined, family: Texts | undefined): Texts | undefined {
  if (given === undefined || family === undefined) return given ?? family;
  const both = Object.entries(given).flatMap(([language, text]) => {
    const rest = Object.hasOwn(family, language) ? family[language] : undefined;
    return rest === undefined ? [] : [[language, `${text} ${rest}`] as const];
  });
  if (both.length > 0) return Object.fromEntries(both);
  return { '': `${Object.values(given)[0] ?? ''} ${Object.values(family)[0] ?? ''}` };
}

import type { CredentialModel } from './credential.ts';
import type { Node } from './nodes.ts';

export interface Version {
  model: CredentialModel;
  version?: string;
  /** Whether this is a version that was there when the reader was written, or says none. */
  isKnown: boolean;
}

interface Mark {
  model: CredentialModel;
  /** A context or schema of the model. */
  name: RegExp;
  /** The version in such a name. */
  number: RegExp;
  known: readonly string[];
  type?: RegExp;
}

const marks: Mark[] = [
  {
    model: 'elm',
    name: /data\.europa\.eu\/(snb\/model|europass\/model)|european-digital-credential|\/edc\b/i,
    number: /(?:edc-ap|european-digital-credential|\/edc)[/-]?v?(\d[\d.]*)/i,
    known: ['1', '2', '3'],
    type: /^Europ(ean|ass)[A-Za-z]*Credential$/,
  },
  {
    model: 'open-badges',
    name: /\/ob\/v\d+p|open-?badges?/i,
    number: /\/ob\/v(\d+)p|open-?badges?\/v(\d+)/i,
    known: ['3'],
    type: /^(OpenBadge|Achievement|Endorsement)Credential$/,
  },
  { model: 'w3c', name: /credentials\/v\d/i, number: /credentials\/v(\d[\d.]*)/i, known: ['1', '2'] },
];

/** What kind of credential a file says it is. Contexts are names here: nothing is fetched. */
export function versionOf(credential: Node): Version {
  const schemas = credential.nodes('credentialSchema').flatMap((schema) => schema.words('id'));
  const contexts = credential.list('context').filter((each) => typeof each === 'string');
  const names = [...contexts, ...schemas].map((each) => each.slice(0, 500));
  const types = credential.types();
  const mark = marks.find(
    ({ name, type }) => names.some((each) => name.test(each)) || types.some((each) => type?.test(each)),
  );
  const all = marks.map((each) => ({ ...each, numbers: numbersIn(names, each.number) }));
  const unknown = all
    .map(({ known, numbers }) => numbers.find((number) => !known.includes(number.split('.')[0] ?? '')))
    .find((number) => number !== undefined);
  const own = all.find(({ model }) => model === mark?.model)?.numbers[0];
  const version = unknown ?? own ?? (mark?.model === 'elm' ? elmVersion(names, types) : undefined);
  return {
    model: mark?.model ?? 'w3c',
    ...(version !== undefined && { version }),
    isKnown: mark !== undefined && unknown === undefined,
  };
}

const numbersIn = (names: readonly string[], pattern: RegExp): string[] =>
  names.flatMap((name) => {
    const number = pattern
      .exec(name)
      ?.slice(1)
      .find((each) => each !== undefined);
    return number === undefined ? [] : [number.replace(/\.$/, '')];
  });

/** The third version says its name, but no number; those before it were called after Europass. */
function elmVersion(names: readonly string[], types: readonly string[]): string | undefined {
  if (types.includes('EuropeanDigitalCredential') || names.some((name) => /snb\/model/.test(name)))
    return '3';
  return types.some((type) => type.startsWith('Europass')) ? '1' : undefined;
}

import { languageTag } from '../codes/languages.ts';
import { present } from '../model/present.ts';
import type { Issue } from '../model/trouble.ts';
import { readAchievements } from './achievements.ts';
import { readDay, readLanguage } from './concepts.ts';
import type { Achievement, CredentialData, Texts } from './credential.ts';
import type { Found } from './find.ts';
import { limits } from './limits.ts';
import { Nodes, type Json, type Node } from './nodes.ts';
import { readHolder, readOrganisation } from './organisation.ts';
import { countPictures } from './pictures.ts';
import { versionOf } from './version.ts';

/** Reads one credential, with remarks about what of it was not understood. Undefined where it says nothing at all. */
export function readOne(
  { credential: json, isSigned }: Found,
  byId: ReadonlyMap<string, Json>,
): { data: CredentialData; remarks: Issue[] } | undefined {
  const file = new Nodes(byId);
  const credential = file.node(json);
  if (credential === undefined) return undefined;
  const { model, version, isKnown } = versionOf(credential);
  const subjects = credential.nodes('credentialSubject');
  const achievements = subjects.flatMap(readAchievements);
  const all = achievements.flatMap(withParts);
  const display = credential.nodes('displayParameter', 'display');
  const data: CredentialData = {
    ...present({
      title: titleOf(credential, display) ?? all.find(({ title }) => title !== undefined)?.title,
      description: textOf([...display, credential], 'description', 'summary'),
      issuer: readOrganisation(credential, 'issuer'),
      issued: readDay(credential, 'issuanceDate', 'issued', 'validFrom', 'issuedOn', 'dateIssued'),
      expires: readDay(credential, 'expirationDate', 'validUntil', 'expires'),
      holder: subjects.map(readHolder).find((holder) => holder !== undefined),
      eqf: all.find(({ eqf }) => eqf !== undefined)?.eqf,
      nationalLevel: all.find(({ nationalLevel }) => nationalLevel !== undefined)?.nationalLevel,
      language: languageOf([...display, credential]),
      version,
    }),
    model,
    fields: all.find(({ fields }) => fields.length > 0)?.fields ?? [],
    credits: all.find(({ credits }) => credits.length > 0)?.credits ?? [],
    outcomes: all.flatMap(({ outcomes }) => outcomes),
    achievements,
    hasProof: isSigned,
    pictures: countPictures(json),
  };
  const says = data.title ?? data.issuer ?? data.issued ?? data.holder;
  if (says === undefined && achievements.length === 0) return undefined;
  return { data, remarks: remarksOn(data, isKnown, file) };
}

const withParts = (achievement: Achievement): Achievement[] => [
  achievement,
  ...achievement.parts.flatMap(withParts),
];

const titleOf = (credential: Node, display: readonly Node[]): Texts | undefined =>
  textOf(display, 'title') ?? credential.texts('title', 'name');

const textOf = (nodes: readonly Node[], ...names: string[]): Texts | undefined =>
  nodes.map((node) => node.texts(...names)).find((texts) => texts !== undefined);

function languageOf(nodes: readonly Node[]): string | undefined {
  for (const node of nodes) {
    const code = readLanguage(node.words('primaryLanguage', 'language', 'inLanguage'));
    if (code !== undefined) return languageTag(code);
  }
  return undefined;
}

function remarksOn({ version = '?', pictures }: CredentialData, isKnown: boolean, file: Nodes): Issue[] {
  const unread = file.unread().slice(0, limits.unread);
  return [
    ...(isKnown ? [] : [{ path: '', code: 'credential-version-unknown', params: { version } }]),
    ...(file.isCut ? [{ path: '', code: 'credential-cut' }] : []),
    ...(pictures > 0
      ? [{ path: '', code: 'credential-pictures-left-out', params: { count: pictures } }]
      : []),
    ...unread.map(({ path, name }) => ({
      path,
      code: 'credential-part-unread',
      params: { part: name.slice(0, 80) },
    })),
  ];
}

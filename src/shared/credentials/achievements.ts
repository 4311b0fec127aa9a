import { present } from '../model/present.ts';
import { readDay, readEqf, readField, readLanguage } from './concepts.ts';
import type { Achievement, AchievementKind, Credits, Outcome, Texts } from './credential.ts';
import type { Node } from './nodes.ts';
import { readOrganisation } from './organisation.ts';

/** Under which properties of a person their achievements stand, and what they are where they do not say. */
const ofSubject: [property: string, kind: AchievementKind][] = [
  ['hasClaim', 'achievement'],
  ['achieved', 'achievement'],
  ['learningAchievement', 'achievement'],
  ['achievement', 'achievement'],
  ['performed', 'activity'],
  ['assessedBy', 'assessment'],
  ['entitledTo', 'entitlement'],
];

const ofPart: [property: string, kind: AchievementKind][] = [
  ['hasPart', 'achievement'],
  ['subAchievement', 'achievement'],
  ['provenBy', 'assessment'],
  ['wasDerivedFrom', 'assessment'],
  ['influencedBy', 'activity'],
  ['wasInfluencedBy', 'activity'],
  ['entitlesTo', 'entitlement'],
  ['entitles', 'entitlement'],
];

export function readAchievements(subject: Node): Achievement[] {
  // Diplomas of the first pilots have their specification beside the achievement.
  const beside = ['learningSpecification', 'awardingOpportunity'].flatMap((name) =>
    subject.nodes(name).slice(0, 1),
  );
  return ofSubject.flatMap(([property, kind]) =>
    subject.nodes(property).map((claim) => readClaim(claim, kind, beside)),
  );
}

function readClaim(claim: Node, kind: AchievementKind, beside: readonly Node[] = []): Achievement {
  // What is not said of the achievement itself is said of what it was meant to be.
  const nodes = [claim, ...claim.nodes('specifiedBy'), ...beside];
  const awarding = claim.nodes('awardedBy', 'wasAwardedBy');
  return {
    kind: kindOf(claim) ?? kind,
    ...present({
      title: firstOf(nodes, (node) => node.texts('title', 'name', 'prefLabel')),
      description: firstOf(nodes, (node) => node.texts('description', 'definition')),
      awardedBy: firstOf([...awarding, ...nodes], (node) =>
        readOrganisation(node, 'awardingBody', 'assessedBy', 'directedBy', 'creator'),
      ),
      awarded: firstOf([...awarding, claim], (node) =>
        readDay(node, 'awardingDate', 'dateIssued', 'issuedDate'),
      ),
      from: firstOf(nodes, (node) => readDay(node, 'startDate', 'startedAtTime')),
      to: firstOf(nodes, (node) => readDay(node, 'endDate', 'endedAtTime')),
      eqf: firstOf(nodes, (node) => readEqf(node.words('eqfLevel', 'EQFLevel', 'hasEQFLevel'))),
      nationalLevel: firstOf(nodes, (node) => labelsOf(node, 'nqfLevel', 'NQFLevel')),
      grade: firstOf(nodes, (node) => node.texts('grade', 'resultValue')),
    }),
    fields: nodes.flatMap((node) =>
      [
        'educationSubject',
        'ISCEDFCode',
        'iscedFCode',
        'iscedfCode',
        'hasISCED-FCode',
        'fieldOfStudy',
      ].flatMap((name) => node.list(name).flatMap((value) => fieldAt(node, value) ?? [])),
    ),
    credits: firstOf(nodes, creditsOf) ?? [],
    languages: nodes.flatMap((node) =>
      node
        .list('language', 'instructionLanguage', 'inLanguage')
        .flatMap((value) => readLanguage(node.wordsOf(value)) ?? []),
    ),
    outcomes: nodes.flatMap((node) => node.nodes('learningOutcome', 'learningOutcomes').flatMap(readOutcome)),
    parts: ofPart.flatMap(([property, partKind]) =>
      claim.nodes(property).map((part) => readClaim(part, partKind)),
    ),
  };
}

function kindOf(claim: Node): AchievementKind | undefined {
  const kinds: AchievementKind[] = ['activity', 'assessment', 'entitlement', 'achievement'];
  const types = claim.types().map((type) => type.toLowerCase());
  return kinds.find((kind) => types.some((type) => type.endsWith(kind)));
}

/** The first answer that is one. */
function firstOf<T>(nodes: readonly Node[], ask: (node: Node) => T | undefined): T | undefined {
  let found: T | undefined;
  // Every node is asked, so that none of them is said to be unread.
  for (const node of nodes) {
    const answer = ask(node);
    found ??= answer;
  }
  return found;
}

const fieldAt = (node: Node, value: unknown) => readField(node.textsOf(value), node.wordsOf(value));

/** Labels of concepts; of one without a label, the last step of its id. */
function labelsOf(node: Node, ...names: string[]): Texts | undefined {
  const texts = node.texts(...names);
  if (texts !== undefined && Object.values(texts).every((text) => /^[a-z]+:\S+$/i.test(text)))
    return undefined;
  return texts;
}

function creditsOf(node: Node): Credits[] | undefined {
  const found = node.nodes('creditReceived', 'creditPoint', 'hasCreditPoints').flatMap((credit) => {
    const [points] = credit.words('point', 'points', 'value');
    return points === undefined ? [] : [{ points, ...present({ system: credit.texts('framework') }) }];
  });
  const [ects] = node.words('ectsCreditPoints', 'hasECTSCreditPoints');
  if (found.length === 0 && ects !== undefined) found.push({ points: ects, system: { '': 'ECTS' } });
  const [available] = node.words('creditsAvailable');
  if (found.length === 0 && available !== undefined) found.push({ points: available });
  return found.length === 0 ? undefined : found;
}

function readOutcome(node: Node): Outcome[] {
  const title = node.texts('title', 'prefLabel', 'name', 'description');
  if (title === undefined) return [];
  const type = node.texts('learningOutcomeType', 'hasLearningOutcomeType', 'dcType');
  const skills = node
    .list('relatedESCOSkill', 'relatedSkill', 'hasESCOSkill')
    .map((skill) => node.textsOf(skill))
    .filter((skill) => skill !== undefined);
  return [{ title, ...present({ type }), skills }];
}

import { digcompAreas, digcompLevels, type DigcompArea, type DigcompLevel } from '../digcomp.ts';
import { statementsOfArea } from './statements.ts';

export const answers = ['yes', 'partly', 'no'] as const;
export type Answer = (typeof answers)[number];

/** Answers by the id of the statement. */
export type Answers = ReadonlyMap<string, Answer>;

/**
 * A level for each area that the answers speak for; an area where not even the lowest is reached has none. A proposal: the
 * person decides.
 */
export function proposeAreaLevels(given: Answers): Partial<Record<DigcompArea, DigcompLevel>> {
  const levels = digcompAreas.map((area) => [area, proposedLevel(area, given)] as const);
  return Object.fromEntries(levels.filter(([, level]) => level !== undefined));
}

/** The highest level that is reached together with all below it. */
function proposedLevel(area: DigcompArea, given: Answers): DigcompLevel | undefined {
  const statements = statementsOfArea(area, 'en');
  const open = digcompLevels.findIndex((level) => {
    const said = statements.filter((each) => each.level === level).map(({ id }) => given.get(id));
    return !isReached(said);
  });
  return digcompLevels[(open === -1 ? digcompLevels.length : open) - 1];
}

/** Nothing is denied or left open, and at least half is a plain yes. */
function isReached(said: readonly (Answer | undefined)[]): boolean {
  const sure = said.filter((answer) => answer === 'yes').length;
  return said.every((answer) => answer === 'yes' || answer === 'partly') && sure * 2 >= said.length;
}

/** Answers as an assessment keeps them: `safety-basic-1:yes safety-basic-2:partly`. */
export function answersToText(given: Answers): string {
  return Array.from(given, ([id, answer]) => `${id}:${answer}`).join(' ');
}

/** What `answersToText` wrote. Statements that are gone stay; what is no answer is passed over. */
export function answersFromText(text: string | undefined): Map<string, Answer> {
  const pairs = (text ?? '').split(/\s+/).flatMap((each): [string, Answer][] => {
    const [id = '', word] = each.split(':');
    const answer = answers.find((known) => known === word);
    return id === '' || answer === undefined ? [] : [[id, answer]];
  });
  return new Map(pairs);
}

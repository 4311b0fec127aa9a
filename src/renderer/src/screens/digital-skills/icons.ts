import type { IconName } from '../../ui/index.ts';

const icons: Readonly<Record<string, IconName>> = {
  tool: 'wrench',
  software: 'screen',
  skill: 'diamond',
  project: 'grid',
  result: 'star',
};

/** The picture of a kind of skill; a dot's place stays empty where the kind is not said. */
export const kindIcon = (kind: string | undefined): IconName | undefined =>
  kind === undefined ? undefined : icons[kind];

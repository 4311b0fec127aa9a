import type { SkillPlace } from '#shared/profile/skill-groups.ts';
import { t } from '../../i18n/index.ts';
import type { MenuAction, MenuRow } from '../../ui/index.ts';
import type { Organiser } from './organiser.svelte.ts';
import { listKey, placeName, placesOf, rowAt } from './places.ts';

/** The lists that rows can go to. */
export function moveRows(
  organiser: Organiser,
  keys: () => readonly string[],
  except?: SkillPlace,
): MenuAction[] {
  const { document } = organiser;
  const places = placesOf(document).filter(
    (place) => except === undefined || listKey(place) !== listKey(except),
  );
  return places.map((to) => ({
    label: placeName(document, to),
    leaves: true,
    onselect: () => {
      const [first] = keys();
      const neighbour = first === undefined || organiser.choosing ? undefined : organiser.neighbourOf(first);
      organiser.moveTo(keys(), to);
      if (!organiser.choosing) void organiser.focus(neighbour);
    },
  }));
}

/** What can be done to a skill besides a step up or down. */
export function rowsOfMenu(organiser: Organiser, key: string): MenuRow[] {
  const row = rowAt(organiser.document, key);
  if (row === undefined) return [];
  return [
    { label: t('reorder.moveTo'), icon: 'folder', rows: moveRows(organiser, () => [key], row.place) },
    'line',
    ...(row.place === 'wanted'
      ? [
          {
            label: t('skills.learned'),
            icon: 'check' as const,
            leaves: true,
            onselect: () => organiser.learned(key),
          },
        ]
      : []),
    { label: t('skills.choose'), icon: 'list', onselect: () => organiser.toggle(key) },
    {
      label: t('entry.remove'),
      icon: 'trash',
      keys: 'Del',
      danger: true,
      leaves: true,
      onselect: () => organiser.remove([key]),
    },
  ];
}

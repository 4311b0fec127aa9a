import type { LibraryFilter } from '#shared/contract/api.ts';
import { t } from '../../i18n/index.ts';
import { kindName } from '../../library/index.ts';
import { languageName } from '../../papers/index.ts';
import { capitalised } from '../../fields/index.ts';
import { language } from '../../i18n/index.ts';
import { groupOf } from './groups.ts';
import type { Look } from './look.svelte.ts';

/** One condition that is on, as a person reads it, and how it goes. */
export interface Condition {
  key: string;
  label: string;
  remove: () => void;
}

type Listed = 'kinds' | 'tags' | 'years' | 'eqf' | 'languages';

/** Which conditions are on. A whole group of kinds is said by its chip already. */
export function conditionsOf(look: Look): Condition[] {
  const { filter } = look;
  const each = <Name extends Listed>(
    name: Name,
    label: (value: NonNullable<LibraryFilter[Name]>[number]) => string,
  ): Condition[] =>
    (filter[name] ?? []).map((value: NonNullable<LibraryFilter[Name]>[number]) => ({
      key: `${name} ${value}`,
      label: label(value),
      remove: () => look.narrow(without(filter, name, value)),
    }));
  return [
    ...(groupOf(filter.kinds) === undefined ? each('kinds', kindName) : []),
    ...each('tags', (tag) => tag),
    ...each('years', String),
    ...each('eqf', (level) => t('badge.eqf', { level })),
    ...each('languages', spokenName),
    ...(filter.expiring
      ? [
          {
            key: 'expiring',
            label: t('library.filter.expiring'),
            remove: () => look.narrow({ expiring: undefined }),
          },
        ]
      : []),
    ...(filter.unlinked
      ? [
          {
            key: 'unlinked',
            label: t('library.filter.unlinked'),
            remove: () => look.narrow({ unlinked: undefined }),
          },
        ]
      : []),
    ...(look.everybodys
      ? [{ key: 'everybodys', label: t('library.whose.all'), remove: () => (look.everybodys = false) }]
      : []),
  ];
}

/** A language as it stands alone: "Dansk". */
export const spokenName = (code: string): string => capitalised(languageName(code), language.current);

/** The same filter with one value more in one of its lists. */
export function withValue<Name extends Listed>(
  filter: LibraryFilter,
  name: Name,
  value: NonNullable<LibraryFilter[Name]>[number],
): LibraryFilter {
  const values: readonly unknown[] = filter[name] ?? [];
  return { ...filter, [name]: [...values.filter((each) => each !== value), value] };
}

function without(filter: LibraryFilter, name: Listed, value: unknown): { [Name in Listed]?: undefined } {
  const values: readonly unknown[] = filter[name] ?? [];
  const left = values.filter((each) => each !== value);
  return { [name]: left.length === 0 ? undefined : left };
}

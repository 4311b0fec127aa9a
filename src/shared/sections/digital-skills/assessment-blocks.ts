import { areaName, digcompAreas, digcompLevels, digcompVersions } from '../../codes/digcomp.ts';
import type { PairBlock } from '../../document/blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import type { Assessment } from './content.ts';

/** The newest assessment: its areas with their levels in words, and when and after what they were found. */
export function assessmentBlocks(
  assessments: readonly Assessment[] | undefined,
  context: ComposeContext,
): PairBlock[] {
  const newest = assessments?.at(-1);
  if (newest === undefined) return [];
  const version = digcompVersions.find((each) => each === newest.framework?.code) ?? digcompVersions[0];
  const areas = digcompAreas.flatMap((area): PairBlock[] => {
    const level = context.name('digcomp-level', newest[area]);
    if (level === undefined) return [];
    const step = digcompLevels.findIndex((each) => each === newest[area]?.code) + 1;
    const text = step > 0 ? context.label('levelOf', { level, step, steps: digcompLevels.length }) : level;
    return [{ kind: 'pair', label: areaName(area, version, context.language), value: { text } }];
  });
  if (areas.length === 0) return [];
  const framework = context.name('digcomp-version', newest.framework ?? { code: version }) ?? '';
  const date = context.date(newest.date);
  const text = date === undefined ? framework : context.label('assessedOn', { framework, date });
  return [{ kind: 'pair', label: context.label('assessment'), value: { text } }, ...areas];
}

import { areaName, digcompAreas, digcompLevels, digcompVersions } from '../../codes/digcomp.ts';
import type { AreaLevel, AreaLevelsBlock } from '../../document/skill-blocks.ts';
import type { ComposeContext } from '../../document/context.ts';
import type { Assessment } from './content.ts';

/** The newest assessment: its areas with their levels, and when and after what framework they were found. */
export function assessmentBlocks(
  assessments: readonly Assessment[] | undefined,
  context: ComposeContext,
): AreaLevelsBlock[] {
  // One that has only just begun says nothing yet.
  const newest = assessments?.findLast((each) => digcompAreas.some((area) => each[area] !== undefined));
  if (newest === undefined) return [];
  const version = digcompVersions.find((each) => each === newest.framework?.code) ?? digcompVersions[0];
  const rows = digcompAreas.flatMap((area): AreaLevel[] => {
    const level = context.name('digcomp-level', newest[area]);
    if (level === undefined) return [];
    const reached = digcompLevels.findIndex((each) => each === newest[area]?.code) + 1;
    const step = reached > 0 && { step: { reached, of: digcompLevels.length } };
    return [{ label: areaName(area, version, context.language), level, ...step }];
  });
  if (rows.length === 0) return [];
  const framework = context.name('digcomp-version', newest.framework ?? { code: version });
  const remark = [framework, context.date(newest.date)].filter((part) => part !== undefined).join(', ');
  return [{ kind: 'area-levels', label: context.label('assessment'), remark, rows }];
}

import type { AnnotationsNoticed } from './annotations.ts';
import type { Noticed } from './copier.ts';
import type { SourcePages } from './pages.ts';

/** What was repaired in an input, taken out of it, or is not as good as it should be; and how often. */
export interface JoinRemark {
  code:
    | 'repaired'
    | 'page-tree'
    | 'page-boxes'
    | 'damaged-objects'
    | 'missing-objects'
    | 'missing-fonts'
    | 'scripts-removed'
    | 'media-removed'
    | 'signatures-removed'
    | 'untagged';
  count: number;
}

interface Seen extends Noticed, AnnotationsNoticed {
  repaired: boolean;
  found: SourcePages;
  tagged: boolean;
}

export function remarksOf(seen: Seen): JoinRemark[] {
  const remarks: JoinRemark[] = [
    { code: 'repaired', count: Number(seen.repaired) },
    { code: 'page-tree', count: Number(seen.found.damagedTree) },
    { code: 'page-boxes', count: seen.found.damagedBoxes },
    { code: 'damaged-objects', count: seen.damaged },
    { code: 'missing-objects', count: seen.missing },
    { code: 'missing-fonts', count: seen.fonts },
    { code: 'scripts-removed', count: seen.scripts },
    { code: 'media-removed', count: seen.media },
    { code: 'signatures-removed', count: seen.signatures },
    { code: 'untagged', count: Number(!seen.tagged) },
  ];
  return remarks.filter(({ count }) => count > 0);
}

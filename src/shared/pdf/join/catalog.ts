import { writeInfo, writeXmp, type Metadata } from '../metadata.ts';
import { textString } from '../syntax.ts';
import { writeBookmarks } from './bookmarks.ts';
import type { Joint } from './joint.ts';
import type { Part } from './settings.ts';

/** Writes what stands above all inputs, and ends the file. */
export function writeCatalog(joint: Joint, metadata: Metadata): void {
  const { output, parts, structure, outline, pageTree } = joint;
  structure.write(parts, metadata.language);
  const pages = parts.reduce((sum, part) => sum + part.pages.length, 0);
  const nodes = parts.map(({ node }) => `${node} 0 R`).join(' ');
  output.object(`<</Type/Pages/Count ${pages}/Kids[${nodes}]>>`, pageTree);
  const bookmarks = writeBookmarks(output, outline, parts);
  const names = joint.names.write();
  const xmp = writeXmp(output, metadata);
  const info = writeInfo(output, metadata);
  const suspects = joint.untagged ? '/Suspects true' : '';
  const catalog = output.object(
    `<</Type/Catalog/Pages ${pageTree} 0 R/Lang${textString(metadata.language)}/MarkInfo<</Marked true${suspects}>>` +
      `/StructTreeRoot ${structure.root} 0 R/Metadata ${xmp} 0 R/ViewerPreferences<</DisplayDocTitle true>>` +
      `/PageLabels<</Nums[${pageLabels(parts)}]>>/PageMode/UseOutlines` +
      `${bookmarks ? `/Outlines ${outline} 0 R` : ''}${names}${joint.forms.entry}${joint.layers.entry}>>`,
  );
  output.finish(catalog, info);
}

function pageLabels(parts: readonly Part[]): string {
  let page = 0;
  return parts
    .map(({ pages, settings: { labels } }) => {
      const label = labels === 'roman' ? '/S/r' : `/S/D/P${textString(labels.prefix)}`;
      const entry = `${page}<<${label}>>`;
      page += pages.length;
      return entry;
    })
    .join('');
}

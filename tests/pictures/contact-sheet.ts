// Writes index.html beside the pictures: each screen a row, each window a column.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './folder.ts';
import { scenes } from './screens.ts';
import { nameOf, variants } from './variants.ts';

export default function writeContactSheet(): void {
  const there = new Set(readdirSync(folder));
  const cells = (scene: string): string =>
    variants
      .map((variant) => `${scene}-${nameOf(variant)}.png`)
      .map((file) =>
        there.has(file) ? `<a href="${file}"><img src="${file}" alt="" loading="lazy"></a>` : '',
      )
      .map((picture) => `<td>${picture}</td>`)
      .join('');
  const rows = scenes.map(({ name }) => `<tr id="${name}"><th>${name}</th>${cells(name)}</tr>`);
  const heads = variants.map((variant) => `<th>${nameOf(variant).replaceAll('-', ' ')}</th>`);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Eurofolio, every screen</title>
<style>
body { margin: 0; font: 13px/1.5 system-ui; background: #d8d8d4; color: #1c1e21; }
th { position: sticky; left: 0; padding: 8px 12px; background: #d8d8d4; text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; z-index: 1; }
img { display: block; width: 480px; box-shadow: 0 1px 6px #0004; }
td { padding: 4px; vertical-align: top; }
</style>
<table><thead><tr><th></th>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></html>
`,
  );
}

import type {
  Block,
  EntryBlock,
  LevelTableBlock,
  PaperDocument,
  Phrase,
} from '../../../src/shared/document/blocks.ts';
import type { Inline, Block as RichBlock } from '../../../src/shared/model/rich-text.ts';

/** The CV as a page for a browser to print: semantic HTML that takes its look from a style sheet. */
export function webPage(paper: PaperDocument, style: string): string {
  const title = escape(paper.title);
  return `<!doctype html><html lang="${paper.language}"><head><meta charset="utf-8"><title>${title}</title><style>${style}${footer(paper)}</style></head><body>${webBody(paper)}</body></html>`;
}

/** What changes while somebody writes. */
export function webBody({ header, sections }: PaperDocument): string {
  const contacts = header.contacts
    .map(({ label, value }) => `<li><b>${escape(label)}</b> ${phrase(value)}</li>`)
    .join(' ');
  const role = header.role ? `<p class="role">${escape(header.role)}</p>` : '';
  return [
    `<header><h1>${escape(header.name)}</h1>${role}<ul class="contacts">${contacts}</ul></header><main>`,
    ...sections.map(
      ({ title, blocks }) => `<section><h2>${escape(title)}</h2>${blocks.map(block).join('')}</section>`,
    ),
    '</main>',
  ].join('');
}

/** Footers stand in the style sheet, because only there the browser counts pages. */
function footer({ footer: { left, pageNumber = '' } }: PaperDocument): string {
  const number = cssText(pageNumber)
    .replace('{page}', '" counter(page) "')
    .replace('{pages}', '" counter(pages) "');
  return `@page { @bottom-left { content: ${cssText(left)} } @bottom-right { content: ${number} } }`;
}

function block(it: Block): string {
  switch (it.kind) {
    case 'entry':
      return entry(it);
    case 'text':
      return `<div class="row"><div></div><div>${rich(it.body)}</div></div>`;
    case 'pair':
      return labelled(it.label, phrase(it.value));
    case 'tags':
      return labelled(
        it.label ?? '',
        it.items.map((item) => `<span class="tag">${escape(item)}</span>`).join(' / '),
      );
    case 'level-table':
      return levelTable(it);
    case 'area-levels':
    case 'level-details':
    case 'lists':
    case 'level-key':
    case 'note':
    case 'points':
      throw new Error(`no ${it.kind} in the profiles that are measured`);
  }
}

function entry({ date, title, note, organisation, place, facts, body }: EntryBlock): string {
  const dates = date
    ? `<p class="date"><span>${date.from ?? ''}</span><span>${date.to ? '–' : ''}</span><span>${date.to ?? ''}</span></p>`
    : '<div></div>';
  return [
    `<article class="row entry">${dates}<div><h3>${escape(title)}`,
    note ? ` <small>${escape(note)}</small>` : '',
    '</h3>',
    organisation ? `<p>${phrase(organisation)}` : '',
    organisation && place ? `<span class="muted">, ${escape(place)}</span>` : '',
    organisation ? '</p>' : '',
    facts.length > 0 ? `<p>${facts.map(phrase).join('. ')}.</p>` : '',
    `${rich(body)}</div></article>`,
  ].join('');
}

const labelled = (label: string, value: string): string =>
  `<div class="row"><p class="label">${escape(label)}</p><p>${value}</p></div>`;

function levelTable({ groups, rows, legend }: LevelTableBlock): string {
  const heads = groups.map(
    ({ label, columns }) => `<th scope="colgroup" colspan="${columns.length}">${escape(label)}</th>`,
  );
  // A group of one column that is called the same is not named twice.
  const columns = groups.flatMap((group) =>
    group.columns.map((name) =>
      name === group.label ? '<td></td>' : `<th scope="col">${escape(name)}</th>`,
    ),
  );
  const body = rows.map(
    ({ label, cells }) =>
      `<tr><th scope="row">${escape(label)}</th>${cells.map((cell) => `<td>${cell ?? ''}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr><td></td>${heads.join('')}</tr><tr><td></td>${columns.join('')}</tr></thead><tbody>${body.join('')}</tbody></table><div class="row"><div></div><p class="label">${legend.map(escape).join(' ')}</p></div>`;
}

function rich(blocks: RichBlock[]): string {
  return blocks
    .map((it) => {
      if (it.type === 'paragraph') return `<p>${it.children.map(inline).join('')}</p>`;
      const tag = it.ordered ? 'ol' : 'ul';
      return `<${tag}>${it.items.map((item) => `<li>${rich(item.blocks)}</li>`).join('')}</${tag}>`;
    })
    .join('');
}

function inline(run: Inline): string {
  if ('break' in run) return '<br>';
  let html = escape(run.text);
  if (run.bold) html = `<b>${html}</b>`;
  if (run.italic) html = `<i>${html}</i>`;
  if (run.underline) html = `<u>${html}</u>`;
  return run.link ? `<a href="${escape(run.link)}">${html}</a>` : html;
}

const phrase = ({ text, link }: Phrase): string =>
  link ? `<a href="${escape(link)}">${escape(text)}</a>` : escape(text);

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const cssText = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

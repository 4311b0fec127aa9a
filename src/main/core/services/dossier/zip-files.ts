import { cataloguePage, catalogueWords, fileSize, type CatalogueEntry } from '#shared/catalogue/index.ts';
import { composeCover, paperName } from '#shared/document/index.ts';
import { paperDate } from '#shared/i18n/index.ts';
import { safeFileName } from '#shared/media/index.ts';
import { isPackable, textFile, type ArchivedFile } from '../../archive/index.ts';
import type { ListedPart } from '../../dossier/messages.ts';
import type { DossierPlan, ReadyItem } from './plan.ts';

/** A part with its bytes. */
export interface ZippedPart {
  item: ReadyItem;
  part: ListedPart;
  parts: ArchivedFile['parts'];
}

/** The files of a dossier as a zip: a page that leads to them, and each under its number, "01 Svendebrev.pdf". */
export function dossierFiles(plan: DossierPlan, parts: readonly ZippedPart[]): ArchivedFile[] {
  const { changedAt } = plan;
  const named = parts.map((each) => ({ ...each, path: numberedName(each, parts.length) }));
  const page = cataloguePage({
    language: pageLanguage(plan),
    title: titleOf(plan),
    lines: linesOf(plan),
    groups: [{ title: '', entries: named.map(({ item, part, path }) => entryOf(item, part, path, plan)) }],
  });
  return [
    textFile('index.html', page, changedAt),
    ...named.map(({ part, path, parts: bytes }): ArchivedFile => ({
      path,
      size: part.size,
      changedAt,
      isPackable: isPackable(part.mediaType),
      parts: bytes,
    })),
  ];
}

function numberedName({ item, part }: ZippedPart, count: number): string {
  const number = numberText(item.number, count);
  const extension = /\.[A-Za-z0-9]{1,12}$/.exec(part.fileName)?.[0].toLowerCase() ?? '';
  const stem = part.title.toLowerCase().endsWith(extension)
    ? part.title.slice(0, -extension.length || undefined)
    : part.title;
  return safeFileName(`${number} ${stem}${extension}`, number);
}

const numberText = (number: number, count: number): string =>
  String(number).padStart(Math.max(2, String(count).length), '0');

function entryOf(item: ReadyItem, part: ListedPart, path: string, plan: DossierPlan): CatalogueEntry {
  const language = pageLanguage(plan);
  const eqf =
    part.eqfLevel === undefined ? undefined : catalogueWords('eqf', language, { level: part.eqfLevel });
  const facts = [part.label, part.issuer, part.date, eqf, fileSize(part.size, language)];
  return {
    number: numberText(item.number, plan.ready.length),
    title: part.title,
    path,
    facts: facts.filter((fact) => fact !== undefined),
    ...(part.language !== undefined && { language: part.language }),
  };
}

const titleOf = ({ dossier: { dossier } }: DossierPlan): string => {
  const title = dossier.title?.trim();
  return title === undefined || title === '' ? paperName('dossier', dossier.language) : title;
};

function linesOf({ profile, dossier: { dossier } }: DossierPlan): string[] {
  const { date, language, dateFormat, recipient } = dossier;
  return [
    composeCover(profile, dossier).name,
    recipient?.trim() ?? '',
    date === undefined ? '' : paperDate(date, language, dateFormat),
  ];
}

const pageLanguage = ({ dossier }: DossierPlan): string => dossier.dossier.language;

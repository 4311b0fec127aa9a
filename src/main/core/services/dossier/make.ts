import type { MadePart, Output } from '#shared/contract/api.ts';
import { composeCover } from '#shared/document/index.ts';
import { dateText } from '#shared/model/date-text.ts';
import { isPartialDate } from '#shared/model/partial-date.ts';
import type { Issue } from '#shared/model/trouble.ts';
import type { Store } from '../../db/index.ts';
import { zipped } from '../../archive/index.ts';
import type { DossierMaker } from '../../dossier/index.ts';
import type { ListedDossier } from '../../dossier/messages.ts';
import { WrittenFile } from '../../dossier/written-file.ts';
import type { TaskRun } from '../tasks.ts';
import type { Contents } from './contents.ts';
import { describedPart } from './described.ts';
import type { DossierPlan } from './plan.ts';
import { dossierFiles, type ZippedPart } from './zip-files.ts';

type Made = Extract<Output<'dossier.make'>, { cancelled: false }>;
export type MadeDossier = Omit<Made, 'path'> & { mediaType: string };

export interface MakingWork {
  store: Store;
  plan: DossierPlan;
  contents: Contents;
  run: TaskRun;
  maker: DossierMaker;
  /** The program's name and version. */
  producer: string;
  /** Whether pictures are recompressed. */
  smaller: boolean;
}

/** Thrown when somebody asked for an end. */
export class MakingCancelled extends Error {
  override readonly name = 'MakingCancelled';
}

/** One PDF of everything that is ready, written at `path`. Throws what DossierMaker throws. */
export async function makePdf(path: string, work: MakingWork): Promise<MadeDossier> {
  const { store, plan, contents, run, maker, producer, smaller } = work;
  const items = new Map(plan.ready.map((item) => [item.id, item]));
  const report = await maker.make({
    dossier: listedDossier(store, plan),
    producer,
    smaller,
    created: plan.changedAt,
    path,
    bytesOf: (id) => {
      const item = items.get(id);
      if (!item) throw new Error('an unknown part was asked for');
      return contents.bytes(item);
    },
    onProgress: (done, total) => void run.goOn(done, total),
    signal: run.signal,
  });
  const parts = new Map(report.parts.map((part) => [part.id, part]));
  return {
    cancelled: false,
    fileName: plan.fileName,
    mediaType: 'application/pdf',
    size: report.bytes,
    pages: report.pages,
    parts: plan.parts.map(({ id, title }): MadePart => {
      const made = parts.get(id);
      return made ? { ...made, title } : leftOut(plan, id);
    }),
    remarks: report.remarks,
  };
}

/** A zip of everything that is ready, as files, written at `path`. Throws MakingCancelled and Node's errors. */
export async function makeZip(path: string, work: MakingWork): Promise<MadeDossier> {
  const { store, plan, contents, run, maker, smaller } = work;
  const settings = plan.dossier.dossier;
  const total = plan.ready.length;
  const parts: ZippedPart[] = [];
  for (const item of plan.ready) {
    const part = describedPart(item, store, settings);
    if ('document' in item && !smaller) {
      const { content } = item.document;
      parts.push({ item, part, parts: () => store.contents.parts(content) });
    } else {
      const whole = await contents.bytes(item);
      const bytes = smaller ? await maker.shrink(whole, part.mediaType, run.signal) : whole;
      parts.push({ item, part: { ...part, size: bytes.length }, parts: () => [bytes] });
    }
    if (!(await run.goOn(0, total))) throw new MakingCancelled();
  }
  let done = 0;
  const counted = parts.map((each): ZippedPart => ({
    ...each,
    parts: async function* () {
      for await (const bytes of each.parts()) {
        if (!(await run.goOn(done, total))) throw new MakingCancelled();
        yield bytes;
      }
      done += 1;
    },
  }));
  const size = await writeAll(path, zipped(dossierFiles(plan, counted)));
  return {
    cancelled: false,
    fileName: plan.fileName.replace(/\.pdf$/, '.zip'),
    mediaType: 'application/zip',
    size,
    parts: plan.parts.map(({ id, title, number, state }): MadePart =>
      state === 'ready'
        ? { id, title, number, outcome: 'enclosed', pages: 0, remarks: [] }
        : leftOut(plan, id),
    ),
    remarks: [],
  };
}

async function writeAll(path: string, parts: AsyncIterable<Uint8Array>): Promise<number> {
  const file = new WrittenFile(path);
  let size = 0;
  try {
    for await (const bytes of parts) {
      file.write(bytes);
      size += bytes.length;
    }
  } finally {
    file.close();
  }
  return size;
}

function leftOut({ parts }: DossierPlan, id: string): MadePart {
  const { title, number, state } = parts.find((part) => part.id === id) ?? {
    title: '',
    number: 0,
    state: 'missing',
  };
  const code = state === 'removed' ? 'dossier-part-removed' : 'dossier-part-missing';
  const remark: Issue = { path: `parts/${id}`, code, params: { title: title === '' ? '…' : title } };
  return { id, title, number, outcome: 'left-out', pages: 0, remarks: [remark] };
}

function listedDossier(store: Store, plan: DossierPlan): ListedDossier {
  const settings = plan.dossier.dossier;
  const { title, recipient, date, language, cover, index, stamps, pageNumbers, enclose } = settings;
  const { name, contacts, photo } = composeCover(plan.profile, settings);
  const picture = photo === undefined ? undefined : store.files.find(photo);
  return {
    title: title?.trim() ?? '',
    person: name,
    language,
    contacts,
    cover,
    index,
    stamps,
    pageNumbers,
    enclose,
    parts: plan.ready.map((item) => describedPart(item, store, settings)),
    ...(date && { date: isPartialDate(date) ? dateText(date) : date.text }),
    ...(picture && { photo: picture.bytes }),
    ...(recipient?.trim() && { recipient: recipient.trim() }),
  };
}

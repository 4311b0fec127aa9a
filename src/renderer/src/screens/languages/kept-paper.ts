import type { Client } from '#shared/contract/client.ts';
import type { LanguagePaper } from '#shared/model/language-paper.ts';
import { newPaper, type Paper } from '#shared/papers/index.ts';
import type { LanguagePaperKind } from '../../papers/index.ts';

/** The one of a profile that was changed last, as it is stored; undefined where there is none. */
export interface KeptPaper {
  id: string;
  revision: number;
  settings: LanguagePaper;
}

/** What a paper on languages chooses; undefined for other papers. */
function settingsIn(paper: Paper): LanguagePaper | undefined {
  if (paper.kind === 'language-passport') return paper.passport;
  return paper.kind === 'self-assessment' ? paper.assessment : undefined;
}

/** Rejects with a CallError. */
export async function keptPaper(
  client: Client,
  profile: string,
  kind: LanguagePaperKind,
): Promise<KeptPaper | undefined> {
  const listed = await client.call('paper.list', { profile });
  const newest = listed.find((paper) => paper.kind === kind);
  if (newest === undefined) return undefined;
  const { summary, paper } = await client.call('paper.open', { id: newest.id });
  const settings = settingsIn(paper);
  return settings && { id: newest.id, revision: summary.revision, settings };
}

/** What one chooses before an export; all else stays as it is. */
const chosen = ['language', 'hiddenEntries', 'photo'] as const;

interface Wish {
  kind: LanguagePaperKind;
  /** Of the paper, where it has to be made. */
  name: string;
  kept: KeptPaper | undefined;
  settings: LanguagePaper;
}

/** Keeps the choices in the paper, which is made where there is none, and gives its id. Rejects with a CallError. */
export async function keepPaper(
  client: Client,
  profile: string,
  { kind, name, kept, settings }: Wish,
): Promise<string> {
  if (kept === undefined) {
    const paper = withSettings(newPaper(kind, name, settings.language), settings);
    return (await client.call('paper.create', { profile, paper })).id;
  }
  const key = kind === 'language-passport' ? 'passport' : 'assessment';
  const changes = chosen
    .filter((field) => JSON.stringify(settings[field]) !== JSON.stringify(kept.settings[field]))
    .map((field) => ({ op: 'set' as const, path: [key, field], value: settings[field] }));
  const { id, revision } = kept;
  if (changes.length > 0) await client.call('paper.update', { id, revision, changes });
  return id;
}

function withSettings(paper: Paper, settings: LanguagePaper): Paper {
  if (paper.kind === 'language-passport') return { ...paper, passport: settings };
  if (paper.kind === 'self-assessment') return { ...paper, assessment: settings };
  throw new Error(`${paper.kind} is not about languages`);
}

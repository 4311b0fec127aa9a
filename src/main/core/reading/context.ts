import type { Issue, TroubleParams } from '#shared/model/trouble.ts';
import type { ReadFacts, ReadRequest, ReadResult, WorkerMessage } from './outcome.ts';
import { limits } from './limits.ts';
import { tidyText } from './tidy-text.ts';

/** What a reader of one kind of document is given: the file, and where to put what it finds. */
export interface ReadContext {
  request: ReadRequest;
  /** Adds lines of text. False when there is no more room: the reader can stop. */
  write: (text: string) => boolean;
  remark: (code: string, params?: TroubleParams) => void;
  progress: (done: number, total: number) => void;
  fact: (name: keyof ReadFacts, value: unknown) => void;
  /** Notes that text was recognised in a picture. */
  recognised: () => void;
  pages: (count: number) => void;
}

/** Gathers one document's outcome; its text leaves at once, so that what was read is there whatever comes after. */
export function createContext(
  request: ReadRequest,
  say: (message: WorkerMessage) => void,
): { context: ReadContext; result: () => ReadResult } {
  const remarks: Issue[] = [];
  const facts: ReadFacts = {};
  let room = limits.text;
  let recognised = false;
  let pages: number | undefined;

  const remark: ReadContext['remark'] = (code, params) => {
    if (!remarks.some((one) => one.code === code))
      remarks.push({ path: '', code, ...(params ? { params } : {}) });
  };
  const context: ReadContext = {
    request,
    remark,
    write: (text) => {
      // What does not fit is not tidied either: it may be a hundred times as much.
      const tidy = tidyText(text.slice(0, room + 1));
      if (tidy !== '') say({ kind: 'text', text: withinRoom(tidy, room) });
      if (tidy.length > room || text.length > room)
        remark('reading-text-capped', { characters: limits.text });
      room = Math.max(0, room - tidy.length);
      return room > 0;
    },
    progress: (done, total) => say({ kind: 'progress', done, total }),
    fact: (name, value) => {
      if (typeof value !== 'string') return;
      const words = tidyText(value.slice(0, 1000)).replace(/\s+/g, ' ').trim();
      if (words !== '') facts[name] ??= words;
    },
    recognised: () => (recognised = true),
    pages: (count) => (pages = count),
  };
  return {
    context,
    result: () => ({ recognised, remarks, facts, ...(pages === undefined ? {} : { pages }) }),
  };
}

/** Cut, but not within a character of two units. */
function withinRoom(text: string, room: number): string {
  const cut = text.slice(0, room);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

import { decodeText } from '#shared/media/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import { unpack } from './archive.ts';
import type { ReadContext } from './context.ts';
import { scanMarkup } from './markup-scan.ts';

interface OfficeKind {
  /** Parts with text, in the order in which they are read. */
  parts: RegExp[];
  facts: string;
  /** Elements that hold text; all others hold only structure. */
  text: RegExp;
}
const openXml = { facts: 'docProps/core.xml', text: /^t$/ };
const openDocument: OfficeKind = {
  parts: [/^content\.xml$/, /^styles\.xml$/],
  facts: 'meta.xml',
  text: /^(p|h)$/,
};

const kinds: [type: RegExp, kind: OfficeKind][] = [
  [
    /wordprocessingml/,
    {
      ...openXml,
      parts: [
        /^word\/header\d*\.xml$/,
        /^word\/document\d*\.xml$/,
        /^word\/(footnotes|endnotes)\.xml$/,
        /^word\/footer\d*\.xml$/,
      ],
    },
  ],
  [
    /presentationml/,
    { ...openXml, parts: [/^ppt\/slides\/slide\d+\.xml$/, /^ppt\/notesSlides\/notesSlide\d+\.xml$/] },
  ],
  [/spreadsheetml/, { ...openXml, parts: [/^xl\/sharedStrings\.xml$/, /^xl\/worksheets\/sheet\d+\.xml$/] }],
  [/opendocument/, openDocument],
];

/** Word, PowerPoint, Excel and OpenDocument: the text in the XML of their archives. */
export async function readOffice(context: ReadContext): Promise<void> {
  const { request, remark, progress, write } = context;
  const kind = kinds.find(([type]) => type.test(request.mediaType))?.[1];
  if (!kind) return remark('reading-kind-unread');
  try {
    const rank = (name: string): number => kind.parts.findIndex((part) => part.test(name));
    const wanted = (name: string): boolean => rank(name) >= 0 || name === kind.facts;
    const parts = await unpack(request.bytes, wanted, () => progress(0, 1));
    readOfficeFacts(context, parts.get(kind.facts));
    parts.delete(kind.facts);
    const byNumber = new Intl.Collator('en', { numeric: true });
    const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || byNumber.compare(a, b));
    names.every((name) => write(textOf(parts.get(name), kind.text)));
    if (names.length === 0) remark('reading-archive-damaged');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    remark(error.code, error.params);
  }
}

/** Ends of lines; what stands between two cells or two tabs is kept apart. */
const lines = /^(p|h|br|cr|line-break|si)$/;
const gaps = /^(tab|s|tc|table-cell)$/;

function textOf(part: Uint8Array | undefined, holdsText: RegExp): string {
  const pieces: string[] = [];
  let inside = 0;
  // Word writes newer drawings twice, the second time for older programs.
  let fallback = 0;
  scanMarkup(decodeText(part ?? new Uint8Array()).text, {
    open: (name, isEmpty) => {
      if (isEmpty) pieces.push(lines.test(name) ? '\n' : gaps.test(name) ? '\t' : '');
      else if (name === 'Fallback') fallback++;
      else if (holdsText.test(name)) inside++;
    },
    close: (name) => {
      if (name === 'Fallback') fallback--;
      if (holdsText.test(name)) inside--;
      pieces.push(lines.test(name) ? '\n' : gaps.test(name) ? '\t' : '');
    },
    text: (text) => {
      if (inside > 0 && fallback <= 0) pieces.push(text);
    },
  });
  return pieces.join('');
}

const factNames = { title: 'title', creator: 'author', language: 'language' } as const;
const isFact = (name: string): name is keyof typeof factNames => name in factNames;

/** Dublin Core, as both families of formats write it. */
function readOfficeFacts({ fact }: ReadContext, part: Uint8Array | undefined): void {
  let current = '';
  scanMarkup(decodeText(part ?? new Uint8Array()).text, {
    open: (name, isEmpty) => (current = isEmpty ? '' : name),
    close: () => (current = ''),
    text: (text) => {
      if (isFact(current)) fact(factNames[current], text);
    },
  });
}

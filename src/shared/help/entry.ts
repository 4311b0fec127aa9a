export type HelpLanguage = 'da' | 'en';

/** In the order in which they are shown: the program's own first. */
export const categories = ['eurofolio', 'templates', 'information', '2fa'] as const;
export type Category = (typeof categories)[number];

/** A stretch of text. A link leads to another entry or out of the program. */
export type HelpPiece =
  | { kind: 'text'; text: string; strong?: true }
  | { kind: 'entry'; text: string; id: string }
  | { kind: 'outside'; text: string; address: string };

export type HelpBlock =
  | { kind: 'heading'; pieces: HelpPiece[] }
  | { kind: 'paragraph'; pieces: HelpPiece[] }
  | { kind: 'list'; ordered: boolean; items: HelpPiece[][] };

/** One question and its answer, in one language. */
export interface HelpEntry {
  id: string;
  category: Category;
  title: string;
  keywords: string[];
  /** Ids of entries on neighbouring questions. */
  related: string[];
  source: string;
  /** The day on which the facts were last checked: `2026-11-22`. */
  checked: string;
  body: HelpBlock[];
}

/** The answer without links and weights: a line for each paragraph, heading and item. */
export function plainText({ body }: Pick<HelpEntry, 'body'>): string {
  return body.map(blockText).join('\n\n');
}

/** The words of some pieces. */
export const piecesText = (pieces: readonly HelpPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'outside' ? withAddress(piece) : piece.text)).join('');

function withAddress({ text, address }: { text: string; address: string }): string {
  const bare = (url: string): string => url.replace(/^https:\/\/(www\.)?|\/$/g, '');
  return bare(text) === bare(address) ? text : `${text} (${address})`;
}

function blockText(block: HelpBlock): string {
  if (block.kind !== 'list') return piecesText(block.pieces);
  return block.items
    .map((item, index) => `${block.ordered ? `${index + 1}.` : '–'} ${piecesText(item)}`)
    .join('\n');
}

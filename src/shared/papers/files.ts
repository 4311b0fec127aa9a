import type { Paper } from './paper.ts';

/** Ids of the files (signatures) that a paper refers to. */
export function paperFiles(paper: Paper): string[] {
  const signature =
    paper.kind === 'cv'
      ? paper.cv.closing?.signature
      : paper.kind === 'letter'
        ? paper.letter.signature
        : undefined;
  return signature === undefined ? [] : [signature.file];
}

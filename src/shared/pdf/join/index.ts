// PDF files joined into one at the level of their objects: everything is copied, nothing is drawn anew.
// No decision about which files, their order or their titles; no words that a person sees.
export { PdfJoiner } from './joiner.ts';
export type { JoinRemark } from './remarks.ts';
export type { JoinedPdf, JoinSettings, JoinTrouble, OpenedPdf } from './settings.ts';
export type { StampText } from './stamps.ts';

// A person's documents as one PDF: cover, index, and every document with what it brings along.
// No library, no database, no files: parts are handed in, bytes are handed out.
export { makeDossier } from './make.ts';
export { dossierNumbers } from './numbers.ts';
export {
  DossierCancelled,
  type CoverLine,
  type Dossier,
  type DossierPart,
  type DossierPorts,
  type DossierReport,
  type PartOutcome,
  type PartReport,
} from './dossier.ts';

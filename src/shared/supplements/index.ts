// Documents that institutions issue, as forms to fill in: Europass Mobility, certificate supplement, diploma supplement.
// Must not be here: how they look. What stands on paper is made in `paper/`, which the window does not load.
export {
  supplementLanguages,
  type PartsOf,
  type SupplementDefinition,
  type SupplementLabels,
  type SupplementLanguage,
  type SupplementPart,
  type SupplementWords,
} from './define.ts';
export {
  emptySupplement,
  parseSupplement,
  prefill,
  supplementVersion,
  type SupplementForm,
} from './form-document.ts';
export { isFilledIn } from './filled-in.ts';
export { supplementIssues } from './issues.ts';
export {
  definitionOf,
  isSupplementKind,
  supplementKinds,
  supplements,
  type AnySupplement,
  type SupplementKind,
} from './registry.ts';
export type { KnownOfDocument, Sources } from './sources.ts';
export { supplementFileName } from './file-name.ts';
export { knownOf, supplementTitle } from './title.ts';

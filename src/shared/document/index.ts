// From a profile and the choices of a CV to blocks: what stands in the document, in which words and order.
// No coordinates, fonts or sizes, and no section by name.
export type * from './blocks.ts';
export type * from './form-blocks.ts';
export type * from './language-blocks.ts';
export type * from './letter-blocks.ts';
export type * from './skill-blocks.ts';
export { composeCv } from './compose.ts';
export { composeCover, type CoverPerson } from './compose-cover.ts';
export { composeLanguagePaper } from './compose-language-paper.ts';
export { composeLetter } from './compose-letter.ts';
export { enclosedOf, type Enclosed, type ProofLink } from './enclosed.ts';
export { jointTitle, paperFileName, paperName } from './paper-names.ts';
export { showsAll, shownProfile } from './shown-profile.ts';
export type { ShownChoices } from './shown-choices.ts';

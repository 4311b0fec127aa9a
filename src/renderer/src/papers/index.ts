// What several screens share about papers: the list of them, their languages, what one on languages chooses, and getting files.
// Not here: editing one (`state`), its form (`screens/documents`), and its pages (`preview`).
export { download } from './download.ts';
export { ChosenCv, defaultCv } from './chosen-cv.svelte.ts';
export { saysNothing, type LanguagePaperKind } from './language-paper.ts';
export { default as LanguagePaperChoices } from './LanguagePaperChoices.svelte';
export { labelLanguages, languageName } from './label-languages.ts';
export { itemCount, Papers, type ListedPaper } from './papers.svelte.ts';

// What several screens share about CVs and letters: the list of them, their languages, and getting them as files.
// Not here: editing one (`state`), its form (`screens/documents`), and its pages (`preview`).
export { download } from './download.ts';
export { ChosenCv, defaultCv } from './chosen-cv.svelte.ts';
export { labelLanguages, languageName } from './label-languages.ts';
export { Papers, type ListedPaper } from './papers.svelte.ts';

// The program's own words and formats, in Danish and English, following the person's choice while the program runs.
// Not here: words printed in a CV (they belong to the sections' labels) and what a person wrote.
export { speak, systemLanguage, language, languages, type Language } from './language.svelte.ts';
export { t, sentence, wordFor, type Params, type Word } from './words.ts';
export { age, date, number, time } from './formats.ts';

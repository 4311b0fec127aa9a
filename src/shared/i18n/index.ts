// Words, dates and lists in the language of a document: templates with placeholders, fallback to English.
// No words of its own, and nothing about a window or a page.
export { fill, wordIn, type WordTables } from './words.ts';
export { paperDate } from './paper-date.ts';
export { listText } from './list-text.ts';

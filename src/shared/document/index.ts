// From a profile and the choices of a CV to blocks: what stands in the document, in which words and order.
// No coordinates, fonts or sizes, and no section by name.
export type * from './blocks.ts';
export { composeCv } from './compose.ts';

// From a filled form to the blocks of its paper, in the form's language.
// No coordinates, fonts or sizes, and no form by name.
export { composeSupplement } from './compose.ts';

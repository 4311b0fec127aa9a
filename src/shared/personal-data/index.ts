// Which personal data a paper shows when it goes out, and the same paper with more or less of them.
// Must not be here: words that a person sees, and anything that changes a stored paper.
export { personalDataIn, signatureKey, type PersonalDatum } from './personal-data.ts';
export { withChoice } from './with-choice.ts';

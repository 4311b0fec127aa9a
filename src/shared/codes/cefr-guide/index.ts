// The levels of the Common European Framework in our own words, faithful to it: cells, descriptors, statements.
// The window imports this when a grid first opens; paper takes descriptors.ts alone. No levels of anybody here.
export { cellText } from './cells.ts';
export { descriptor, groupName, levelSummary } from './descriptors.ts';
export { proposeLevel, statementsOf, type Statement } from './statements.ts';

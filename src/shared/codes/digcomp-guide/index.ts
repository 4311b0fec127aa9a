// Statements on the five areas of DigComp 3.0 in our own words, and the levels that answers to them speak for.
// The window imports this when an assessment begins. No answers of anybody here, and no names of areas or levels.
export {
  answers,
  answersFromText,
  answersToText,
  proposeAreaLevels,
  type Answer,
  type Answers,
} from './answers.ts';
export { statementsOfArea, type DigitalStatement } from './statements.ts';

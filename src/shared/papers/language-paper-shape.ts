import { array, boolean, mapOf, object, optional, string } from '../model/shape.ts';
import { dateFormatShape, fieldChoices, languageShape, marked } from './cv-shape.ts';

export const languagePaperShape = object({
  template: string,
  language: languageShape,
  dateFormat: dateFormatShape,
  hiddenEntries: marked,
  entryOrder: optional(mapOf(array(string))),
  fields: fieldChoices,
  photo: boolean,
  pageNumbers: boolean,
});

import { dateFormats, languageForms } from '../model/cv.ts';
import { valueShapes } from '../model/field.ts';
import { array, boolean, mapOf, matching, object, oneOf, optional, string } from '../model/shape.ts';

export const languageShape = matching(/^[a-z]{2,3}$/);
export const dateFormatShape = optional(oneOf(...dateFormats));
export const fieldChoices = optional(mapOf(oneOf('shown', 'hidden')));
export const marked = optional(mapOf(oneOf(true)));

export const cvShape = object({
  template: string,
  language: languageShape,
  dateFormat: dateFormatShape,
  order: optional(array(string)),
  entryOrder: optional(mapOf(array(string))),
  hiddenSections: marked,
  hiddenEntries: marked,
  fields: fieldChoices,
  titles: optional(mapOf(string)),
  newPage: marked,
  overrides: optional(mapOf(valueShapes['rich-text'])),
  languages: optional(oneOf(...languageForms)),
  proofs: optional(boolean),
  photo: boolean,
  pageNumbers: boolean,
  closing: optional(
    object({
      statement: optional(valueShapes['rich-text']),
      place: optional(string),
      date: optional(valueShapes.date),
      signature: optional(valueShapes.photo),
    }),
  ),
});

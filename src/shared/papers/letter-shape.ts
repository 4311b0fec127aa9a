import { idPattern, valueShapes } from '../model/field.ts';
import { array, boolean, matching, object, optional, string, withDefault } from '../model/shape.ts';
import { dateFormatShape, fieldChoices, languageShape } from './cv-shape.ts';

const text = optional(string);
const coded = optional(valueShapes.coded);

export const letterShape = object({
  template: string,
  language: languageShape,
  dateFormat: dateFormatShape,
  fields: fieldChoices,
  photo: boolean,
  pageNumbers: boolean,
  addressee: withDefault(
    object({
      name: text,
      position: text,
      organisation: text,
      line1: text,
      line2: text,
      postalCode: text,
      city: text,
      country: coded,
    }),
    () => ({}),
  ),
  place: text,
  date: optional(valueShapes.date),
  subject: text,
  opening: coded,
  openingName: text,
  body: optional(valueShapes['rich-text']),
  closing: coded,
  closingName: text,
  signature: optional(valueShapes.photo),
  enclosures: withDefault(array(object({ id: matching(idPattern), title: text, document: text })), () => []),
});

import { idPattern, valueShapes } from '../model/field.ts';
import { array, boolean, matching, object, optional, string } from '../model/shape.ts';
import { dateFormatShape, fieldChoices, languageShape } from './cv-shape.ts';

const text = optional(string);

export const dossierShape = object({
  language: languageShape,
  dateFormat: dateFormatShape,
  title: text,
  recipient: text,
  date: optional(valueShapes.date),
  fields: fieldChoices,
  photo: boolean,
  cover: boolean,
  index: boolean,
  stamps: boolean,
  pageNumbers: boolean,
  enclose: boolean,
  smaller: boolean,
  items: array(
    object({
      id: matching(idPattern),
      document: optional(matching(idPattern)),
      paper: optional(matching(idPattern)),
    }),
  ),
});

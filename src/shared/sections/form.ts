/** How a section's fields stand in the editor. A width is in twelfths of the row. */
export interface FormCell {
  field: string;
  width: 3 | 4 | 5 | 6 | 7 | 8 | 12;
}
export const cell = (field: string, width: FormCell['width']): FormCell => ({ field, width });

export interface FieldSet {
  /** Always visible, in this order. */
  shown: FormCell[];
  /** Hidden behind an "add" chip until they hold something. */
  optional: FormCell[];
  /** Held for other screens: no form of the editor shows them. */
  unseen?: string[];
  /** Without these, the record says too little to print: remarked upon, never refused. */
  required: string[];
}
export interface FormLayout {
  fields?: FieldSet;
  entry?: FieldSet;
  /** A new entry goes first, as such lists are written; else it goes last. */
  newestFirst?: true;
  /** For fields that are records or lists: how one of them stands. Key: the field's dotted name. */
  items?: Record<string, FieldSet>;
}

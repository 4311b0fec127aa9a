/** What a field tells its control; spread it onto `TextInput`, `Combobox`, `Select` or an own control. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

import type { IconName } from '../ui/index.ts';

/** One thing that can be chosen. */
export interface PickerRow {
  id: string;
  title: string;
  detail?: string;
  icon: IconName;
  /** It was chosen before: choosing it again changes nothing. */
  chosen?: boolean;
}

export interface PickerGroup {
  caption?: string;
  rows: readonly PickerRow[];
}

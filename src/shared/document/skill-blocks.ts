/** Areas of competence, each with a level in words. How far up its scale that is may be drawn beside the words. */
export interface AreaLevelsBlock {
  kind: 'area-levels';
  label: string;
  /** After what framework, and when. */
  remark: string;
  rows: AreaLevel[];
}
export interface AreaLevel {
  label: string;
  level: string;
  /** Counted from 1; absent for a level that is not of the scale. */
  step?: { reached: number; of: number };
}

import type { Template } from '../templates/index.ts';
import type { Color, FontStyle, Tag } from './display.ts';

export interface TextStyle {
  font: FontStyle;
  size: number;
  color: Color;
  letterSpacing?: number;
}

/** Text of one style, one place in the structure tree and one link. */
export interface Run {
  /** Cleaned. */
  text: string;
  style: TextStyle;
  tag: Tag;
  link?: string;
  underline?: boolean;
  /** Points above the baseline. */
  rise?: number;
}

/** The styles of a template: four sizes, and what distinguishes within them. */
export type Styles = ReturnType<typeof stylesOf>;

export function stylesOf({ colors, sizes, header }: Template) {
  const white = '#FFFFFF';
  const [ink, muted] = header.light ? [white, white] : [colors.ink, colors.muted];
  const style = (font: FontStyle, size: number, color: Color): TextStyle => ({ font, size, color });
  return {
    name: { ...style('bold', sizes.name, ink), letterSpacing: header.nameSpacing },
    role: style('regular', sizes.heading, muted),
    heading: style('bold', sizes.heading, colors.accent),
    title: style('bold', sizes.text, colors.ink),
    text: style('regular', sizes.text, colors.ink),
    muted: style('regular', sizes.text, colors.muted),
    continued: style('italic', sizes.text, colors.muted),
    label: style('regular', sizes.small, colors.muted),
    contact: style('regular', sizes.small, ink),
    contactLabel: style('bold', sizes.small, ink),
    small: style('regular', sizes.small, colors.ink),
    smallBold: style('bold', sizes.small, colors.ink),
    date: style('regular', sizes.small, colors.accent),
    note: style('regular', sizes.small, colors.accent),
    level: style('bold', sizes.text, colors.accent),
    chosen: style('bold', sizes.small, colors.accent),
  };
}

/** Baseline of every size within a line of the grid, from the line's top: where text of the main size stands in its middle. */
export function baselineOf({ grid, sizes }: Template): number {
  return grid / 2 + 0.388 * sizes.text;
}

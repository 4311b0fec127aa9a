/** One icon on the 20 × 20 grid: strokes, and dots as [x, y, radius]. */
export interface IconShape {
  strokes: string;
  dots?: readonly (readonly [x: number, y: number, radius: number])[];
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const box = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
  `h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;
const sheet = 'M5 2.8h6.5L15.5 7v10.2H5zM11.3 3v4.2h4';
const tray = 'M3.5 11.5v5h13v-5';

/** Every icon of the program. 1.5 px strokes, round ends, no fill. */
export const icons = {
  mark: { strokes: 'M4.3 2.8h7.2l4.2 4.2v10.2H4.3zM7.3 13.8V9.2h5.4M7.3 11.6h4' },
  home: { strokes: 'M3.5 9 10 3.5 16.5 9v7.5h-4.2v-4.7H7.7v4.7H3.5z' },
  person: { strokes: `${circle(10, 6.8, 3.3)}M3.8 16.7c.7-3.2 3.1-4.9 6.2-4.9s5.5 1.7 6.2 4.9` },
  conversation: { strokes: 'M3 4.5h9.5v7H7.2L4.5 14v-2.5H3zM15 7.5h2v7h-1.5V17l-2.7-2.5H9.5' },
  screen: { strokes: `${box(2.8, 4, 14.4, 9.5, 1.2)}M7 16.7h6M10 13.5v3.2` },
  books: { strokes: 'M3.5 3.5h3.6v13H3.5zM7.1 3.5h3.6v13H7.1zM11.2 5.1l3-.9 3.1 11.7-3 .8z' },
  document: { strokes: `${sheet}M7.7 10.7h5M7.7 13.6h5` },
  help: {
    strokes: `${circle(10, 10, 7.2)}M7.9 8.1c0-1.3 1-2.1 2.2-2.1s2.1.8 2.1 1.9c0 1.6-2.1 1.8-2.1 3.4`,
    dots: [[10.1, 13.9, 0.95]],
  },
  sliders: { strokes: `M3 6h7.2M14.8 6H17M3 14h2.2M9.8 14H17${circle(12.5, 6, 2.2)}${circle(7.5, 14, 2.2)}` },
  search: { strokes: `${circle(8.8, 8.8, 5.3)}M12.8 12.8l4 4` },
  undo: { strokes: 'M4 8h8.2a4.3 4.3 0 0 1 0 8.6H8M7.3 4.5 3.8 8l3.5 3.5' },
  redo: { strokes: 'M16 8H7.8a4.3 4.3 0 0 0 0 8.6H12M12.7 4.5 16.2 8l-3.5 3.5' },
  export: { strokes: `M10 12.5V3.2M6.6 6.5 10 3.1l3.4 3.4${tray}` },
  import: { strokes: `M10 3.2v9.3M6.6 9.2 10 12.6l3.4-3.4${tray}` },
  check: { strokes: 'm4 10.6 4 4 8-9' },
  plus: { strokes: 'M10 4v12M4 10h12' },
  minus: { strokes: 'M4 10h12' },
  close: { strokes: 'm5 5 10 10M15 5 5 15' },
  'chevron-down': { strokes: 'm5.5 8 4.5 4.5L14.5 8' },
  'chevron-up': { strokes: 'm5.5 12 4.5-4.5 4.5 4.5' },
  'chevron-right': { strokes: 'm8 5.5 4.5 4.5L8 14.5' },
  'chevron-left': { strokes: 'M12 5.5 7.5 10l4.5 4.5' },
  handle: {
    strokes: '',
    dots: [
      [7.5, 5, 1.35],
      [7.5, 10, 1.35],
      [7.5, 15, 1.35],
      [12.5, 5, 1.35],
      [12.5, 10, 1.35],
      [12.5, 15, 1.35],
    ],
  },
  more: {
    strokes: '',
    dots: [
      [4.5, 10, 1.35],
      [10, 10, 1.35],
      [15.5, 10, 1.35],
    ],
  },
  menu: { strokes: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13' },
  link: {
    strokes:
      'm8.4 11.6 3.2-3.2M9.3 6.2l1.9-1.9a3.2 3.2 0 0 1 4.5 4.5l-1.9 1.9M10.7 13.8l-1.9 1.9a3.2 3.2 0 0 1-4.5-4.5l1.9-1.9',
  },
  clip: {
    strokes:
      'm15.8 9.3-5.9 5.9a3.4 3.4 0 0 1-4.8-4.8l6.3-6.3a2.3 2.3 0 0 1 3.3 3.3l-6.2 6.2a1.2 1.2 0 0 1-1.7-1.7l5.3-5.3',
  },
  trash: { strokes: 'M3.8 5.5h12.4M8 5.3V3.2h4v2.1M5.3 5.7l.7 11h8l.7-11M8.5 8.8v4.8M11.5 8.8v4.8' },
  pencil: { strokes: 'm3.8 16.2.9-3.6L13.3 4l2.7 2.7-8.6 8.6zM11.4 5.9l2.7 2.7' },
  archive: { strokes: 'M3 4h14v3.6H3zM4.3 7.6v8.7h11.4V7.6M8 10.8h4' },
  copy: { strokes: `${box(7, 7, 9.5, 9.5, 1)}M13 4.5v-1H3.5V13h1` },
  bold: { strokes: 'M6 4h4.8a2.9 2.9 0 0 1 0 5.9H6zM6 9.9h5.6a3 3 0 0 1 0 6.1H6z' },
  italic: { strokes: 'M8.5 4H14M6 16h5.5M11.5 4l-3 12' },
  underline: { strokes: 'M6 3.8v5.4a4 4 0 0 0 8 0V3.8M5 16.5h10' },
  list: {
    strokes: 'M8 5.5h8.5M8 10h8.5M8 14.5h8.5',
    dots: [
      [4.2, 5.5, 1.2],
      [4.2, 10, 1.2],
      [4.2, 14.5, 1.2],
    ],
  },
  'numbered-list': {
    strokes:
      'M8.8 5.5h7.7M8.8 14.5h7.7M3.4 4l1.3-.7v4.4M3.2 12.9c.2-.7.7-1 1.4-1 1.7 0 1.6 1.6.5 2.6l-1.8 1.8h2.8',
  },
  warning: { strokes: 'M10 3.3 17.3 16H2.7zM10 8v4', dots: [[10, 13.9, 0.95]] },
  info: { strokes: `${circle(10, 10, 7.2)}M10 9.3v4.4`, dots: [[10, 6.5, 0.95]] },
  lock: { strokes: `${box(4.5, 9, 11, 7.7, 1.2)}M6.8 9V6.7a3.2 3.2 0 0 1 6.4 0V9` },
  folder: { strokes: 'M2.8 5h5l1.7 2h7.7v9.2H2.8z' },
  sun: {
    strokes: `${circle(10, 10, 3.2)}M10 2.8v1.4M10 15.8v1.4M2.8 10h1.4M15.8 10h1.4M4.9 4.9l1 1M14.1 14.1l1 1M15.1 4.9l-1 1M5.9 14.1l-1 1`,
  },
  moon: { strokes: 'M16.3 11.8A6.8 6.8 0 0 1 8.2 3.7a6.8 6.8 0 1 0 8.1 8.1z' },
  briefcase: { strokes: `${box(2.8, 6.3, 14.4, 10, 1.2)}M7.3 6.1V3.8h5.4v2.3M2.8 10.8h14.4` },
  graduation: {
    strokes: 'M10 4 1.9 7.8 10 11.6l8.1-3.8zM5.2 9.6v4.2c1.3 1.4 2.9 2 4.8 2s3.5-.6 4.8-2V9.6',
  },
  rosette: { strokes: `${circle(10, 7.5, 4.5)}M7.3 11.2l-1.2 6 3.9-2.1 3.9 2.1-1.2-6` },
  exchange: { strokes: 'M3 13.5h14M3 6.5h14M13.8 3.3 17 6.5l-3.2 3.2M6.2 10.3 3 13.5l3.2 3.2' },
  letter: { strokes: 'M3 4.5h14v9H9.5L6 16.7v-3.2H3zM6.5 8h7M6.5 10.5h4.5' },
  wrench: {
    strokes: 'M12.6 3.4a4 4 0 0 0-3.9 5.4L3.2 14.3l2.5 2.5 5.5-5.5a4 4 0 0 0 5.2-5l-2.6 2.5-2.2-.6-.6-2.2z',
  },
  grid: {
    strokes: 'M3.5 3.5h5.3v5.3H3.5zM11.2 3.5h5.3v5.3h-5.3zM3.5 11.2h5.3v5.3H3.5zM11.2 11.2h5.3v5.3h-5.3z',
  },
  star: { strokes: 'm10 2.9 2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5L2.8 8.2l5-.7z' },
  diamond: { strokes: 'M10 2.8 17.2 10 10 17.2 2.8 10z' },
  target: { strokes: `${circle(10, 10, 7.2)}${circle(10, 10, 3.2)}` },
  clock: { strokes: `${circle(10, 10, 7.2)}M10 5.8V10l2.8 1.8` },
  filter: { strokes: 'M3 5.5h14M5.7 10h8.6M8.3 14.5h3.4' },
  'page-break': {
    strokes: 'M4.5 7.5V2.8h11v4.7M4.5 12.5v4.7h11v-4.7M2.5 10h2M7 10h2M11.3 10h2M15.7 10h2',
  },
  outside: { strokes: 'M8.5 4H4v12h12v-4.5M11.5 3.5h5v5M16.3 3.7 9 11' },
  print: { strokes: 'M6 7V3h8v4M6 13.5H3.2V7h13.6v6.5H14M6 11.5h8V17H6z' },
  eye: { strokes: `M2.3 10S5 5 10 5s7.7 5 7.7 5-2.7 5-7.7 5-7.7-5-7.7-5z${circle(10, 10, 2.2)}` },
  sync: {
    strokes:
      'M16.5 10a6.5 6.5 0 0 1-11.4 4.3M3.5 10a6.5 6.5 0 0 1 11.4-4.3M15.2 2.8v3.1h-3.1M4.8 17.2v-3.1h3.1',
  },
  picture: {
    strokes: `${box(2.8, 4.3, 14.4, 11.4, 1.2)}${circle(7, 8.2, 1.4)}M3.2 14.3l4.1-3.6 2.9 2.5 2.6-2.4 4.1 3.6`,
  },
  history: { strokes: 'M3.4 7.2a7.2 7.2 0 1 1-.6 3.4M3.2 3.4v4h4M10 6.2V10l2.8 1.8' },
} as const satisfies Record<string, IconShape>;

export type IconName = keyof typeof icons;

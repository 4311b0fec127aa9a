// In which windows every screen is looked at.

export interface Variant {
  size: keyof typeof sizes;
  theme: 'light' | 'dark';
  language: 'da' | 'en';
}

/** Width and height in CSS pixels, and how many dots each has. 200 % is a window of 1280 × 800 at double size. */
export const sizes = {
  '1280': { width: 1280, height: 800, scale: 1 },
  '1024': { width: 1024, height: 640, scale: 1 },
  '200-percent': { width: 640, height: 400, scale: 2 },
} as const;

/** Danish is the measure: its words are longer. */
export const variants: readonly Variant[] = [
  { size: '1280', theme: 'light', language: 'da' },
  { size: '1280', theme: 'dark', language: 'da' },
  { size: '1280', theme: 'light', language: 'en' },
  { size: '1280', theme: 'dark', language: 'en' },
  { size: '1024', theme: 'light', language: 'da' },
  { size: '1024', theme: 'dark', language: 'en' },
  { size: '200-percent', theme: 'light', language: 'da' },
  { size: '200-percent', theme: 'dark', language: 'en' },
];

export const nameOf = ({ size, theme, language }: Variant): string => `${size}-${theme}-${language}`;

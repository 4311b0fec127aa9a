/** The part of pdfkit that is used here. Lengths in points, origin top left. */
export interface Doc {
  x: number;
  y: number;
  page: { margins: { bottom: number }; maxY(): number };
  outline: Bookmark;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  registerFont(name: string, font: unknown): void;
  font(name: string): Doc;
  fontSize(size: number): Doc;
  fillColor(color: string): Doc;
  text(text: string, x: number, y: number, options?: Record<string, unknown>): Doc;
  text(text: string, options?: Record<string, unknown>): Doc;
  widthOfString(text: string): number;
  heightOfString(text: string, options: Record<string, unknown>): number;
  table(options: Record<string, unknown>): unknown;
  rect(x: number, y: number, width: number, height: number): Doc;
  moveTo(x: number, y: number): Doc;
  lineTo(x: number, y: number): Doc;
  lineWidth(width: number): Doc;
  fill(color: string): Doc;
  stroke(color: string): Doc;
  markContent(tag: string, options: Record<string, unknown>): Doc;
  endMarkedContent(): Doc;
  struct(role: string, children?: Child | Child[]): Element;
  struct(role: string, options: Record<string, unknown>, children?: Child[]): Element;
  addStructure(element: Element): Doc;
  file(bytes: Uint8Array, options: Record<string, unknown>): unknown;
  addPage(): Doc;
  bufferedPageRange(): { start: number; count: number };
  switchToPage(page: number): Doc;
  end(): void;
}
/** A node of the structure tree. What a function draws becomes its content. */
export interface Element {
  add(child: Child): Element;
  end(): void;
}
export type Child = Element | (() => unknown);
export interface Bookmark {
  addItem(title: string, options: Record<string, unknown>): Bookmark;
}

export const left = 48;
export const width = 499.28;
/** Text column, to the right of the dates. */
export const textX = 154;
export const textWidth = 393.28;
/** Height of the header. */
export const band = 143;
export const inks = {
  ink: '#1a1d21',
  muted: '#4e555e',
  accent: '#1d4f91',
  tint: '#eef2f7',
  rule: '#8d97a5',
  hair: '#c9d0d9',
};

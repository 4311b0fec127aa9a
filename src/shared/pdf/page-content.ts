// One page's content stream: text, lines and pictures in painting order, each part marked with the node it belongs to.
import type {
  DisplayCircle,
  DisplayImage,
  DisplayItem,
  DisplayPage,
  DisplayPath,
  DisplayRect,
  DisplayRule,
  DisplayText,
  StructureNode,
  Tag,
} from '../layout/display.ts';
import { ContentStream } from './content-stream.ts';
import type { EmbeddedFonts } from './embedded-fonts.ts';
import type { PreparedFonts } from './fonts.ts';
import { placing, type Picture } from './images.ts';
import { TextWriter } from './text-writer.ts';

export interface PageResources {
  fonts: PreparedFonts;
  embedded: EmbeddedFonts;
  /** By file id: the picture and its name in the resource dictionary. Pictures that cannot be shown are missing. */
  pictures: Map<string, { picture: Picture; resource: string }>;
  structure: StructureNode[];
}

export interface PageContent {
  bytes: Uint8Array;
  /** The node of each marked-content id in turn. */
  owners: number[];
}

/** Paints the items of a page. */
export function pageContent(page: DisplayPage, resources: PageResources): PageContent {
  const painter = new PagePainter(page, resources);
  for (const item of page.items) painter.item(item);
  return painter.finish();
}

class PagePainter {
  readonly #out = new ContentStream();
  readonly #text: TextWriter;
  readonly #page: DisplayPage;
  readonly #resources: PageResources;
  readonly #owners: number[] = [];
  #marked: Tag | undefined;
  #inText = false;
  #fill = '';
  #stroke = '';
  #underlines: DisplayText[] = [];

  constructor(page: DisplayPage, resources: PageResources) {
    this.#page = page;
    this.#resources = resources;
    this.#text = new TextWriter(this.#out, resources.embedded);
  }

  finish(): PageContent {
    this.#endText();
    this.#unmark();
    return { bytes: this.#out.bytes, owners: this.#owners };
  }

  item(item: DisplayItem): void {
    switch (item.kind) {
      case 'text':
        return this.#drawText(item);
      case 'rule':
        return this.#drawRule(item);
      case 'rect':
        return this.#drawRect(item);
      case 'circle':
        return this.#drawCircle(item);
      case 'image':
        return this.#drawImage(item);
      case 'path':
        return this.#drawPath(item);
      case 'link':
        return;
    }
  }

  #drawText(item: DisplayText): void {
    const run = this.#resources.fonts.shape(item.text, item.font);
    // An empty marked content would be one that no one can read.
    if (run.count === 0) return;
    if (!this.#inText) {
      this.#unmark();
      this.#out.ascii('BT\n');
      this.#text.begin();
      this.#inText = true;
    }
    this.#mark(item.tag);
    this.#fillColour(item.color);
    this.#text.draw(item, run, this.#page.height);
    if (item.underline) this.#underlines.push(item);
  }

  #drawRule({ x1, y1, x2, y2, width, color }: DisplayRule): void {
    this.#artifact();
    this.#strokeColour(color);
    this.#out.number(width).ascii('w ');
    this.#point(x1, y1).ascii('m ');
    this.#point(x2, y2).ascii('l S\n');
  }

  #drawRect({ x, y, width, height, color }: DisplayRect): void {
    this.#artifact();
    this.#fillColour(color);
    this.#point(x, y + height)
      .number(width)
      .number(height)
      .ascii('re f\n');
  }

  #drawCircle({ cx, cy, radius, fill, stroke }: DisplayCircle): void {
    if (!fill && !stroke) return;
    this.#artifact();
    if (fill) this.#fillColour(fill);
    if (stroke) {
      this.#strokeColour(stroke.color);
      this.#out.number(stroke.width).ascii('w ');
    }
    this.#ellipse(cx, cy, radius, radius);
    this.#out.ascii(fill && stroke ? 'b\n' : fill ? 'f\n' : 's\n');
  }

  #drawImage(item: DisplayImage): void {
    const found = this.#resources.pictures.get(item.file);
    if (!found) return;
    this.#endText();
    this.#mark(item.tag);
    this.#out.ascii('q ');
    if (item.shape === 'circle')
      this.#ellipse(item.x + item.width / 2, item.y + item.height / 2, item.width / 2, item.height / 2);
    else
      this.#point(item.x, item.y + item.height)
        .number(item.width)
        .number(item.height)
        .ascii('re ');
    this.#out.ascii('W n ');
    for (const value of placing(found.picture, item, this.#page.height)) this.#out.number(value);
    this.#out.ascii(`cm /${found.resource} Do Q\n`);
    this.#unmark();
  }

  #drawPath({ x, y, segments, stroke, tag }: DisplayPath): void {
    this.#endText();
    this.#mark(tag);
    this.#strokeColour(stroke.color);
    this.#out.ascii('1 J 1 j ').number(stroke.width).ascii('w ');
    for (const segment of segments) {
      const [step, ...numbers] = segment;
      if (step === 'close') {
        this.#out.ascii('h ');
        continue;
      }
      for (let at = 0; at < numbers.length; at += 2)
        this.#point(x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0));
      this.#out.ascii(step === 'move' ? 'm ' : step === 'line' ? 'l ' : 'c ');
    }
    this.#out.ascii('S 0 J 0 j\n');
  }

  /** Opens marked content for a node, or for decoration; neighbours with the same tag share it. */
  #mark(tag: Tag): void {
    const node = tag === 'artifact' ? undefined : this.#resources.structure[tag];
    const wanted = node ? tag : 'artifact';
    if (this.#marked === wanted) return;
    this.#unmark();
    if (node && tag !== 'artifact') {
      const id = this.#owners.push(tag) - 1;
      this.#out.ascii(`/${node.role}<</MCID ${id}>>BDC\n`);
    } else this.#out.ascii('/Artifact BMC\n');
    this.#marked = wanted;
  }

  #unmark(): void {
    if (this.#marked === undefined) return;
    this.#out.ascii('EMC\n');
    this.#marked = undefined;
  }

  #artifact(): void {
    this.#endText();
    this.#mark('artifact');
  }

  // Lines cannot be drawn inside a text object, so underlines wait until it ends.
  #endText(): void {
    if (!this.#inText) return;
    this.#unmark();
    this.#out.ascii('ET\n');
    this.#inText = false;
    const waiting = this.#underlines;
    this.#underlines = [];
    for (const item of waiting) this.#drawRect(this.#underline(item));
  }

  #underline({ text, x, baseline, font, size, letterSpacing = 0, color }: DisplayText): DisplayRect {
    const { data } = this.#resources.fonts;
    const { underlinePosition, underlineThickness } = data.styles[font];
    const trimmed = text.trimEnd();
    const width = this.#resources.fonts.width(trimmed, font, size, letterSpacing) - letterSpacing;
    const height = (underlineThickness * size) / 1000;
    const y = baseline - (underlinePosition * size) / 1000 - height / 2;
    return { kind: 'rect', x, y, width, height, color };
  }

  #point(x: number, y: number): ContentStream {
    return this.#out.number(x).number(this.#page.height - y);
  }

  // Four Bézier curves; 0.5523 makes the error smaller than a three-thousandth of the radius.
  #ellipse(cx: number, cy: number, rx: number, ry: number): void {
    const [bx, by] = [rx * 0.5523, ry * 0.5523];
    const curve = (...points: [number, number][]) => {
      for (const [x, y] of points) this.#point(x, y);
      this.#out.ascii('c ');
    };
    this.#point(cx + rx, cy).ascii('m ');
    curve([cx + rx, cy + by], [cx + bx, cy + ry], [cx, cy + ry]);
    curve([cx - bx, cy + ry], [cx - rx, cy + by], [cx - rx, cy]);
    curve([cx - rx, cy - by], [cx - bx, cy - ry], [cx, cy - ry]);
    curve([cx + bx, cy - ry], [cx + rx, cy - by], [cx + rx, cy]);
    this.#out.ascii('h ');
  }

  #fillColour(color: string): void {
    if (this.#fill === color) return;
    this.#fill = color;
    this.#out.ascii(`${components(color)} rg\n`);
  }

  #strokeColour(color: string): void {
    if (this.#stroke === color) return;
    this.#stroke = color;
    this.#out.ascii(`${components(color)} RG\n`);
  }
}

function components(color: string): string {
  const value = (at: number) => Math.round((parseInt(color.slice(at, at + 2), 16) / 255) * 1000) / 1000;
  return `${value(1)} ${value(3)} ${value(5)}`;
}

// From positioned items to a PDF file, in one pass over the pages.
import type { DisplayDocument, DisplayPage } from '../layout/display.ts';
import { writeAttachments, type Attachment } from './attachments.ts';
import { accessibilityViolations } from './conformance.ts';
import { EmbeddedFonts } from './embedded-fonts.ts';
import type { PreparedFonts } from './fonts.ts';
import { readPicture, writePicture } from './images.ts';
import { writeLinks } from './links.ts';
import { writeInfo, writeXmp } from './metadata.ts';
import { writeOutline, type PageObject } from './outline.ts';
import { pageContent, type PageResources } from './page-content.ts';
import { PdfFile, type Deflate } from './pdf-file.ts';
import { StructureTree } from './structure.ts';
import { decimal, reference, textString } from './syntax.ts';

export interface PaintOptions {
  fonts: PreparedFonts;
  /** The files that images name. */
  files: (id: string) => { mediaType: string; bytes: Uint8Array } | undefined;
  attachments: Attachment[];
  /** When the document was made: an ISO instant in UTC. */
  created: string;
  /** The program's name and version. */
  producer: string;
  /**
   * zlib compression, such as node:zlib's `deflateSync`. Always the same for the same fonts: their subsets are kept
   * compressed from one document to the next.
   */
  deflate: Deflate;
  /** Told the id of each picture that is missing or cannot be decoded; it is left out. */
  unreadable?: (file: string) => void;
}

/** Paints a document as a tagged PDF 1.7. Equal input gives equal bytes. */
export async function paintPdf(display: DisplayDocument, options: PaintOptions): Promise<Uint8Array> {
  const file = new PdfFile(options.deflate);
  const tree = new StructureTree(file, display.structure);

  // 1. Pictures, so that pages know which there are.
  const { pictures, entries: pictureEntries } = await writePictures(file, display, options);

  // 2. Pages. Fonts come after them: only then is known which glyphs are needed.
  const embedded = new EmbeddedFonts(options.fonts);
  const resources: PageResources = { fonts: options.fonts, embedded, pictures, structure: display.structure };
  const resourceObject = file.reserve();
  const pageTree = file.reserve();
  const pages = display.pages.map((page) =>
    writePage(file, page, { resources, tree, resourceObject, pageTree }),
  );
  file.object(
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map(({ object }) => reference(object)).join(' ')}]>>`,
    pageTree,
  );

  // 3. What the pages use.
  const fontEntries = embedded.write(file, options.deflate);
  const pictureResources = pictureEntries === '' ? '' : `/XObject<<${pictureEntries}>>`;
  file.object(`<</Font<<${fontEntries}>>${pictureResources}>>`, resourceObject);

  // 4. Structure, bookmarks, attachments, metadata.
  for (const [node, box] of figureBoxes(display)) tree.setBox(node, box);
  tree.write(file);
  const outline = writeOutline(file, display.outline, pages);
  const { associated, names } = writeAttachments(file, options.attachments, options.created);
  const metadata = {
    title: display.title,
    author: display.author,
    language: display.language,
    producer: options.producer,
    created: options.created,
    accessible: accessibilityViolations(display).length === 0,
  };
  const xmp = writeXmp(file, metadata);
  const info = writeInfo(file, metadata);

  // 5. The catalog, and the file around it all.
  const catalog = file.object(
    `<</Type/Catalog/Pages ${reference(pageTree)}/Lang${textString(display.language)}` +
      `/MarkInfo<</Marked true>>/StructTreeRoot ${reference(tree.root)}/Metadata ${reference(xmp)}` +
      `/ViewerPreferences<</DisplayDocTitle true>>` +
      (outline === undefined ? '' : `/Outlines ${reference(outline)}`) +
      (names === '' ? '' : `/Names<<${names}>>`) +
      `${associated}>>`,
  );
  return file.bytes(catalog, info);
}

interface PageSurroundings {
  resources: PageResources;
  tree: StructureTree;
  resourceObject: number;
  pageTree: number;
}

function writePage(file: PdfFile, page: DisplayPage, around: PageSurroundings): PageObject {
  const { bytes, owners } = pageContent(page, around.resources);
  const content = file.deflated('', bytes);
  const object = file.reserve();
  const key = around.tree.addPage(object, owners);
  const annotations = writeLinks(file, page, object, around.resources.structure, around.tree);
  file.object(
    `<</Type/Page/Parent ${reference(around.pageTree)}/MediaBox[0 0 ${decimal(page.width)} ${decimal(page.height)}]` +
      `/Resources ${reference(around.resourceObject)}/Contents ${reference(content)}` +
      `/StructParents ${key}/Tabs/S${annotations}>>`,
    object,
  );
  return { object, height: page.height };
}

async function writePictures(file: PdfFile, display: DisplayDocument, options: PaintOptions) {
  const pictures: PageResources['pictures'] = new Map();
  let entries = '';
  const images = display.pages.flatMap((page) => page.items.filter((item) => item.kind === 'image'));
  for (const id of new Set(images.map((image) => image.file))) {
    const bytes = options.files(id)?.bytes;
    const picture = bytes && (await readPicture(bytes, options.deflate));
    if (!picture) {
      options.unreadable?.(id);
      continue;
    }
    const resource = `I${pictures.size}`;
    entries += `/${resource} ${reference(writePicture(file, picture))}`;
    pictures.set(id, { picture, resource });
  }
  return { pictures, entries };
}

function figureBoxes(display: DisplayDocument): [node: number, box: [number, number, number, number]][] {
  return display.pages.flatMap((page) =>
    page.items.flatMap((item): [number, [number, number, number, number]][] =>
      (item.kind === 'image' || item.kind === 'path') && item.tag !== 'artifact'
        ? [
            [
              item.tag,
              [item.x, page.height - item.y - item.height, item.x + item.width, page.height - item.y],
            ],
          ]
        : [],
    ),
  );
}

// Our own checks in the spirit of PDF/UA-1 (ISO 14289-1) and the rules that its validators test; no validator is at hand.
// Reads the finished file with pdf-lib and knows nothing of how it was written.
import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
  type PDFPage,
} from 'pdf-lib';
import { operators } from './content-operators.ts';

export interface StructureElement {
  ref: PDFRef;
  role: string;
  dict: PDFDict;
  parent: StructureElement | undefined;
  children: StructureElement[];
  /** `page object/marked-content id` of everything directly in the element. */
  content: string[];
  annotations: PDFRef[];
}

export interface CheckedPdf {
  document: PDFDocument;
  root: StructureElement;
  /** All elements in reading order. */
  elements: StructureElement[];
  /** What is wrong, as sentences; empty for a good file. */
  problems: string[];
}

const standardRoles = new Set(
  'Document Part Sect H1 H2 H3 P Span L LI Lbl LBody Table THead TBody TR TH TD Figure Link'.split(' '),
);

/** Opens a tagged PDF and checks its structure. */
export async function checkStructure(pdf: Uint8Array): Promise<CheckedPdf> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  const problems: string[] = [];
  const expect = (good: boolean, sentence: string) => {
    if (!good) problems.push(sentence);
  };

  expect(String(dictAt(catalog, 'MarkInfo')?.get(PDFName.of('Marked'))) === 'true', 'not marked as tagged');
  expect(textAt(catalog, 'Lang') !== '', 'no document language');
  const preferences = dictAt(catalog, 'ViewerPreferences');
  expect(String(preferences?.get(PDFName.of('DisplayDocTitle'))) === 'true', 'the title is not shown');
  expect(catalog.get(PDFName.of('Metadata')) instanceof PDFRef, 'no XMP metadata');

  const treeRoot = dictAt(catalog, 'StructTreeRoot');
  const top = treeRoot?.get(PDFName.of('K'));
  if (!treeRoot || !(top instanceof PDFRef)) throw new Error('no structure tree');
  const root = readElement(document, top, undefined);
  const elements = flat(root);
  for (const element of elements) {
    expect(standardRoles.has(element.role), `${element.role} is no standard structure type`);
    const parent = element.parent?.ref ?? catalog.get(PDFName.of('StructTreeRoot'));
    expect(element.dict.get(PDFName.of('P')) === parent, `${element.role} names another parent`);
  }
  problems.push(...contentProblems(document, elements, parentTree(treeRoot)));
  problems.push(...roleProblems(elements));
  for (const [, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFDict && nameAt(object, 'Type') === 'Font')
      problems.push(...fontProblems(object));
  return { document, root, elements, problems };
}

function readElement(
  document: PDFDocument,
  ref: PDFRef,
  parent: StructureElement | undefined,
): StructureElement {
  const dict = document.context.lookup(ref, PDFDict);
  const element: StructureElement = {
    ref,
    role: nameAt(dict, 'S'),
    dict,
    parent,
    children: [],
    content: [],
    annotations: [],
  };
  const page = dict.get(PDFName.of('Pg'));
  for (const kid of kidsOf(dict)) {
    if (kid instanceof PDFNumber) element.content.push(`${page}/${kid.asNumber()}`);
    else if (kid instanceof PDFRef) element.children.push(readElement(document, kid, element));
    else if (kid instanceof PDFDict && nameAt(kid, 'Type') === 'MCR')
      element.content.push(`${kid.get(PDFName.of('Pg')) ?? page}/${kid.get(PDFName.of('MCID'))}`);
    else if (kid instanceof PDFDict && kid.get(PDFName.of('Obj')) instanceof PDFRef)
      element.annotations.push(kid.get(PDFName.of('Obj')) as PDFRef);
  }
  return element;
}

const flat = (element: StructureElement): StructureElement[] => [element, ...element.children.flatMap(flat)];

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(PDFName.of('K'));
  const direct = dict.get(PDFName.of('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  return direct === undefined ? [] : [direct];
}

function parentTree(treeRoot: PDFDict): Map<number, PDFObject> {
  const numbers = dictAt(treeRoot, 'ParentTree')?.lookup(PDFName.of('Nums'), PDFArray).asArray() ?? [];
  const entries = new Map<number, PDFObject>();
  for (let at = 0; at < numbers.length; at += 2) {
    const [key, value] = [numbers[at], numbers[at + 1]];
    if (key instanceof PDFNumber && value) entries.set(key.asNumber(), value);
  }
  return entries;
}

const paints = new Set(['Tj', 'TJ', 'S', 's', 'f', 'f*', 'B', 'b', 'Do', 'sh']);

// Everything painted is marked; every marked content has one owner, and parent tree and structure tree agree about it.
function contentProblems(
  document: PDFDocument,
  elements: StructureElement[],
  parents: Map<number, PDFObject>,
): string[] {
  const problems: string[] = [];
  const owners = new Map<string, StructureElement>();
  for (const element of elements)
    for (const key of element.content) {
      if (owners.has(key)) problems.push(`content ${key} has two owners`);
      owners.set(key, element);
    }
  const seen = new Set<string>();
  for (const page of document.getPages()) {
    const list = parents.get(numberAt(page.node, 'StructParents'));
    const open: string[] = [];
    for (const { name, operands } of operators(contentOf(page))) {
      if (name === 'BDC' || name === 'BMC') {
        const id = /\/MCID (\d+)/.exec(String(operands[1]))?.[1];
        open.push(id ?? String(operands[0]));
        if (id === undefined) continue;
        const key = `${page.ref}/${id}`;
        if (seen.has(key)) problems.push(`marked-content id ${key} is used twice`);
        seen.add(key);
        const owner = owners.get(key);
        if (!owner) problems.push(`content ${key} belongs to no element`);
        if (owner && `/${owner.role}` !== operands[0])
          problems.push(`content ${key} is marked as ${operands[0]}`);
        const listed = list instanceof PDFArray ? list.get(Number(id)) : undefined;
        if (listed !== owner?.ref) problems.push(`the parent tree has another owner of ${key}`);
      } else if (name === 'EMC') open.pop();
      else if (paints.has(name) && open.length === 0)
        problems.push(`${name} paints outside of marked content`);
      if (open.length > 1) problems.push('marked content inside of marked content');
    }
    if (open.length > 0) problems.push('marked content does not end');
    problems.push(...annotationProblems(page, elements, parents));
  }
  for (const key of owners.keys()) if (!seen.has(key)) problems.push(`content ${key} is not on its page`);
  return problems;
}

function annotationProblems(
  page: PDFPage,
  elements: StructureElement[],
  parents: Map<number, PDFObject>,
): string[] {
  const problems: string[] = [];
  const annotations = page.node.Annots()?.asArray() ?? [];
  if (nameAt(page.node, 'Tabs') !== 'S') problems.push('tabs do not follow the structure');
  for (const ref of annotations) {
    const annotation = page.doc.context.lookup(ref, PDFDict);
    const owner = elements.find((element) => element.annotations.includes(ref as PDFRef));
    if (owner?.role !== 'Link') problems.push('a link annotation is in no Link element');
    if (parents.get(numberAt(annotation, 'StructParent')) !== owner?.ref)
      problems.push('the parent tree has another owner of an annotation');
    if (textAt(annotation, 'Contents') === '') problems.push('a link says nothing about where it leads');
  }
  return problems;
}

function roleProblems(elements: StructureElement[]): string[] {
  const problems: string[] = [];
  let level = 0;
  for (const element of elements) {
    const { role, dict, children } = element;
    const heading = /^H(\d)$/.exec(role)?.[1];
    if (heading !== undefined) {
      if (Number(heading) > level + 1) problems.push(`${role} follows H${level}`);
      level = Number(heading);
    }
    if (role === 'Figure') {
      if (textAt(dict, 'Alt').trim() === '') problems.push('a figure without alternative text');
      if (!dictAt(dict, 'A')?.get(PDFName.of('BBox'))) problems.push('a figure without a box');
    }
    if (role === 'L') {
      if (children.some((child) => child.role !== 'LI')) problems.push('a list holds more than items');
      if (!dictAt(dict, 'A')?.get(PDFName.of('ListNumbering'))) problems.push('a list without its numbering');
    }
    if (role === 'LI' && children.some((child) => child.role !== 'Lbl' && child.role !== 'LBody'))
      problems.push('a list item holds more than label and body');
    if (role === 'TH' && nameAt(dictAt(dict, 'A') ?? dict, 'Scope') === '')
      problems.push('a header cell without scope');
    if (role === 'Table' && new Set(columnsOf(element)).size !== 1) problems.push('rows of unequal length');
    if (role === 'Link' && element.annotations.length === 0) problems.push('a Link element without a link');
    const empty = children.length + element.content.length === 0;
    // A document with nothing in it is what it is.
    if (empty && role !== 'TD' && role !== 'TH' && elements.length > 1) problems.push(`an empty ${role}`);
  }
  return problems;
}

function columnsOf(table: StructureElement): number[] {
  const rows = flat(table).filter((element) => element.role === 'TR');
  const hanging: number[] = [];
  return rows.map((row, index) => {
    let columns = hanging[index] ?? 0;
    for (const cell of row.children) {
      const attributes = dictAt(cell.dict, 'A') ?? cell.dict;
      const [span, reach] = [numberAt(attributes, 'ColSpan', 1), numberAt(attributes, 'RowSpan', 1)];
      columns += span;
      for (let below = 1; below < reach; below++)
        hanging[index + below] = (hanging[index + below] ?? 0) + span;
    }
    return columns;
  });
}

function fontProblems(font: PDFDict): string[] {
  if (nameAt(font, 'Subtype') !== 'Type0') return [];
  const problems: string[] = [];
  const base = nameAt(font, 'BaseFont');
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const descriptor = dictAt(descendant, 'FontDescriptor');
  if (!/^[A-Z]{6}\+/.test(base)) problems.push(`${base} is not named as a subset`);
  if (!(font.get(PDFName.of('ToUnicode')) instanceof PDFRef)) problems.push(`${base} has no ToUnicode`);
  if (!(descriptor?.get(PDFName.of('FontFile2')) instanceof PDFRef)) problems.push(`${base} is not embedded`);
  return problems;
}

/** A page's content stream, unpacked. */
export function contentOf(page: PDFPage): Uint8Array {
  const stream = page.node.lookup(PDFName.of('Contents'));
  if (!(stream instanceof PDFRawStream)) throw new Error('a page without content');
  return inflateSync(stream.contents);
}

/** A text string of a dictionary; empty where there is none. */
export function textAt(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

export function dictAt(dict: PDFDict, key: string): PDFDict | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : undefined;
}

export function nameAt(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}

export function numberAt(dict: PDFDict, key: string, otherwise = -1): number {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : otherwise;
}

import { lastStep } from '../../codes/code-list.ts';
import type { Issue } from '../../model/trouble.ts';
import type { Coded } from '../../model/values.ts';
import { newElement } from '../../xml/europass/build.ts';
import { leftBehind, withExtras } from '../../xml/europass/extras.ts';
import type { XmlReader } from '../../xml/reader.ts';
import { childElements, isElement, type XmlElement } from '../../xml/tree.ts';
import type { XmlReadContext } from '../europass-xml.ts';
import type { Content } from './content.ts';

type FieldItem = NonNullable<Content['entries'][number]['fieldsOfStudy']>[number];

/** One item for each specific field; a main field counts by itself where no specific one lies within it. */
export function readFieldsOfStudy(degree: XmlReader, context: XmlReadContext): FieldItem[] {
  return degree.enterAll('FieldOfStudy').flatMap((study) => {
    const coded = study.attribute('typeCode', /^(URI|FREETEXT)$/) !== 'FREETEXT';
    const [main] = concentrations(study, 'MainFieldOfStudy', coded);
    const specific = concentrations(study, 'SpecificFieldOfStudy', coded);
    const covered =
      main?.code !== undefined && specific.some(({ code }) => code?.startsWith(main.code ?? ''));
    const fields = main && !covered ? [main, ...specific] : specific;
    const kept = leftBehind(study);
    return fields.map((field, index) => ({
      id: context.newId('field'),
      field,
      ...(index === 0 ? kept : {}),
    }));
  });
}

function concentrations(study: XmlReader, name: string, coded: boolean): Coded[] {
  const limit = name === 'MainFieldOfStudy' ? 1 : Infinity;
  const plain = childElements(study.element, name).filter(isPlain).slice(0, limit);
  return study
    .enterAll(name, (field) => plain.includes(field))
    .flatMap((field) => {
      const text = field.text('ProgramConcentration');
      return text === undefined ? [] : [coded ? readField(text) : { label: text }];
    });
}

/** Exactly one text and nothing else: as several of them may become items, nothing beside it would find its way back. */
function isPlain({ attributes, children }: XmlElement): boolean {
  const [only, more] = children;
  if (attributes.length > 0 || more !== undefined || only === undefined || !isElement(only)) return false;
  return (
    only.name === 'ProgramConcentration' && only.attributes.length === 0 && !only.children.some(isElement)
  );
}

/** ISCED-F 2013 as 2, 3 or 4 digits, or a URI that ends in them. */
function readField(text: string): Coded {
  const digits = /^\d{2,4}$/.exec(lastStep(text))?.[0];
  return digits === undefined ? { label: text } : { code: digits };
}

export function fieldsOfStudyElements(
  items: readonly FieldItem[] | undefined,
  remark: (issue: Issue) => void,
): XmlElement[] {
  return (items ?? []).flatMap((item) => {
    const element = fieldElement(item.field ?? {});
    return element ? [withExtras(element, item, remark)] : [];
  });
}

function fieldElement({ code, label }: Coded): XmlElement | undefined {
  if (code === undefined && !label) return undefined;
  const main = newElement('MainFieldOfStudy', [
    newElement('ProgramConcentration', code?.slice(0, 2) ?? label),
  ]);
  const specific =
    code !== undefined && code.length > 2
      ? newElement('SpecificFieldOfStudy', [newElement('ProgramConcentration', code)])
      : undefined;
  return newElement('FieldOfStudy', [main, specific], { typeCode: code === undefined ? 'FREETEXT' : 'URI' });
}

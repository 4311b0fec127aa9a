import { isEqfLevel } from '../../codes/eqf.ts';
import type { EqfValue } from '../../model/values.ts';
import type { XmlReader } from '../reader.ts';
import { attributeValue, type XmlElement } from '../tree.ts';
import { textElement } from './build.ts';

/** The `EducationLevelCode` of a qualification, where it is a level of the EQF. */
export function readEqf(reader: XmlReader): EqfValue | undefined {
  return reader.parsed('EducationLevelCode', parseLevel);
}

export function eqfElement(value: EqfValue | undefined): XmlElement | undefined {
  return textElement('EducationLevelCode', value && String(value.level));
}

/** A bare level, `EQF-7`, `EQF 7` or a URI that ends in it; a code of another list (ISCED) is none. */
function parseLevel(text: string, element: XmlElement): EqfValue | undefined {
  if (/isced/i.test(attributeValue(element, 'listName') ?? '')) return undefined;
  const level = Number(/^(?:EQF[-\s]?|http\S*\/eqf\/)?([1-8])$/i.exec(text)?.[1]);
  return isEqfLevel(level) ? { level } : undefined;
}

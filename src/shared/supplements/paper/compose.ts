import type { Block, PaperDocument, Point, SectionBlock } from '../../document/index.ts';
import { paperLabel } from '../../document/paper-labels.ts';
import { filled } from '../../sections/paper-phrases.ts';
import type { PaperGroup, SupplementPart } from '../define.ts';
import { isFilledIn } from '../filled-in.ts';
import type { SupplementForm } from '../form-document.ts';
import { definitionOf } from '../registry.ts';
import { supplementTitle } from '../title.ts';
import { pointOf } from './answers.ts';
import { PartValues } from './part-values.ts';

/**
 * Makes the blocks of a form's paper: the parts of the official outline under their numbers. What the outline asks of everybody
 * stands there even when it is empty; what it asks only where it applies does not.
 */
export function composeSupplement(form: SupplementForm): PaperDocument {
  const definition = definitionOf(form.kind);
  const { language } = form;
  const labels = definition.labels[language];
  const subject = filled(definition.subject(form.parts));
  const about = filled(definition.person?.(form.parts)) ?? subject;
  const sections = definition.parts.flatMap((part): SectionBlock[] => {
    if (part.ifFilled === true && !isFilledIn(form, part.id)) return [];
    const content = { fields: definition.fields[part.id] ?? {}, values: form.parts[part.id] ?? {} };
    const values = new PartValues(part.id, content, { labels, language });
    const title = `${part.number}. ${values.label()}`;
    return [{ kind: 'section', id: part.id, title, blocks: blocksOf(part, values) }];
  });
  return {
    title: supplementTitle(form),
    author: filled(definition.known(form.parts).issuer) ?? '',
    language,
    contentLanguage: language,
    header: {
      kind: 'header',
      name: labels.name,
      purpose: labels.purpose,
      contacts: [],
      ...(subject !== undefined && { role: subject }),
    },
    sections,
    footer: {
      left: about === undefined ? labels.name : `${labels.name} · ${about}`,
      pageNumber: paperLabel('page', language),
    },
    continued: paperLabel('continued', language),
  };
}

function blocksOf({ paper }: SupplementPart, values: PartValues): Block[] {
  return paper.flatMap((group): Block[] => {
    const points = pointsOf(group, values);
    const title = group.label === undefined ? {} : { title: values.label(group.label) };
    const remark = group.remark === undefined ? [] : [values.label(group.remark)];
    return [
      { kind: 'points', ...title, points },
      ...remark.map((sentence): Block => ({ kind: 'note', sentences: [sentence] })),
    ];
  });
}

function pointsOf({ label = '', points }: PaperGroup, values: PartValues): Point[] {
  return points.flatMap((point) => pointOf(point, label, values) ?? []);
}

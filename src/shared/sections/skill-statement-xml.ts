import { present } from '../model/present.ts';
import { newElement, textElement } from '../xml/europass/build.ts';
import { leftBehind, withExtras } from '../xml/europass/extras.ts';
import { othersElement, readOthers } from '../xml/europass/others.ts';
import { linkElements, readLinks, readRichText, richTextElement } from '../xml/europass/texts.ts';
import type { XmlReader } from '../xml/reader.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { SectionXml, XmlReadContext, XmlWriteContext } from './europass-xml.ts';
import type { SkillStatement, SkillStatements } from './skill-statement.ts';
import { titleIn } from './title.ts';

/** The lists that the official editor wrote from 2020 to 2024: `list` below `CandidateProfile`, `item` for each entry. */
export function skillStatementXml(list: string, item: string): SectionXml<SkillStatements> {
  const parent = `CandidateProfile/${list}`;
  return {
    places: { entry: `${parent}/${item}`, links: `${parent}/${item}/Link` },

    read(root, context) {
      const readers = root
        .enter('CandidateProfile')
        ?.enterAll(list)
        .flatMap((each) => each.enterAll(item));
      const entries = (readers ?? []).map((reader) => ({
        id: context.newId('skill-statement'),
        ...readStatement(reader, context),
        ...leftBehind(reader),
      }));
      return { fields: {}, entries };
    },

    write({ entries }, context) {
      return entries.map((entry) => ({
        parent,
        element: withExtras(newElement(item, statementElements(entry, context)), entry, context.remark),
      }));
    },
  };
}

/** Where the format has no element of its own: under the section's title among the sections of the person's own. */
export function skillStatementOthersXml(labels: Parameters<typeof titleIn>[0]): SectionXml<SkillStatements> {
  return {
    places: { entry: 'CandidateProfile/Others', links: 'CandidateProfile/Others/Other/Link' },

    read(root, context) {
      const title = titleIn(labels, context.language);
      const found = readOthers(root.enter('CandidateProfile'), title, ['Title', 'Description', 'Link']);
      const entries = found.map(({ others, other }) => ({
        id: context.newId('skill-statement'),
        ...readStatement(other, context),
        ...leftBehind(others),
      }));
      return { fields: {}, entries };
    },

    write({ entries }, context) {
      const title = titleIn(labels, context.language);
      return entries.map((entry) => {
        const element = othersElement(title, statementElements(entry, context));
        return { parent: 'CandidateProfile', element: withExtras(element, entry, context.remark) };
      });
    },
  };
}

function readStatement(reader: XmlReader, context: XmlReadContext): Omit<SkillStatement, 'id' | 'extras'> {
  return present({
    title: reader.text('Title'),
    description: readRichText(reader, 'Description', context),
    links: readLinks(reader, context),
  });
}

function statementElements(entry: SkillStatement, { remark }: XmlWriteContext): (XmlElement | undefined)[] {
  return [
    textElement('Title', entry.title),
    richTextElement('Description', entry.description),
    ...linkElements(entry.links, remark),
  ];
}

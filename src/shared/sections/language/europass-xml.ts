import { cefrSkills, isCefrLevel, type CefrLevel, type CefrSkill } from '../../codes/cefr.ts';
import { present } from '../../model/present.ts';
import { newElement, textElement } from '../../xml/europass/build.ts';
import { languageElement, readLanguage } from '../../xml/europass/coded.ts';
import { leftBehind, withExtras } from '../../xml/europass/extras.ts';
import type { XmlReader } from '../../xml/reader.ts';
import { childText, ownText, type XmlElement } from '../../xml/tree.ts';
import type { SectionXml, XmlReadContext, XmlWriteContext } from '../europass-xml.ts';
import type { Content } from './content.ts';

type MotherTongue = NonNullable<Content['fields']['motherTongues']>[number];
type OtherLanguage = Content['entries'][number];

export const europassXml: SectionXml<Content> = {
  ordered: {
    name: 'language',
    lists: ['CandidatePerson/PrimaryLanguageCode', 'CandidateProfile/PersonQualifications'],
  },
  places: {
    motherTongues: 'CandidatePerson/PrimaryLanguageCode',
    entry: 'CandidateProfile/PersonQualifications/PersonCompetency',
  },

  read(root, context) {
    const tongues = root.enter('CandidatePerson')?.enterAll('PrimaryLanguageCode', hasText) ?? [];
    const competencies = root
      .enter('CandidateProfile')
      ?.enterAll('PersonQualifications')
      .flatMap((qualifications) => qualifications.enterAll('PersonCompetency', isLanguage));
    return {
      fields: present({ motherTongues: tongues.map((reader) => readMotherTongue(reader, context)) }),
      entries: (competencies ?? []).map((reader) => readOtherLanguage(reader, context)),
    };
  },

  write({ fields, entries }, { remark }) {
    const tongues = (fields.motherTongues ?? []).flatMap((tongue) => {
      const element = languageElement('PrimaryLanguageCode', 'name', tongue.language);
      return element ? [{ parent: 'CandidatePerson', element: withExtras(element, tongue, remark) }] : [];
    });
    const others = entries.map((language) => ({
      parent: 'CandidateProfile/PersonQualifications',
      element: withExtras(competencyElement(language), language, remark),
    }));
    remarkOnEvidence(entries, remark);
    return [...tongues, ...others];
  },
};

/** Certificates and experiences have no place in Europass XML. */
function remarkOnEvidence(entries: readonly OtherLanguage[], remark: XmlWriteContext['remark']): void {
  const count = entries.reduce(
    (sum, { certificates = [], experiences = [] }) => sum + certificates.length + experiences.length,
    0,
  );
  if (count > 0)
    remark({ path: 'sections/language', code: 'language-evidence-not-written', params: { count } });
}

const hasText = (element: XmlElement): boolean => ownText(element) !== '';
const isLanguage = (element: XmlElement): boolean =>
  childText(element, 'TaxonomyID').toLowerCase() === 'language';

function readMotherTongue(reader: XmlReader, context: XmlReadContext): MotherTongue {
  const language = readLanguage(reader, context);
  return { id: context.newId('tongue'), ...present({ language }), ...leftBehind(reader) };
}

function readOtherLanguage(reader: XmlReader, context: XmlReadContext): OtherLanguage {
  reader.text('TaxonomyID');
  const name = reader.enter('CompetencyID');
  const language = name && readLanguage(name, context);
  const levels = cefrSkills.map((skill): [CefrSkill, CefrLevel | undefined] => [
    skill,
    readLevel(reader, skill, context),
  ]);
  return {
    id: context.newId('language'),
    ...present({ language, ...Object.fromEntries(levels) }),
    ...leftBehind(reader),
  };
}

/** The names of the five skills, in the order of the file; the second ones are read but not written. */
const dimensions: Record<CefrSkill, [string, ...string[]]> = {
  listening: ['CEF-Understanding-Listening'],
  reading: ['CEF-Understanding-Reading'],
  interaction: ['CEF-Speaking-Interaction'],
  production: ['CEF-Speaking-Production'],
  writing: ['CEF-Writing-Production', 'CEF-Writing-Interaction'],
};

/** The level of one skill. Anything but a level is kept aside with the language and remarked upon. */
function readLevel(reader: XmlReader, skill: CefrSkill, context: XmlReadContext): CefrLevel | undefined {
  for (const type of dimensions[skill]) {
    const dimension = reader.enter('CompetencyDimension', (element) => typeOf(element) === type);
    if (!dimension) continue;
    dimension.text('CompetencyDimensionTypeCode');
    const score = dimension.enter('Score');
    const level = score?.parsed('ScoreText', parseLevel);
    const text = score && childText(score.element, 'ScoreText');
    if (level === undefined && text)
      context.unread(`${reader.path}/${type}`, 'unknown-level', { level: text });
    if (level !== undefined) return level;
  }
  return undefined;
}

const typeOf = (element: XmlElement): string => childText(element, 'CompetencyDimensionTypeCode');

function parseLevel(text: string): CefrLevel | undefined {
  const level = text.toUpperCase();
  return isCefrLevel(level) ? level : undefined;
}

/** A language with any level lists all five skills, as real exports do; one without lists none. */
function competencyElement(language: OtherLanguage): XmlElement {
  const assessed = cefrSkills.some((skill) => language[skill] !== undefined);
  return newElement('PersonCompetency', [
    languageElement('CompetencyID', 'schemeName', language.language),
    newElement('hr:TaxonomyID', 'language'),
    ...cefrSkills
      .filter(() => assessed)
      .map((skill) => dimensionElement(dimensions[skill][0], language[skill])),
  ]);
}

function dimensionElement(type: string, level: CefrLevel | undefined): XmlElement {
  const score = textElement('hr:ScoreText', level);
  return newElement('eures:CompetencyDimension', [
    newElement('hr:CompetencyDimensionTypeCode', type),
    score && newElement('eures:Score', [score]),
  ]);
}

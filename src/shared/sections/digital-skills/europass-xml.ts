import { present } from '../../model/present.ts';
import { newElement } from '../../xml/europass/build.ts';
import { leftBehind, withExtras } from '../../xml/europass/extras.ts';
import type { XmlReader } from '../../xml/reader.ts';
import { childElements, childText, type XmlElement } from '../../xml/tree.ts';
import type { SectionXml, XmlReadContext, XmlWriteContext } from '../europass-xml.ts';
import type { Content, Group, Skill } from './content.ts';

/** Two shapes are read, `DigitalSkills` (2020–2024) and `Skills` (since 2025); only the newer one is written. */
export const europassXml: SectionXml<Content> = {
  ordered: { name: 'profile-skills', lists: ['CandidateProfile/Skills', 'CandidateProfile/DigitalSkills'] },
  places: {
    ungrouped: 'CandidateProfile/Skills/PersonCompetency',
    entry: 'CandidateProfile/Skills/SkillsGroup',
    skills: 'CandidateProfile/Skills/SkillsGroup/PersonCompetency',
  },

  read(root, context) {
    const profile = root.enter('CandidateProfile');
    const containers = profile?.enterAll('Skills') ?? [];
    const older = (profile?.enterAll('DigitalSkills') ?? []).flatMap((skills) =>
      skills.enterAll('DigitalSkillsGroup'),
    );
    const newer = containers.flatMap((skills) => skills.enterAll('SkillsGroup'));
    const groups = [...newer, ...older];
    // Skills that stand in no group are read first, as the newer shape has them first: so ids do not depend on the shape.
    const loose = [...containers, ...groups.filter((group) => !hasTitle(group))];
    const ungrouped = loose.flatMap((reader) => readSkills(reader, context));
    return {
      fields: present({ ungrouped }),
      entries: groups.filter(hasTitle).map((group) => readGroup(group, context)),
    };
  },

  write({ fields, entries }, context) {
    const parent = 'CandidateProfile/Skills';
    const ungrouped = skillElements(fields.ungrouped, context).map((element) => ({ parent, element }));
    const groups = entries.map((group) => ({ parent, element: groupElement(group, context) }));
    remarkOnRest({ fields, entries }, context);
    return [...ungrouped, ...groups];
  },
};

/**
 * Only names have a place in Europass XML: one remark counts the skills that lose more than that, one what is not written at
 * all. A wanted skill among the others would be a claim to have it.
 */
function remarkOnRest({ fields, entries }: Content, { remark }: XmlWriteContext): void {
  const written = [...(fields.ungrouped ?? []), ...entries.flatMap(({ skills }) => skills ?? [])];
  const details = written.filter((skill) => Object.keys(skill).some((key) => !inXml.has(key))).length;
  const path = 'sections/digital-skills';
  if (details > 0) remark({ path, code: 'skill-details-not-written', params: { count: details } });
  const wanted = fields.wanted?.length ?? 0;
  if (wanted > 0) remark({ path, code: 'wanted-skills-not-written', params: { count: wanted } });
  if (fields.assessments?.length) remark({ path, code: 'skill-assessments-not-written' });
}

const inXml = new Set(['id', 'extras', 'name']);

/** A group that has a title, be it an empty one. */
const hasTitle = ({ element }: XmlReader): boolean => childElements(element, 'Title').length > 0;

function readGroup(reader: XmlReader, context: XmlReadContext): Group {
  const title = reader.text('Title');
  const id = context.newId('group');
  return { id, ...present({ title, skills: readSkills(reader, context) }), ...leftBehind(reader) };
}

function readSkills(reader: XmlReader, context: XmlReadContext): Skill[] {
  const newer = reader.enterAll('PersonCompetency', isDigitalSkill).map((skill) => {
    skill.text('TaxonomyID');
    return { skill, name: skill.text('CompetencyName') };
  });
  const older = reader.enterAll('DigitalSkill').map((skill) => ({ skill, name: skill.ownText() }));
  return [...newer, ...older].flatMap(({ skill, name }) => {
    const kept = leftBehind(skill);
    return name ? [{ id: context.newId('skill'), name, ...kept }] : [];
  });
}

function isDigitalSkill(element: XmlElement): boolean {
  return (
    /^digital_?skill$/i.test(childText(element, 'TaxonomyID')) && childText(element, 'CompetencyName') !== ''
  );
}

function groupElement(group: Group, context: XmlWriteContext): XmlElement {
  const title = newElement('Title', group.title ?? '');
  return withExtras(
    newElement('SkillsGroup', [title, ...skillElements(group.skills, context)]),
    group,
    context.remark,
  );
}

function skillElements(skills: readonly Skill[] | undefined, { remark }: XmlWriteContext): XmlElement[] {
  return (skills ?? []).flatMap((skill) => {
    if (!skill.name) return [];
    const element = newElement('PersonCompetency', [
      newElement('hr:TaxonomyID', 'Digital_Skill'),
      newElement('hr:CompetencyName', skill.name),
    ]);
    return [withExtras(element, skill, remark)];
  });
}

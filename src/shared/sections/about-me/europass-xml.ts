import { present } from '../../model/present.ts';
import { readRichText, richTextElement } from '../../xml/europass/texts.ts';
import type { SectionXml } from '../europass-xml.ts';
import type { Content } from './content.ts';

export const europassXml: SectionXml<Content> = {
  places: {},

  read(root, context) {
    const profile = root.enter('CandidateProfile');
    const text = profile && readRichText(profile, 'ExecutiveSummary', context);
    return { fields: present({ text }), entries: [] };
  },

  write({ fields }) {
    const element = richTextElement('hr:ExecutiveSummary', fields.text);
    return element ? [{ parent: 'CandidateProfile', element }] : [];
  },
};

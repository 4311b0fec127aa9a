import { drivingCategories } from '../../codes/driving-categories.ts';
import type { Coded } from '../../model/values.ts';
import { present } from '../../model/present.ts';
import { newElement } from '../../xml/europass/build.ts';
import { leftBehind, withExtras } from '../../xml/europass/extras.ts';
import { childText } from '../../xml/tree.ts';
import type { SectionXml } from '../europass-xml.ts';
import type { Content } from './content.ts';

export const europassXml: SectionXml<Content> = {
  ordered: { name: 'driving-licence', lists: ['CandidateProfile/Licenses'] },
  places: { categories: 'CandidateProfile/Licenses/License' },

  read(root, context) {
    const licences = root
      .enter('CandidateProfile')
      ?.enterAll('Licenses')
      .flatMap((each) => each.enterAll('License', (licence) => childText(licence, 'LicenseTypeCode') !== ''));
    const categories = (licences ?? []).map((reader) => ({
      id: context.newId('category'),
      category: categoryOf(reader.text('LicenseTypeCode') ?? ''),
      ...leftBehind(reader),
    }));
    return { fields: present({ categories }), entries: [] };
  },

  write({ fields }, { remark }) {
    return (fields.categories ?? []).flatMap((item) => {
      const text = item.category?.code ?? item.category?.label;
      if (!text) return [];
      const element = newElement('eures:License', [newElement('hr:LicenseTypeCode', text)]);
      return [{ parent: 'CandidateProfile/Licenses', element: withExtras(element, item, remark) }];
    });
  },
};

/** Another country's own category stays as it was typed. */
function categoryOf(text: string): Coded {
  const code = text.toUpperCase();
  return drivingCategories.codes.includes(code) ? { code } : { label: text };
}

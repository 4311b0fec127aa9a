import { emptyProfile, type ProfileDocument } from '#shared/profile/document.ts';

const sentence =
  'Planned the work of the week with the customer, ordered what was needed and led a team of four through to delivery. ';

/** A profile of so many jobs, with a description of three lines each. */
export function profileOfJobs(count: number): ProfileDocument {
  const empty = emptyProfile('en');
  return {
    ...empty,
    sections: {
      ...empty.sections,
      'personal-information': {
        fields: { givenNames: 'Ane', familyNames: 'Toft' },
        entries: [],
      },
      'work-experience': {
        fields: {},
        entries: Array.from({ length: count }, (_, index) => ({
          id: `job-${index}`,
          occupation: { label: `Fitter ${index + 1}` },
          employer: `Workshop ${index + 1} ApS`,
          city: 'Ribe',
          period: { from: { year: 2020 - (index % 40), month: 3 }, to: { year: 2021 - (index % 40) } },
          activities: { blocks: [{ type: 'paragraph', children: [{ text: sentence.repeat(3) }] }] },
        })),
      },
    },
  };
}

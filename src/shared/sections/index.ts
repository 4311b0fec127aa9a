// The sections of a profile, in the order of the editor. A new section is one folder here and one line in this list;
// nothing else in the program names a section.
import type { SectionDefinition } from './define.ts';
import { personalInformation } from './personal-information/index.ts';
import { aboutMe } from './about-me/index.ts';
import { workExperience } from './work-experience/index.ts';
import { educationTraining } from './education-training/index.ts';
import { language } from './language/index.ts';
import { digitalSkills } from './digital-skills/index.ts';
import { drivingLicence } from './driving-licence/index.ts';
import { certifications } from './certifications/index.ts';
import { publications } from './publications/index.ts';
import { projects } from './projects/index.ts';
import { conferencesSeminars } from './conferences-seminars/index.ts';
import { volunteering } from './volunteering/index.ts';
import { memberships } from './memberships/index.ts';
import { socialPoliticalActivities } from './social-political-activities/index.ts';
import { honoursAwards } from './honours-awards/index.ts';
import { recommendations } from './recommendations/index.ts';
import { creativeWorks } from './creative-works/index.ts';
import { hobbiesInterests } from './hobbies-interests/index.ts';
import { communicationInterpersonal } from './communication-interpersonal/index.ts';
import { organisational } from './organisational/index.ts';
import { managementLeadership } from './management-leadership/index.ts';
import { jobRelated } from './job-related/index.ts';

export const sections = [
  personalInformation,
  aboutMe,
  workExperience,
  educationTraining,
  language,
  digitalSkills,
  drivingLicence,
  certifications,
  publications,
  projects,
  conferencesSeminars,
  volunteering,
  memberships,
  socialPoliticalActivities,
  honoursAwards,
  recommendations,
  creativeWorks,
  hobbiesInterests,
  communicationInterpersonal,
  organisational,
  managementLeadership,
  jobRelated,
] as const;

export type SectionId = (typeof sections)[number]['id'];

type ContentOf<D> = D extends { blocks(content: infer C, context: never): unknown } ? C : never;
/** What a profile holds, by section id. */
export type ProfileSections = { [D in (typeof sections)[number] as D['id']]: ContentOf<D> };

/** The same list without the particular types, for code that treats all sections alike. */
export const registry: readonly SectionDefinition[] = sections;

export function sectionById(id: string): SectionDefinition | undefined {
  return registry.find((section) => section.id === id);
}

// Digital credentials for learning, read and made readable: European Digital Credentials, Open Badges and others of W3C's model.
// Must not be here: checks of signatures, anything that fetches, and words that a person sees.
export {
  textIn,
  type Achievement,
  type AchievementKind,
  type Credential,
  type CredentialData,
  type CredentialModel,
  type Outcome,
  type Texts,
} from './credential.ts';
export { credentialFields, type CredentialFields } from './fields.ts';
export { readCredential } from './read.ts';
export { credentialView, type CredentialViewModel, type ViewLine, type ViewPart } from './view.ts';

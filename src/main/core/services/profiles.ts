import type { Handlers } from '#shared/contract/dispatcher.ts';
import { Misfit } from '#shared/model/shape.ts';
import { UserError } from '#shared/model/trouble.ts';
import { applyChanges, ChangeMisfit, type Change } from '#shared/profile/change.ts';
import { emptyProfile, parseProfile, type ProfileDocument } from '#shared/profile/document.ts';
import type { Store } from '../db/index.ts';
import type { Imports } from './imports.ts';
import { summaryOf, type ProfileWriter } from './profile-writer.ts';

type Calls = 'profile.list' | 'profile.create' | 'profile.open' | 'profile.update';

export function createProfiles(store: Store, writer: ProfileWriter, imports: Imports): Pick<Handlers, Calls> {
  return {
    'profile.list': ({ removed, archived }) =>
      store.profiles.list(removed ? 'removed' : archived ? 'archived' : 'used').map(summaryOf),

    'profile.create': async ({ from, language }, caller) =>
      from === 'sample'
        ? await imports.addSample(language, caller)
        : writer.add(emptyProfile(language), 'created', caller),

    'profile.open': ({ id }) => {
      const row = writer.existing(id);
      return { summary: summaryOf(row), document: store.profiles.document(row) };
    },

    'profile.update': ({ id, revision, changes }, caller) =>
      writer.change(id, caller, (profile) => {
        if (profile.revision !== revision) throw new UserError('conflict', { revision: profile.revision });
        return { document: edited(store.profiles.document(profile), changes) };
      }),
  };
}

/** Throws UserError `change-misfit` when a change fits nowhere or would leave something that is no profile. */
function edited(document: ProfileDocument, changes: readonly Change[]): ProfileDocument {
  try {
    return parseProfile(applyChanges(document, changes).document);
  } catch (error) {
    if (error instanceof ChangeMisfit) throw misfit(error.change.path.join('/'), error);
    if (error instanceof Misfit) throw misfit(error.place, error);
    throw error;
  }
}

const misfit = (at: string, cause: Error) => Object.assign(new UserError('change-misfit', { at }), { cause });

/**
 * How long the sections of a profile may be, in characters of JSON: several thick books. Pictures, the trash and what was
 * kept aside do not count. One limit for the store and for our own files, so that what can be saved can be read again.
 */
export const longestProfile = 5_000_000;

/** The version of the container; the profile within has a version of its own. */
export const nativeVersion = 1;

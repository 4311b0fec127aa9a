// White space, controls, marks of direction, joiners and whatever else nobody sees.
const ink = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text leaves anything on paper. */
export const hasInk = (text: string): boolean => ink.test(text);

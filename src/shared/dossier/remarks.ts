import { UserError, type Issue } from '../model/trouble.ts';
import type { JoinRemark, JoinTrouble } from '../pdf/join/index.ts';

/** Why a part has no pages. */
export type PartTrouble = JoinTrouble | 'picture' | 'file-type';

const pathOf = (id: string): string => `parts/${id}`;

/** What is said about a part that has no pages, and about what became of it. */
export function troubleIssue(id: string, title: string, trouble: PartTrouble, enclosed: boolean): Issue {
  // A text or a Word file is no trouble once it is in the file.
  const code = enclosed && trouble === 'file-type' ? 'dossier-enclosed' : `dossier-${trouble}`;
  return { path: pathOf(id), code, params: { title } };
}

/** What is said about a part that could not be had at all. */
export function missingIssue(id: string, error: unknown): Issue {
  if (error instanceof UserError) return { path: pathOf(id), code: error.code, params: error.params };
  throw error;
}

/** What is said about what was repaired in a part or taken out of it. */
export function remarkIssues(id: string, title: string, remarks: readonly JoinRemark[]): Issue[] {
  return remarks.map(({ code, count }) => ({
    path: pathOf(id),
    code: `dossier-${code}`,
    params: { title, number: count },
  }));
}

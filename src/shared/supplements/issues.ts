import { recordIssues, type ProfileIssue } from '../profile/issues.ts';
import type { SupplementForm } from './form-document.ts';
import { definitionOf } from './registry.ts';

/**
 * Every remark about a form, in the order of its parts. Paths begin with `root`, where the form lies in its document, and are
 * joined by `/`. Nothing is refused because of them.
 */
export function supplementIssues(form: SupplementForm, root: readonly string[] = []): ProfileIssue[] {
  const { fields, parts } = definitionOf(form.kind);
  return parts.flatMap((part) =>
    recordIssues(
      fields[part.id] ?? {},
      form.parts[part.id] ?? {},
      part.form.fields ?? { shown: [], optional: [], required: [] },
      part.form.items ?? {},
      [...root, 'parts', part.id],
    ),
  );
}

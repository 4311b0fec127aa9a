/** A section's title in a language (ISO 639-1), else in English. */
export function titleIn(
  labels: Record<string, { title: string }> & { en: { title: string } },
  language: string,
): string {
  return (Object.hasOwn(labels, language) ? labels[language] : undefined)?.title ?? labels.en.title;
}

/** Words by language (ISO 639-1), then by key. English is complete. */
export type WordTables = { en: Record<string, string> } & Record<string, Record<string, string>>;

/** The word for a key: in the language, else in its main language (`pt-BR` → `pt`), else in English, else the key itself. */
export function wordIn(tables: WordTables, language: string, key: string): string {
  const own = tables[language]?.[key];
  if (own !== undefined) return own;
  const [main = ''] = language.split('-');
  return tables[main]?.[key] ?? tables.en[key] ?? key;
}

/** Puts values in place of `{name}`; a placeholder without a value stays visible. */
export function fill(template: string, params?: Record<string, string | number>): string {
  if (params === undefined) return template;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

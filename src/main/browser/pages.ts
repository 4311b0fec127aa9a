import { hostWords, type Language } from '../core/words.ts';

export type Page = 'badTicket' | 'noWindow' | 'notFound' | 'refused';

/** A page of the host's own, in plain words, for what happens before or beside the window. */
export function plainPage(page: Page, language: Language): string {
  const title = hostWords(language, `browser.${page}.title`);
  const text = hostWords(language, `browser.${page}.text`);
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<h1>${title}</h1>
<p>${text}</p>
</html>
`;
}

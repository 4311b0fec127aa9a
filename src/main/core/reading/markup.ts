import type { ReadContext } from './context.ts';
import { scanMarkup } from './markup-scan.ts';
import { sourceText } from './plain-text.ts';

/** Elements whose content is not for readers. */
const unseen = /^(script|style|template|noscript)$/i;
/** Elements that stand within a line. Everything else begins a new one. */
const inline =
  /^(a|abbr|b|bdi|bdo|cite|code|em|font|i|kbd|mark|q|s|small|span|strong|sub|sup|tspan|u|var|wbr)$/i;

/** HTML, SVG and XML: the text between their tags. */
export function readMarkup(context: ReadContext): void {
  const source = sourceText(context);
  const pieces: string[] = [];
  let current = '';
  const pass = (name: string): void => {
    if (!inline.test(name)) pieces.push('\n');
  };
  scanMarkup(source, {
    open: (name) => {
      current = name.toLowerCase();
      pass(name);
    },
    close: (name) => {
      current = '';
      pass(name);
    },
    text: (text) => {
      pieces.push(text);
      if (current === 'title') context.fact('title', text);
    },
    skips: (name) => unseen.test(name),
  });
  context.fact('language', /<html\b[^>]{0,500}?\blang\s*=\s*["']?([\w-]+)/i.exec(source.slice(0, 5000))?.[1]);
  context.write(pieces.join(''));
}

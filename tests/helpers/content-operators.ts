// A content stream as operators with operands; only as much of the syntax as the project writes.

export type Operand = string | number | Operand[];
export interface Operator {
  name: string;
  operands: Operand[];
}

/** Splits a content stream (ISO 32000-1, 7.8.2). Strings come as Latin-1, dictionaries as their raw text. */
export function operators(bytes: Uint8Array): Operator[] {
  const text = Buffer.from(bytes).toString('latin1');
  const found: Operator[] = [];
  let operands: Operand[] = [];
  const open: Operand[][] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at, at + 200);
    const space = /^\s+/.exec(rest);
    const token = /^(?:<<[^>]*>>|\/[^\s/<>()[\]]*|[^\s/<>()[\]]+)/.exec(rest)?.[0];
    if (space) at += space[0].length;
    else if (text[at] === '(') {
      const { value, end } = literal(text, at);
      operands.push(value);
      at = end;
    } else if (text[at] === '[') {
      open.push(operands);
      operands = [];
      at++;
    } else if (text[at] === ']') {
      const array = operands;
      operands = open.pop() ?? [];
      operands.push(array);
      at++;
    } else if (token === undefined) throw new Error(`content stream: cannot read ${rest.slice(0, 20)}`);
    else {
      at += token.length;
      if (/^[-+.\d]/.test(token)) operands.push(Number(token));
      else if (/^[/<]/.test(token)) operands.push(token);
      else {
        found.push({ name: token, operands });
        operands = [];
      }
    }
  }
  return found;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literal(text: string, from: number): { value: string; end: number } {
  let value = '';
  for (let at = from + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === ')') return { value, end: at + 1 };
    if (character === '\\') {
      at++;
      const escaped = text.charAt(at);
      value += escapes[escaped] ?? escaped;
    } else value += character;
  }
  throw new Error('content stream: a string does not end');
}

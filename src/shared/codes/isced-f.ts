import { lookUp, namedCodes, type CodeList } from './code-list.ts';
import names from './data/isced-f.json' with { type: 'json' };
import residual from './data/isced-f-residual.json' with { type: 'json' };

const fields = namedCodes(names);

/** Fields of education and training, ISCED-F 2013: broad (2 digits), narrow (3) and detailed (4) fields. */
export const iscedF: CodeList = {
  // Sorted, because JavaScript moves keys such as "10" before "00".
  codes: fields.codes.toSorted(),
  name: (code, language) => fields.name(code, language) ?? residualName(code, language),
};

/** The levels above a code, outermost first: `0714` → `07`, `071`. */
export function broaderFields(code: string): string[] {
  return [2, 3].filter((digits) => digits < code.length).map((digits) => code.slice(0, digits));
}

/** `0710` (not further defined), `0719` (not elsewhere classified), `0788` (across several fields) are named after their parent. */
function residualName(code: string, language: string): string | undefined {
  const [, broad = '', third = '', fourth] = /^(\d\d)(\d)(\d)?$/.exec(code) ?? [];
  const parent = fields.name(broad + third, language) ?? fields.name(broad, language);
  const kind =
    third === '8'
      ? 'across'
      : (fourth ?? third) === '9'
        ? 'other'
        : (fourth ?? third) === '0'
          ? 'general'
          : undefined;
  if (parent === undefined || kind === undefined) return undefined;
  return (lookUp(residual, language, kind) ?? residual.en[kind]).replace('{field}', parent);
}

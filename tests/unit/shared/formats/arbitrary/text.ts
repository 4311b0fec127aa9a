import fc from 'fast-check';

const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text that XML can hold. `inner` may begin and end with white space; a field's text never does. */
export function xmlText({ inner = false } = {}): fc.Arbitrary<string> {
  const text = fc
    .string({
      unit: fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        fc.constantFrom(...'<>&"\' \n\t\u00a0æØ'),
      ),
      minLength: 1,
      maxLength: 12,
    })
    .map((each) => each.replace(notXml, '').replaceAll('\r', '\n'));
  return (inner ? text : text.map((each) => each.trim())).filter((each) => each !== '');
}

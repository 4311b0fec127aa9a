import fc from 'fast-check';
import type { Block, Inline, Paragraph, RichText, TextRun } from '#shared/model/rich-text.ts';
import { xmlText } from './text.ts';

const mark = fc.constantFrom(undefined, true as const);
const link = fc.constantFrom(
  undefined,
  undefined,
  'https://x.example.org/?a=1&b="2"',
  'mailto:a@example.org',
);

const run: fc.Arbitrary<TextRun> = fc
  .record({
    text: xmlText({ inner: true }),
    bold: mark,
    italic: mark,
    underline: mark,
    raised: mark,
    lowered: mark,
    link,
  })
  .map((each) => JSON.parse(JSON.stringify(each)) as TextRun);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: run },
  { weight: 1, arbitrary: fc.constant({ break: true as const }) },
);

/** Neighbouring runs with the same marks are one run, in the editor as in every reader. */
function canonical(children: Inline[]): Inline[] {
  const marks = (child: Inline | undefined): string =>
    JSON.stringify({ ...child, text: 'text' in (child ?? {}) ? '' : undefined });
  return children.filter((child, index) => 'break' in child || marks(child) !== marks(children[index - 1]));
}

const paragraph: fc.Arbitrary<Paragraph> = fc
  .array(inline, { maxLength: 5 })
  .map((children) => ({ type: 'paragraph', children: canonical(children) }));

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(fc.record({ blocks: fc.array(tie('block'), { maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
}));

export const richText: fc.Arbitrary<RichText> = fc.record({
  blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { renderSupplement } from '#shared/render/index.ts';
import {
  parseSupplement,
  supplementKinds,
  supplementLanguages,
  type SupplementForm,
} from '#shared/supplements/index.ts';
import { preparedFonts } from './prepared-fonts.ts';

/** Every form in every language, filled with an invented Danish case. */
export const filledForms: { name: string; form: SupplementForm }[] = supplementKinds.flatMap((kind) =>
  supplementLanguages.map((language) => {
    const name = `${kind}.${language}`;
    const path = resolve(import.meta.dirname, `../fixtures/supplements/${name}.json`);
    return { name, form: parseSupplement(JSON.parse(readFileSync(path, 'utf8'))) };
  }),
);

export async function renderedForm(form: SupplementForm) {
  return renderSupplement({
    form,
    fonts: await preparedFonts(),
    created: '2026-01-31T12:00:00.000Z',
    producer: 'Eurofolio test',
    deflate: (bytes) => deflateSync(bytes),
  });
}

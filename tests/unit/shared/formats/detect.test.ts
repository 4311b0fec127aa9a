import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats, largestFile, readFile } from '#shared/formats/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';
import { carrierPdf, carriers } from '../../../helpers/carrier-pdf.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const sentences = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../resources/locales/errors.en.json'), 'utf8'),
) as Record<string, string>;

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await readFile(bytes, formatPorts)).format;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(Object.keys(sentences)).toContain(error.code);
    return error.code;
  }
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const old = '<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="da"/>';

describe('the format of a file', () => {
  it.each([
    ['<Candidate/>', 'europass-xml'],
    ['\ufeff<?xml version="1.0"?><!-- <SkillsPassport> --><x:Candidate xmlns:x="urn:x"/>', 'europass-xml'],
    ['  \n<Candidate/>', 'europass-xml'],
    [old, 'skillspassport-not-yet'],
    ['{ "SkillsPassport": {} }', 'skillspassport-not-yet'],
    [
      '<ep:learnerinfo xmlns:ep="http://europass.cedefop.europa.eu/Europass/V2.0"/>',
      'skillspassport-too-old',
    ],
    ['{"basics":{"name":"A"},"work":[]}', 'json-resume-not-yet'],
    [
      '{"$schema":"https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"}',
      'json-resume-not-yet',
    ],
    ['<note>hello</note>', 'xml-unknown'],
    ['<!DOCTYPE html><html></html>', 'file-unknown'],
    ['<html></html>', 'xml-unknown'],
    ['<!DOCTYPE Candidate [<!ENTITY a "b">]><Candidate/>', 'xml-doctype'],
    ['{"a":1}', 'file-unknown'],
    ['hello', 'file-unknown'],
    ['', 'file-empty'],
    ['%PDF-1.7\n', 'pdf-truncated'],
    ['{"format":"eurofolio","version":2,"profile":{"version":1}}', 'native-from-the-future'],
    ['{"format":"eurofolio","version":1,"profile":{"version":2}}', 'native-from-the-future'],
    ['{"format":"eurofolio","version":1}', 'native-damaged'],
    ['{"format":"eurofolio","version":1,"profile":{"version":1,"sections":[]}}', 'native-damaged'],
    ['{"format":"eurofolio","version":1,"profile":', 'json-malformed'],
    ['{"format":"eurofolio","version":1,"profile":{"version":1}}', 'eurofolio'],
  ])('of %j is %s', async (text, code) => {
    expect(await codeOf(encode(text))).toBe(code);
  });

  it('is refused in JSON that is nested too deeply or has too many values', async () => {
    const start = '{"format":"eurofolio","version":1,"profile":{"version":1,"x":';
    expect(await codeOf(encode(start + '['.repeat(300)))).toBe('json-too-complex');
    expect(await codeOf(encode(`${start}[${'1,'.repeat(600_000)}1]}}`))).toBe('json-too-complex');
  });

  it('is found in UTF-16 too, whatever the name of the file was', async () => {
    expect(await codeOf(utf16('<?xml version="1.0" encoding="UTF-16"?><Candidate/>'))).toBe('europass-xml');
    expect(await codeOf(utf16('<!DOCTYPE a><Candidate/>'))).toBe('xml-doctype');
    expect(await codeOf(utf16(old))).toBe('skillspassport-not-yet');
  });

  it('of a PDF is that of what it carries', async () => {
    for (const carrier of Object.values(carriers))
      expect(await codeOf(carrierPdf(encode(old), carrier))).toBe('skillspassport-not-yet');
  });

  it('is not asked of a file that is too large', async () => {
    expect(await codeOf(new Uint8Array(largestFile + 1))).toBe('file-too-large');
  });

  it('has a name of its own', () => {
    expect(formats.map(({ id }) => id)).toEqual([
      'europass-pdf',
      'europass-xml',
      'eurofolio',
      'skillspassport',
      'json-resume',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { formatOf, mediaTypeOf, sampleLength } from '#shared/media/index.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** A local file header (APPNOTE 4.3.7) with its name, and what follows it. */
const entry = (name: string, content = ''): string =>
  `PK\x03\x04\x14\0\0\0\0\0${'\0'.repeat(16)}${String.fromCharCode(name.length)}\0\0\0${name}${content}`;

describe('the media type', () => {
  it.each<[type: string, start: Uint8Array, name: string]>([
    ['application/pdf', latin('%PDF-1.7\n%âãÏÓ'), 'a.pdf'],
    ['application/pdf', latin(`\r\n junk before it %PDF-1.4\n`), 'a.pdf'],
    ['image/jpeg', latin('\xff\xd8\xff\xe0\0\x10JFIF\0'), 'a.jpg'],
    ['image/png', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'a.png'],
    ['image/gif', latin('GIF89a\x01\0\x01\0'), 'a.gif'],
    ['image/webp', latin('RIFF\x24\0\0\0WEBPVP8 '), 'a.webp'],
    ['image/tiff', latin('II*\0\x08\0\0\0'), 'a.tif'],
    ['image/tiff', latin('MM\0*\0\0\0\x08'), 'a.tif'],
    ['image/bmp', latin(`BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0`), 'a.bmp'],
    ['image/heic', latin('\0\0\0\x18ftypheic\0\0\0\0'), 'IMG_1.HEIC'],
    ['image/svg+xml', utf8('<?xml version="1.0"?>\n<!-- ø --><svg xmlns="x"/>'), 'a.svg'],
    ['image/svg+xml', utf8('<svg viewBox="0 0 1 1">'), 'a.svg'],
    [docx, latin(entry('[Content_Types].xml') + entry('word/document.xml')), 'a.docx'],
    [docx, latin(entry('[Content_Types].xml')), 'a.docx'],
    ['application/zip', latin(entry('word/notes.txt')), 'a.zip'],
    ['application/zip', latin('PK\x05\x06'), 'a.zip'],
    [
      'application/vnd.oasis.opendocument.text',
      latin(entry('mimetype', 'application/vnd.oasis.opendocument.text') + entry('content.xml')).with(8, 0),
      'a',
    ],
    ['application/msword', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'a.doc'],
    ['application/x-ole-storage', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'mail.msg'],
    ['application/rtf', latin('{\\rtf1\\ansi'), 'a.doc'],
    ['text/html', utf8('\ufeff<!DOCTYPE html>\n<html lang="da">'), 'a'],
    ['text/html', utf8('<HTML><head>'), 'a.txt'],
    ['application/xml', utf8('<?xml version="1.0"?><Europass/>'), 'a.xml'],
    ['application/xml', utf8('<learner:Cv xmlns:learner="x">'), 'a'],
    ['application/json', utf8('{"name": "Åse"}'), 'a.json'],
    ['application/ld+json', utf8('{"@context": "https://schema.org", "@type": "Person"}'), 'a.json'],
    ['application/vc+ld+json', utf8('{"@context": [], "type": ["VerifiableCredential"]}'), 'a.jsonld'],
    ['text/plain', utf8('Kære læser'), 'a.txt'],
    ['text/plain', latin('Kære læser'), 'a.txt'],
    ['text/plain', Uint8Array.of(0xff, 0xfe, ...Buffer.from('Kære læser', 'utf16le')), 'a.txt'],
    ['text/plain', Uint8Array.from(Buffer.from('Dear reader', 'utf16le')), 'a.txt'],
    ['text/plain', utf8('[x] done'), 'list'],
    ['text/plain', utf8('BM er en forkortelse for noget helt andet'), 'a'],
    ['text/markdown', utf8('# Title'), 'README.md'],
    ['text/csv', utf8('a;b\n1;2'), 'a.csv'],
    ['application/octet-stream', latin('\0\x01\x02\x03'), 'a.bin'],
    ['application/octet-stream', latin(''), 'a'],
  ])('is %s', (type, start, name) => {
    expect(mediaTypeOf(start, name)).toBe(type);
  });

  it('believes the content rather than the name', () => {
    expect(mediaTypeOf(latin('%PDF-1.7'), 'photo.jpg')).toBe('application/pdf');
    expect(mediaTypeOf(utf8('only words'), 'diploma.pdf')).toBe('text/plain');
    expect(mediaTypeOf(latin('\xff\xd8\xff\xe0'), 'diploma.docx')).toBe('image/jpeg');
    expect(mediaTypeOf(utf8('only words'), 'page.html')).toBe('text/plain');
  });

  it('believes the name where the content says nothing', () => {
    expect(mediaTypeOf(latin('\0\0\0\0\0\0'), 'Diploma.PDF')).toBe('application/pdf');
    expect(mediaTypeOf(latin(''), 'diploma.docx')).toBe(docx);
  });

  it('takes a text for one although the sample ends within a character', () => {
    const long = utf8('x'.repeat(sampleLength - 1) + 'ø').subarray(0, sampleLength);
    expect(mediaTypeOf(long, 'a.txt')).toBe('text/plain');
  });
});

describe('the format', () => {
  it.each([
    ['pdf', 'application/pdf'],
    ['picture', 'image/heic'],
    ['word', docx],
    ['word', 'application/msword'],
    ['text', 'text/html'],
    ['text', 'application/json'],
    ['credential', 'application/vc+ld+json'],
    ['other', 'application/zip'],
    ['other', ''],
  ])('is %s for %s', (format, type) => {
    expect(formatOf(type)).toBe(format);
  });
});

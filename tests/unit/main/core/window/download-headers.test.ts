import { expect, it } from 'vitest';
import { downloadHeaders } from '../../../../../src/main/core/window/index.ts';

const file = { fileName: 'Toft_Dossier_da.pdf', mediaType: 'application/pdf', parts: [] };
const nameOf = (asked?: string | null): string =>
  decodeURIComponent(downloadHeaders(file, asked)['Content-Disposition']?.split("''")[1] ?? '');

it('calls a file what it is called, or what the address asks for', () => {
  expect(nameOf()).toBe('Toft_Dossier_da.pdf');
  expect(nameOf(null)).toBe('Toft_Dossier_da.pdf');
  expect(nameOf('Til Nordlys.pdf')).toBe('Til Nordlys.pdf');
});

it('takes no path and no line of a header from an address', () => {
  expect(nameOf('../../etc/x.pdf')).not.toMatch(/[/\\]/);
  expect(nameOf('a\r\nSet-Cookie: b.pdf')).not.toMatch(/[\r\n]/);
  expect(downloadHeaders(file, 'a\r\nSet-Cookie: b')['Content-Disposition']).not.toMatch(/[\r\n]/);
  expect(nameOf(' ')).toContain('Toft_Dossier_da');
});

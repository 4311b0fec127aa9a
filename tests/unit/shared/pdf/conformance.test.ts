import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '#shared/pdf/index.ts';
import { Sheet } from '../../../helpers/display.ts';

const rules = (sheet: Sheet) => accessibilityViolations(sheet.document).map(({ rule }) => rule);

describe('accessibility', () => {
  it('finds nothing in a plain page', () => {
    const sheet = new Sheet();
    expect(rules(sheet.text('Navn', { tag: sheet.node('H1') }).text('Tekst'))).toEqual([]);
  });

  it('wants a title and a language', () => {
    const sheet = new Sheet();
    Object.assign(sheet.document, { title: ' ', language: '' });
    expect(rules(sheet)).toEqual(['title', 'language']);
  });

  it('wants headings without gaps, also after going back up', () => {
    const sheet = new Sheet();
    for (const role of ['H1', 'H2', 'H3', 'H2', 'H3'] as const) sheet.node(role);
    expect(rules(sheet)).toEqual([]);
    sheet.node('H1');
    sheet.node('H3');
    expect(rules(sheet)).toEqual(['heading-order']);
  });

  it('wants words for a figure', () => {
    const sheet = new Sheet();
    sheet.node('Figure', { alt: ' ' });
    expect(rules(sheet)).toEqual(['figure-alternative']);
  });

  it('wants a place to press for a link', () => {
    const sheet = new Sheet();
    const link = sheet.node('Link', {}, sheet.node('P'));
    expect(rules(sheet)).toEqual(['link-target']);
    sheet.add({ kind: 'link', x: 0, y: 0, width: 9, height: 9, url: 'https://example.org/', tag: link });
    expect(rules(sheet)).toEqual([]);
  });

  it('wants items in a list', () => {
    const sheet = new Sheet();
    sheet.node('P', {}, sheet.node('L'));
    expect(rules(sheet)).toEqual(['list-items']);
  });

  it('wants equal rows, counting cells that span', () => {
    const sheet = new Sheet();
    const table = sheet.node('Table');
    const [first, second] = [sheet.node('TR', {}, table), sheet.node('TR', {}, table)];
    sheet.node('TH', { scope: 'Row', rowSpan: 2 }, first);
    sheet.node('TH', { scope: 'Column', colSpan: 2 }, first);
    sheet.node('TD', {}, second);
    expect(rules(sheet)).toEqual(['table-rows']);
    sheet.node('TD', {}, second);
    expect(rules(sheet)).toEqual([]);
  });

  it('wants header cells that say what they head', () => {
    const sheet = new Sheet();
    sheet.node('TD', {}, sheet.node('TR', {}, sheet.node('Table')));
    expect(rules(sheet)).toEqual(['table-headers']);
  });

  it('wants every item and node to belong somewhere', () => {
    const sheet = new Sheet().text('lost', { tag: 99 });
    sheet.document.structure.push({ role: 'P', children: [] });
    expect(rules(sheet)).toEqual(['untagged-item', 'unreachable-node']);
  });
});

import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Whether only the picture in the README is renewed. */
export const readmeOnly = process.env['EUROFOLIO_PICTURES'] === 'readme';
export const folder = readmeOnly ? join(root, 'docs/pictures') : join(root, '.cache/screenshots');

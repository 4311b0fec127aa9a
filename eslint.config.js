import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const ignores = ['node_modules', 'out', '.cache', 'tests/bench/node_modules', 'src/renderer/public'];

/** Forbids imports in a folder; the whole table is checked by tests/architecture, these give the answer while one types. */
const forbid = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

export default defineConfig(
  { ignores },
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [tseslint.configs.strict],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  forbid(
    ['src/shared/**'],
    ['node:*', 'electron', 'svelte', 'better-sqlite3', '**/main/**', '**/renderer/**'],
    'shared is pure.',
  ),
  forbid(
    ['src/main/core/**', 'src/main/browser/**', 'src/main/cli/**'],
    ['electron', '**/renderer/**'],
    'Only the Electron host knows Electron.',
  ),
  forbid(
    ['src/renderer/**'],
    ['node:*', 'electron', 'pdf-lib', 'better-sqlite3', '**/main/**', '**/preload/**'],
    'The window reaches the core through the contract.',
  ),
  {
    files: ['src/main/cli/**', 'src/main/browser/**', 'tests/**', 'scripts/**'],
    rules: { 'no-console': 'off' },
  },
);

import { configs as lit } from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';
import { exportsAreDocumented } from './scripts/exports-are-documented.mjs';

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/*.data.ts', '**/*.cjs', 'packages/*/data/**'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // numbers in sentences and SVG paths are the daily bread of this library
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // an index into an array we have just built needs no proof
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      // an immutable class hands its own public fields to the next instance
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // without noUncheckedIndexedAccess it takes every look-up for a hit
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'TSParameterProperty', message: 'Declare the field.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: "CallExpression[callee.name='eval'], NewExpression[callee.name='Function']", message: 'No code from strings.' },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { danbiet: { rules: { 'exports-are-documented': exportsAreDocumented } } },
    rules: {
      'danbiet/exports-are-documented': 'error',
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  // the wording tables speak for themselves; some sentences are given nothing; what each sentence is given is documented in its parameters' interface
  { files: ['packages/core/src/messages/**/*.ts'], rules: { 'danbiet/exports-are-documented': 'off', '@typescript-eslint/no-generated-empty-object-type': 'off' } },
  { files: ['packages/widgets/src/**/*.ts'], ...lit['flat/recommended'] },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['*.config.js', '*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // its first assertion is that no code can be made from a string
  { files: ['scripts/check-no-codegen.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // tests break files and answers on purpose, and declarations describe the modules of others
    files: ['**/*.test.ts', '**/*.d.ts', 'stories/**/*.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);

import type { FormLayout } from '../form.ts';

export const form: FormLayout = {};

import { z } from 'zod';
import { idPattern } from './field.ts';

/** The id of a profile, an entry or a list item, where a call or a kept change names one. */
export const idSchema = z.string().regex(idPattern);

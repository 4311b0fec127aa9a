import type { TroubleParams } from '#shared/model/trouble.ts';
import { troubleSentence, type Language } from '../core/words.ts';

/** The sentence for a trouble or a remark; one that counts has a form for one and a form for more. */
export function sentence(
  { code, params = {} }: { code: string; params?: TroubleParams },
  language: Language,
): string {
  const { count } = params;
  const counted = count === undefined ? code : `${code}_${count === 1 ? 'one' : 'other'}`;
  return troubleSentence({ code: counted, params }, language);
}

import { describe, expect, it } from 'vitest';
import { helpOf } from '../../../../src/renderer/src/frame/help-address.ts';

describe('the address of the help', () => {
  it('names an answer, or none', () => {
    expect(helpOf('#help/eqf')).toEqual({ entry: 'eqf' });
    expect(helpOf('#help')).toEqual({});
    expect(helpOf('#help/')).toEqual({});
  });

  it.each(['', '#start', '#profile/help', '#helpless', '#help/a/b', '#help/%2e%2e'])(
    'is not %j',
    (address) => {
      expect(helpOf(address)).toBeUndefined();
    },
  );
});

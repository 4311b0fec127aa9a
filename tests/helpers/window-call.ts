import type { Page } from '@playwright/test';
import type { CallName, Input, Output } from '#shared/contract/api.ts';

/** Makes a call as another window of the same program would: for what a test starts from, not for what it shows. */
export async function callBeside<N extends CallName>(
  page: Page,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const answer: unknown = await page.evaluate(
    async ([name, body]) => {
      const response = await fetch(`/call/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Eurofolio-Window': 'beside' },
        body,
      });
      if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
      return response.json();
    },
    [name, JSON.stringify(input)] as const,
  );
  return answer as Output<N>; // the host has checked its own answer
}

let message = $state('');
let turn = 0;

export const announcer = {
  get message(): string {
    return message;
  },
};

/** Says a sentence to assistive technology without moving the focus or showing anything. */
export function announce(sentence: string): void {
  turn = 1 - turn;
  // The same sentence twice must change the region, or the second is not spoken.
  message = sentence + (turn === 1 ? ' ' : '');
}

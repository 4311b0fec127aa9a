const written =
  'input:not(:disabled, [type=file]), textarea:not(:disabled), [contenteditable="true"], ' +
  '[role=radio][tabindex="0"], [role=combobox]:not(:disabled)';
const pressed = 'button:not(:disabled, [tabindex="-1"], [data-handle])';

/** The first thing in an element that one can write or choose in; where there is none, the first that one can press. */
export function firstControl(within: Element | null): HTMLElement | undefined {
  const seen = (controls: string): HTMLElement | undefined =>
    [...(within?.querySelectorAll<HTMLElement>(controls) ?? [])].find((control) => control.checkVisibility());
  return seen(written) ?? seen(pressed);
}

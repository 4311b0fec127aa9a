const controls =
  'input:not(:disabled, [type=file]), textarea:not(:disabled), [contenteditable="true"], [role=radio][tabindex="0"], ' +
  'button:not(:disabled, [tabindex="-1"], [data-handle])';

/** The first thing in an element that one can write or choose in, or press. */
export function firstControl(within: Element | null): HTMLElement | undefined {
  return [...(within?.querySelectorAll<HTMLElement>(controls) ?? [])].find((control) =>
    control.checkVisibility(),
  );
}

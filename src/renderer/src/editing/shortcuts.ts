interface Actions {
  undo: () => void;
  redo: () => void;
  export: () => void;
}

/** The keys that work anywhere in an open document: Ctrl+Z, Ctrl+Shift+Z (and Ctrl+Y), Ctrl+E; ⌘ on a Mac. */
export class Shortcuts {
  readonly #actions: Actions;
  constructor(actions: Actions) {
    this.#actions = actions;
  }

  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    // A field that is no part of the document (the address of a link) undoes its own typing.
    if (event.target instanceof Element && event.target.closest('[data-own-undo]')) return;
    const action = this.#actionOf(event.key.toLowerCase(), event.shiftKey);
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  #actionOf(key: string, shift: boolean): (() => void) | undefined {
    const { undo, redo, export: open } = this.#actions;
    if (key === 'z') return shift ? redo : undo;
    if (key === 'y' && !shift) return redo;
    return key === 'e' && !shift ? open : undefined;
  }
}

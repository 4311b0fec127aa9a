/** Which row of a list has its menu open, beside which handle. One menu serves all rows: a list may have thousands. */
export class RowMenuState {
  isOpen = $state(false);
  id: string | undefined = $state.raw();
  handle: HTMLElement | null = $state.raw(null);

  /** Opens the menu of a row, or closes it. */
  toggle(id: string, handle: HTMLElement): void {
    this.isOpen = !(this.isOpen && this.id === id);
    this.id = id;
    this.handle = handle;
  }
}

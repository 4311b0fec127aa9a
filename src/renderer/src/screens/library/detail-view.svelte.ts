let editing = $state(false);

/** How the open document is shown: to be read, or with its form. It stays when one goes on to the next one. */
export const detailView = {
  get editing(): boolean {
    return editing;
  },
  set editing(next: boolean) {
    editing = next;
  },
};

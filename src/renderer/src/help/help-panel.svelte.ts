/** One thing that the panel can show: an answer, else what was found for words, else the contents. */
export interface HelpView {
  entry?: string;
  words: string;
}

/** The panel of this window: whether it is open, what it shows, and the way back. */
class HelpPanelState {
  #open = $state(false);
  #views = $state.raw<readonly HelpView[]>([{ words: '' }]);
  #at = $state(0);
  /** Rises whenever the focus belongs on what is shown now. */
  #turn = $state(0);
  #cameFrom: Element | null = null;

  get isOpen(): boolean {
    return this.#open;
  }
  get view(): HelpView {
    return this.#views[this.#at] ?? { words: '' };
  }
  get turn(): number {
    return this.#turn;
  }
  get canGoBack(): boolean {
    return this.#at > 0;
  }
  get canGoForward(): boolean {
    return this.#at < this.#views.length - 1;
  }

  /** Opens the panel where it was left, or at an answer. */
  open(entry?: string): void {
    if (!this.#open) this.#cameFrom = document.activeElement;
    this.#open = true;
    if (entry !== undefined) this.show(entry);
    else this.#turn += 1;
  }
  /** Closes the panel; the focus returns to where it was when the panel was opened. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    const back = this.#cameFrom;
    this.#cameFrom = null;
    requestAnimationFrame(() => {
      if (back instanceof HTMLElement && back.isConnected && back.checkVisibility()) back.focus();
    });
  }
  toggle(): void {
    if (this.#open) this.close();
    else this.open();
  }
  show(entry: string): void {
    if (this.view.entry !== entry) this.#goTo({ entry, words: '' });
    this.#turn += 1;
  }
  /** Typing on changes the search that is there; the first letter begins one. */
  search(words: string): void {
    const { entry, words: before } = this.view;
    if (entry === undefined && before !== '') this.#views = [...this.#views.slice(0, this.#at), { words }];
    else if (words !== before || entry !== undefined) this.#goTo({ words });
  }
  back(): void {
    if (this.canGoBack) this.#at -= 1;
    this.#turn += 1;
  }
  forward(): void {
    if (this.canGoForward) this.#at += 1;
    this.#turn += 1;
  }

  #goTo(view: HelpView): void {
    this.#views = [...this.#views.slice(0, this.#at + 1), view];
    this.#at = this.#views.length - 1;
  }
}

export const helpPanel = new HelpPanelState();

/** Prints one part of the window and nothing else. */
export function printAlone(part: HTMLElement): void {
  const copy = document.createElement('div');
  copy.className = 'printed';
  copy.append(part.cloneNode(true));
  document.body.append(copy);
  window.addEventListener('afterprint', () => copy.remove(), { once: true });
  window.print();
}

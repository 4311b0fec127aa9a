import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';

/** A page as it stands in the window: where to draw it, and how large in device pixels. */
export interface Sheet {
  canvas: HTMLCanvasElement;
  width: number;
  height: number;
  /** Device pixels per point. */
  scale: number;
}

/**
 * Draws pages of the newest PDF one after the other, beside the screen, and puts each into its place when it is
 * whole: what one sees is never half a page. A newer PDF ends the drawing of the older.
 */
export class PagePainter {
  #pdf: PDFDocumentProxy | undefined;
  #task: RenderTask | undefined;
  #turn = 0;
  #spare: HTMLCanvasElement | undefined;

  /** Takes over a PDF; the one before it is let go. */
  take(pdf: PDFDocumentProxy): void {
    this.#stop();
    const before = this.#pdf;
    this.#pdf = pdf;
    void before?.loadingTask.destroy();
  }

  /** Draws these pages (counted from 0) in this order. `drawn` hears of each. Ends early when overtaken. */
  async paint(
    order: readonly number[],
    sheetOf: (page: number) => Sheet | undefined,
    drawn: (page: number) => void,
  ): Promise<void> {
    this.#stop();
    const turn = this.#turn;
    const pdf = this.#pdf;
    if (pdf === undefined) return;
    try {
      for (const index of order) {
        const page = await pdf.getPage(index + 1);
        const sheet = sheetOf(index);
        if (turn !== this.#turn) return;
        if (sheet === undefined || sheet.width === 0) continue;
        const spare = this.#spareFor(sheet);
        this.#task = page.render({ canvas: spare, viewport: page.getViewport({ scale: sheet.scale }) });
        await this.#task.promise;
        if (turn !== this.#turn) return;
        swapIn(spare, sheet);
        drawn(index);
      }
    } catch (error) {
      // A PDF that was let go and a drawing that was stopped both end with an error; neither is trouble.
      if (turn === this.#turn) throw error;
    }
  }

  close(): void {
    this.#stop();
    void this.#pdf?.loadingTask.destroy();
    this.#pdf = undefined;
  }

  #stop(): void {
    this.#turn += 1;
    // A cancelled task may still hold its canvas for a moment.
    if (this.#task !== undefined) this.#spare = undefined;
    this.#task?.cancel();
    this.#task = undefined;
  }

  #spareFor({ width, height }: Sheet): HTMLCanvasElement {
    const spare = (this.#spare ??= document.createElement('canvas'));
    spare.width = width;
    spare.height = height;
    return spare;
  }
}

function swapIn(drawn: HTMLCanvasElement, { canvas, width, height }: Sheet): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.getContext('2d')?.drawImage(drawn, 0, 0);
}

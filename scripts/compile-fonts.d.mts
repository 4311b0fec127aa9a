/** Where the results are kept. */
export declare const outputs: {
  /** Prepared fonts, for `loadFonts`. */
  prepared: string;
  /** Hash of the sources that the results were made of. */
  stamp: string;
  /** Folder of the window's WOFF2 files. */
  window: string;
};

/** Makes the fonts where they are missing or their sources have changed; says whether it had to. */
export declare function compileFonts(): Promise<boolean>;

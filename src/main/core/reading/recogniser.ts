import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The part of Tesseract's WebAssembly module that is used. Its own package brings no types. */
interface TesseractModule {
  FS: { writeFile: (path: string, data: Uint8Array) => void };
  TessBaseAPI: new () => TesseractApi;
}
interface TesseractApi {
  /** 0 when all went well. */
  Init(folder: null, languages: string, engine: number): number;
  /** Reads `/input`; `orientation` as in Exif. 0 when it could. */
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetUTF8Text(): string;
  MeanTextConf(): number;
  Clear(): void;
}
type LoadTesseract = (options: {
  TesseractProgress: (percent: number) => void;
  print: () => void;
  printErr: () => void;
}) => Promise<TesseractModule>;

const languages = ['dan', 'eng'] as const;
/** The engine of neural networks, the only one that the data serve. */
const lstmOnly = 1;
/** Per cent. What is recognised in a landscape or a face stays far below. */
const leastConfidence = 40;

export interface Recogniser {
  /**
   * The text of a picture (PNG, JPEG, TIFF, BMP, GIF, WebP, PNM), '' when it holds none; undefined when it cannot be opened.
   * `orientation` 1–8 as in Exif; `alive` is called as long as it goes on.
   */
  recognise(picture: Uint8Array, orientation: number, alive: () => void): Promise<string | undefined>;
}

/** Tesseract with Danish and English, loaded for the first picture from the program's own packages. It works in this thread. */
export function createRecogniser(): Recogniser {
  let alive = (): void => undefined;
  let engine: Promise<{ module: TesseractModule; api: TesseractApi }> | undefined;
  return {
    recognise: async (picture, orientation, onLife) => {
      alive = onLife;
      const { module, api } = await (engine ??= startEngine(() => alive()));
      try {
        module.FS.writeFile('/input', picture);
        if (api.SetImageFile(orientation, 0) !== 0) return undefined;
        if (api.Recognize(null) !== 0) return undefined;
        const text = api.MeanTextConf() < leastConfidence ? '' : api.GetUTF8Text();
        api.Clear();
        return text;
      } catch {
        // It stopped within its own memory, and cannot be used again: the picture was broken or took all of it.
        engine = undefined;
        return undefined;
      }
    },
  };
}

async function startEngine(alive: () => void) {
  const load = createRequire(import.meta.url);
  // Of the cores that there are, the one that every processor of the last ten years runs.
  const inTesseract = createRequire(load.resolve('tesseract.js'));
  const loadTesseract = inTesseract('tesseract.js-core/tesseract-core-simd-lstm.js') as LoadTesseract;
  const silent = (): void => undefined;
  const module = await loadTesseract({ TesseractProgress: alive, print: silent, printErr: silent });
  alive();
  for (const language of languages) {
    const folder = dirname(load.resolve(`@tesseract.js-data/${language}/package.json`));
    const packed = readFileSync(join(folder, `4.0.0_best_int/${language}.traineddata.gz`));
    module.FS.writeFile(`/${language}.traineddata`, gunzipSync(packed));
  }
  const api = new module.TessBaseAPI();
  if (api.Init(null, languages.join('+'), lstmOnly) !== 0)
    throw new Error('Tesseract does not take its data');
  alive();
  return { module, api };
}

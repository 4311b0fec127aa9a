import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFont, styles, type Style } from './fonts.ts';
import type { Open } from './job.ts';

/** The part of the Typst compiler that is used here. */
interface Compiler {
  addSource(path: string, source: string): void;
  mapShadow(path: string, content: Buffer): void;
  compile(what: { mainFilePath: string }): { hasError(): boolean; printDiagnostics(): void; result: unknown };
  pdf(document: unknown, options: { creationTimestamp: number }): Buffer;
  /** Forgets what was not used in the last `age` renders; 0 forgets everything. The cache belongs to the whole process. */
  evictCache(age: number): void;
}

/** Typst compiling a template with the data beside it. `keep` is the age up to which results are remembered. */
export function openTypst(benchFolder: string, root: string, keep: number): Open {
  const module: unknown = createRequire(join(benchFolder, 'package.json'))(
    '@myriaddreamin/typst-ts-node-compiler',
  );
  const fontBlobs = Object.keys(styles).map((style) => readFont(root, style as Style));
  const compiler = compilerOf(module).create({ workspace: benchFolder, fontArgs: [{ fontBlobs }] });
  const main = join(benchFolder, 'main.typ');
  compiler.addSource(main, readFileSync(join(benchFolder, 'peers/cv.typ'), 'utf8'));

  return {
    render({ paper, attachments }) {
      compiler.mapShadow(join(benchFolder, 'paper.json'), Buffer.from(JSON.stringify(paper)));
      for (const { name, text } of attachments)
        compiler.mapShadow(join(benchFolder, name), Buffer.from(text));
      const compiled = compiler.compile({ mainFilePath: main });
      if (compiled.hasError()) {
        compiled.printDiagnostics();
        throw new Error('Typst could not compile the template');
      }
      return compiler.pdf(compiled.result, { creationTimestamp: 1_000_000_000 });
    },
    settle: () => compiler.evictCache(keep),
  };
}

function compilerOf(module: unknown): { create(options: unknown): Compiler } {
  if (typeof module === 'object' && module !== null && 'NodeCompiler' in module)
    return module.NodeCompiler as { create(options: unknown): Compiler };
  throw new Error('not the Typst compiler that was expected');
}

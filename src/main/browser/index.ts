// The browser host: the program on 127.0.0.1, for the person's own browser. Guards, carrying of calls, start and end.
// Must not be here: what a call does. This file looks at Node's version before anything loads that an old one cannot run.
import { UserError } from '#shared/model/trouble.ts';
import { refuseOldNode } from '../core/node-version.ts';

try {
  refuseOldNode();
  const { run } = await import('./run.ts');
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  const { systemLanguage, troubleSentence } = await import('../core/words.ts');
  console.error(troubleSentence(error, systemLanguage()));
  process.exitCode = 2;
}

// `npm run build`: what `npm start` does before it opens the program.
import { ensureBuilt, ensureInstalled, Plain } from './prepare.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

// The command line: `eurofolio convert`, `inspect` and `help`. Files in, files and words out; the work is done by shared.
// Must not load a database, nor anything that the command at hand does not need: most of its time is spent in loading.
import { runCommandLine } from './run.ts';

// Not awaited here: the build makes one CommonJS file of it all, which Node opens sooner than modules.
void runCommandLine(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

// The command line: `eurofolio convert` and `inspect`. Files in, files and words out; the work is done by shared.
// Must not load a database, nor anything that the command at hand does not need: most of its time is spent in loading.
import { endQuietlyOnBrokenPipe } from './pipe.ts';

endQuietlyOnBrokenPipe();
const { runCommandLine } = await import('./run.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));

import { answerClosing, createClient } from './client/index.ts';
import { openWindow } from './window.ts';

const client = createClient();
const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app');

// Loaded only when asked for: where no profile was opened there is nothing to save.
answerClosing(client, async () => (await import('./state/index.ts')).flush());
await openWindow(client, target);

import { createApp, type App } from '../core/app.ts';
import type { Ports } from '../core/ports.ts';
import type { Language } from '../core/words.ts';
import { UserError } from '#shared/model/trouble.ts';
import type { Limits } from './call-route.ts';
import { listen, type Listening } from './server.ts';
import { steadyPort } from './steady-port.ts';

export interface BrowserHost {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** The address that lets one browser in, once. */
  launchUrl: string;
  /** Asks the windows to save, ends what is under way, closes the database. Gives how many windows could not save. */
  close: () => Promise<number>;
}

export interface BrowserHostOptions {
  ports: Ports;
  windowFolder: string;
  language: Language;
  /** Undefined: the data folder's usual one, or any other when that is taken. 0: any free one. */
  port: number | undefined;
  limits: Limits;
  /** How long windows may take for their last save, in milliseconds. */
  patience: number;
}

/** Opens the data folder, then listens. Throws UserErrors of `createApp`, and `port-in-use`. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const app = createApp(options.ports);
  const listening = await listenSomewhere(app, options).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  const origin = `http://127.0.0.1:${listening.port}`;
  return {
    origin,
    launchUrl: `${origin}/?launch=${listening.access.launchToken}`,
    close: async () => {
      const answers = await Promise.all(
        listening.streams.senders().map((send) => app.askToSave(send, options.patience)),
      );
      await stopListening(listening);
      await app.close();
      return answers.filter((answer) => answer === 'unsaved').length;
    },
  };
}

async function listenSomewhere(app: App, options: BrowserHostOptions): Promise<Listening> {
  const { ports, windowFolder, language, limits, port } = options;
  const host = { app, windowFolder, language, limits, log: ports.log };
  try {
    return await listen(host, port ?? steadyPort(ports.dataFolder));
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (port !== undefined) throw new UserError('port-in-use', { port });
    return listen(host, 0);
  }
}

/** In milliseconds: how long answers on their way may take when the host ends. */
const lastAnswers = 1000;

/** Takes no further connection, lets the answers on their way arrive, and closes what browsers hold open for later. */
async function stopListening({ server, streams, answers }: Listening): Promise<void> {
  const closed = new Promise<unknown>((settle) => server.close(settle));
  streams.close();
  const arrived = [...answers].map((response) => new Promise((settle) => response.once('close', settle)));
  const timer = setTimeout(() => server.closeAllConnections(), lastAnswers);
  await Promise.all(arrived);
  clearTimeout(timer);
  server.closeAllConnections();
  await closed;
}

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

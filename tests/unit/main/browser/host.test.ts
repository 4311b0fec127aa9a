import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { frameType, jsonType, pack } from '#shared/contract/frame.ts';
import { startBrowserHost, type BrowserHost } from '../../../../src/main/browser/host.ts';
import { enter, type Session } from '../../../helpers/browser-session.ts';
import { testPorts, type TestPorts } from '../../../helpers/core.ts';
import { freshFolder } from '../../../helpers/folder.ts';

let host: BrowserHost;
let session: Session;
let ports: TestPorts;

beforeEach(async () => {
  const windowFolder = freshFolder();
  mkdirSync(join(windowFolder, 'assets'));
  writeFileSync(join(windowFolder, 'index.html'), '<!doctype html><title>Eurofolio</title>');
  writeFileSync(join(windowFolder, 'assets', 'worker-abc.mjs'), 'export {}');
  ports = testPorts(freshFolder());
  const limits = { request: 1_000_000, answer: 500_000 };
  host = await startBrowserHost({ ports, windowFolder, language: 'en', port: 0, limits, patience: 300 });
  session = await enter(host.launchUrl);
});
afterEach(async () => {
  await host.close();
  expect(ports.bugs).toEqual([]);
});

interface Asked {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}
/** A request as anybody could make it: every header as given, and no other. */
async function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Uint8Array,
): Promise<Asked> {
  const { port } = new URL(host.origin);
  const request = httpRequest({ host: '127.0.0.1', port, method, path, headers });
  request.end(body);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
}
const admitted = () => ({ cookie: session.cookie, origin: host.origin });
const call = (headers: Record<string, string>, body: string | Uint8Array = '{}', name = 'app.info') =>
  ask('POST', `/call/${name}`, { ...admitted(), 'content-type': jsonType, ...headers }, body);

describe('the door', () => {
  it('opens once for the launch address', async () => {
    const again = await ask('GET', new URL(host.launchUrl).pathname + new URL(host.launchUrl).search);
    expect(again.status).toBe(403);
    expect(again.body).toContain('start it again');
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('stays open for the browser that came in, also by the old address', async () => {
    expect((await ask('GET', '/', { cookie: session.cookie })).body).toContain('<title>Eurofolio');
    const old = await ask('GET', `/?launch=${new URL(host.launchUrl).searchParams.get('launch')}`, {
      cookie: session.cookie,
    });
    expect([old.status, old.headers.location]).toEqual([303, '/']);
  });

  it('gives a cookie that no script can read and no other site can send', async () => {
    await host.close();
    host = await startBrowserHost({
      ports: testPorts(freshFolder()),
      windowFolder: freshFolder(),
      language: 'da',
      port: 0,
      limits: { request: 1000, answer: 1000 },
      patience: 100,
    });
    const { pathname, search } = new URL(host.launchUrl);
    const entered = await ask('GET', pathname + search);
    expect(entered.headers['set-cookie']).toEqual([
      expect.stringMatching(/^eurofolio-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    expect(entered.headers.location).toBe('/');
  });

  it.each([['wrong'], [''], ['x'.repeat(43)]])('does not open for another token (%s)', async (token) => {
    expect((await ask('GET', `/?launch=${token}`)).status).toBe(403);
  });

  it.each([['/'], ['/index.html'], ['/assets/worker-abc.mjs'], ['/events'], ['/nothing']])(
    'is closed without the cookie: %s',
    async (path) => {
      const { status, headers } = await ask('GET', path);
      expect(status).toBe(403);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    },
  );

  it('explains itself in plain words to a person, and as a code to the window', async () => {
    const page = await ask('GET', '/');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('No access');
    const answer = await call({ cookie: `eurofolio-${new URL(host.origin).port}=guess` });
    expect([answer.status, answer.body]).toEqual([403, '{"code":"not-admitted"}']);
  });

  it.each([
    ['another host', { host: 'localhost' }],
    ['a name that resolves here', { host: 'rebound.example' }],
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['a page without origin', { origin: 'null' }],
  ])('is closed to %s, cookie or not', async (_name, headers) => {
    expect((await call(headers)).status).toBe(403);
    if ('host' in headers)
      expect((await ask('GET', '/', { cookie: session.cookie, ...headers })).status).toBe(403);
  });

  it('is closed to a call that does not say where it comes from', async () => {
    const answer = await ask(
      'POST',
      '/call/app.info',
      { cookie: session.cookie, 'content-type': jsonType },
      '{}',
    );
    expect(answer.status).toBe(403);
  });

  it('says nothing to other sites', async () => {
    const { headers, status } = await ask('OPTIONS', '/call/app.info', {
      ...admitted(),
      'access-control-request-method': 'POST',
    });
    expect(status).toBe(405);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('listens on this computer alone', async () => {
    const elsewhere = Object.values((await import('node:os')).networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    for (const address of ['::1', ...(elsewhere ? [elsewhere.address] : [])]) {
      const socket = connect(Number(new URL(host.origin).port), address);
      await expect(once(socket, 'connect')).rejects.toThrow();
    }
  });
});

describe('a call', () => {
  it('is answered', async () => {
    const answer = await call({});
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      200,
      jsonType,
      'no-store',
    ]);
    expect(JSON.parse(answer.body)).toMatchObject({ host: 'direct' });
  });

  it.each([['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x'], ['']])(
    'is not taken as %s, which any page can send',
    async (type) => {
      expect((await call({ 'content-type': type })).status).toBe(415);
    },
  );

  it.each([['{'], ['\xff\xfe'], ['{"a":'.repeat(1000)]])(
    'is refused when it is no JSON: %j',
    async (body) => {
      const answer = await call({}, body);
      expect([answer.status, answer.body]).toEqual([400, '{"code":"bad-request"}']);
    },
  );

  it('is refused when it is no frame', async () => {
    expect((await call({ 'content-type': frameType }, 'EUF1')).status).toBe(400);
  });

  it('is refused when it nests without end', async () => {
    const deep = `{"id":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect((await call({}, deep, 'profile.open')).status).toBe(400);
  });

  it('is refused when it is too large, whether it says so or not', async () => {
    const large = new Uint8Array(1_000_001);
    const said = await call({}, large);
    expect([said.status, said.body]).toEqual([413, '{"code":"request-too-large"}']);
    const unsaid = await call({ 'transfer-encoding': 'chunked' }, large);
    expect([unsaid.status, unsaid.body]).toEqual([413, '{"code":"request-too-large"}']);
    expect((await call({})).status).toBe(200);
  });

  it('is refused when its answer is too large', async () => {
    const jpeg = new Uint8Array(600_000);
    jpeg.set([0xff, 0xd8, 0xff]);
    const { contentType, body } = pack({ mediaType: 'image/jpeg', bytes: jpeg });
    const put = await call({ 'content-type': contentType }, body, 'file.put');
    const got = await call({}, put.body, 'file.get');
    expect([got.status, got.body]).toEqual([500, '{"code":"answer-too-large"}']);
  });

  it.each([['GET'], ['PUT'], ['DELETE']])('is not made with %s', async (method) => {
    expect((await ask(method, '/call/app.info', admitted())).status).toBe(405);
  });
});

describe("the window's files", () => {
  it('come with the policy that the window lives under', async () => {
    const { headers } = await ask('GET', '/', { cookie: session.cookie });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    const policy = headers['content-security-policy'];
    expect(policy).toMatch(
      /default-src 'none'.*script-src 'self'.*connect-src 'self'.*frame-ancestors 'none'/,
    );
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
  });

  it('are kept by the browser when their name tells their content', async () => {
    const { headers } = await ask('GET', '/assets/worker-abc.mjs', { cookie: session.cookie });
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toContain('immutable');
  });

  it.each([
    ['/../package.json'],
    ['/assets/../../package.json'],
    ['/%2e%2e/%2e%2e/etc/passwd'],
    ['/..%2f..%2fetc/passwd'],
    ['/assets/..%5c..%5cpackage.json'],
    ['/assets%00.html'],
    ['//etc/passwd'],
    ['/.git/config'],
    ['/assets'],
    ['/assets/'],
    ['/eurofolio.db'],
    ['http://127.0.0.1/%'],
  ])('are all there is: %s', async (path) => {
    expect((await ask('GET', path, { cookie: session.cookie })).status).toBe(404);
  });

  it('say so when they are missing', async () => {
    await host.close();
    host = await startBrowserHost({
      ports: testPorts(freshFolder()),
      windowFolder: freshFolder(),
      language: 'da',
      port: 0,
      limits: { request: 1000, answer: 1000 },
      patience: 100,
    });
    session = await enter(host.launchUrl);
    const { status, body } = await ask('GET', '/', { cookie: session.cookie });
    expect([status, body]).toEqual([500, expect.stringContaining('ikke bygget')]);
  });
});

describe('events', () => {
  it('leave connections free for calls: a fifth window is told not to ask again', async () => {
    const streams = Array.from({ length: 4 }, () => session.openEvents(`${host.origin}/events`));
    await Promise.all(streams.map(({ ready }) => ready));
    expect((await ask('GET', '/events', { cookie: session.cookie })).status).toBe(204);
    for (const stream of streams) stream.close();
  });
});

describe('the end', () => {
  it('waits for the last save of a window and counts those that could not', async () => {
    const answering = async (saved: boolean) => {
      const stream = session.openEvents(`${host.origin}/events`);
      stream.addEventListener('message', ({ data }) => {
        const { event, request } = JSON.parse(String(data)) as { event: string; request: string };
        if (event === 'window.closing') void call({}, JSON.stringify({ request, saved }), 'window.saved');
      });
      await stream.ready;
    };
    await answering(true);
    await answering(false);
    expect(await host.close()).toBe(1);
    await expect(ask('GET', '/')).rejects.toThrow();
  });
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/freePort';
import type { StaticServer } from '../../scripts/serve';
import { serveFolder } from '../../scripts/serve';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Asks for a path exactly as written; fetch would tidy the dots away. */
function ask(origin: string, path: string, method = 'GET', host?: string): Promise<Answer> {
  const headers = host === undefined ? {} : { host };
  return new Promise((done, failed) => {
    request(`${origin}/`, { path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
    })
      .on('error', failed)
      .end();
  });
}

describe('the plain server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  let server: StaticServer;
  beforeAll(async () => {
    mkdirSync(join(folder, 'site', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'site', 'index.html'), '<p>inicio</p>');
    writeFileSync(join(folder, 'site', 'assets', 'año.js'), 'void 0');
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'));
    symlinkSync(folder, join(folder, 'site', 'up'));
    symlinkSync(join(folder, 'site', 'index.html'), join(folder, 'site', 'inside.html'));
    symlinkSync(join(folder, 'site'), join(folder, 'linked'));
    server = await serveFolder(join(folder, 'site'));
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/index.html?a=1', 200, 'text/html; charset=utf-8'],
    ['/assets/a%C3%B1o.js', 200, 'text/javascript; charset=utf-8'],
    ['/office-js/office.js', 200, 'text/javascript; charset=utf-8'],
    [
      '/samples/plan-prep-2026-2027.xlsx',
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['/assets', 404, 'text/plain; charset=utf-8'],
    ['/assets/', 404, 'text/plain; charset=utf-8'],
    ['/nothing.html', 404, 'text/plain; charset=utf-8'],
    ['/../secret.txt', 404, 'text/plain; charset=utf-8'],
    ['/..%2fsecret.txt', 404, 'text/plain; charset=utf-8'],
    ['/office-js/..%2fpackage.json', 404, 'text/plain; charset=utf-8'],
    ['/samples/..%2fpackage.json', 404, 'text/plain; charset=utf-8'],
    ['/link.txt', 404, 'text/plain; charset=utf-8'],
    ['/up/secret.txt', 404, 'text/plain; charset=utf-8'],
    ['/up/site/index.html', 200, 'text/html; charset=utf-8'],
    ['/inside.html', 200, 'text/html; charset=utf-8'],
    ['/%00', 404, 'text/plain; charset=utf-8'],
    ['/%E0%A4', 404, 'text/plain; charset=utf-8'],
  ])('answers %s with %i', async (path, status, type) => {
    const answer = await ask(server.origin, path);
    expect({ status: answer.status, type: answer.headers['content-type'] }).toEqual({ status, type });
    expect(answer.text).not.toBe('secret');
  });

  it('is for reading only', async () => {
    expect((await ask(server.origin, '/', 'POST')).status).toBe(405);
    expect(await ask(server.origin, '/', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  it('sends the policy and lets anybody frame its pages', async () => {
    const { headers } = await ask(server.origin, '/');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers).not.toHaveProperty('x-frame-options');
  });

  it('serves a folder that a link leads to', async () => {
    const linked = await serveFolder(join(folder, 'linked'));
    expect((await ask(linked.origin, '/')).status).toBe(200);
    await linked.stop();
  });

  it.each([
    ['127.0.0.1', 200],
    ['localhost:3000', 200],
    ['LOCALHOST', 200],
    ['[::1]:3000', 200],
    ['example.org', 421],
    ['127.0.0.1.example.org', 421],
    ['localhost.example.org:3000', 421],
    ['example.org:127.0.0.1', 421],
  ])('asked as «%s» answers with %i, whatever the name led here by', async (host, status) => {
    const answer = await ask(server.origin, '/', 'GET', host);
    expect(answer.status).toBe(status);
    if (status !== 200) expect(answer.text).not.toContain('inicio');
  });

  it('listens on this machine alone', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('the free port', () => {
  it('is the next one where somebody listens', async () => {
    const from = await freePort(41_000);
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(from, '127.0.0.1', done));
    const next = await freePort(from);
    await new Promise((done) => taken.close(done));
    expect(next).toBeGreaterThan(from);
  });
});

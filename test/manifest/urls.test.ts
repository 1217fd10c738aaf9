import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../../scripts/csp';
import { hasDesktopExcel, sideloadCommand } from '../../scripts/excelCommand';
import { ROOT } from '../../scripts/pages';
import { DEV_ORIGIN, PLACEHOLDER_URL, publishedManifest, publishedUrl } from '../../scripts/urls';

describe('the published address', () => {
  it.each([
    [undefined, PLACEHOLDER_URL],
    ['', PLACEHOLDER_URL],
    ['  ', PLACEHOLDER_URL],
    ['https://prep.example', 'https://prep.example'],
    ['https://prep.example/', 'https://prep.example'],
    [' https://prep.example:8443/calendario// ', 'https://prep.example:8443/calendario'],
    ['https://PREP.example/Sub', 'https://prep.example/Sub'],
  ])('of %j is %s', (text, expected) => {
    expect(publishedUrl(text)).toBe(expected);
  });

  it.each([
    'http://prep.example',
    'prep.example',
    'https://',
    'ftp://prep.example',
    'https://prep.example/?a=1',
    'https://prep.example/#a',
    'https://yo:clave@prep.example',
    'javascript:alert(1)',
  ])('cannot be %s', (text) => {
    expect(() => publishedUrl(text)).toThrow('CALENDARIO_PREP_URL');
  });

  it('stands in the published manifest wherever the development server stood', () => {
    const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
    const published = publishedManifest(manifest, "https://prep.example/a&b'$&");
    expect(published).not.toContain('localhost');
    expect(published.match(/https:\/\/prep\.example\/a&amp;b'\$&amp;\//g)).toHaveLength(
      manifest.split(`${DEV_ORIGIN}/`).length - 1,
    );
  });
});

describe('the content security policy', () => {
  const directives = (setting: Parameters<typeof contentSecurityPolicy>[0]) =>
    Object.fromEntries(
      contentSecurityPolicy(setting)
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    );

  it('lets scripts come from us and, inside a real Excel, from the host of office.js', () => {
    expect(directives('excel')['script-src']).toBe("'self' https://appsforoffice.microsoft.com");
    expect(directives('workbench-pane')['script-src']).toBe("'self'");
    expect(directives('workbench')['script-src']).toBe("'self'");
    expect(directives('browser')['script-src']).toBe("'self'");
  });

  it.each(['excel', 'workbench-pane', 'workbench', 'browser'] as const)(
    'of %s talks to nobody else and is framed by anybody',
    (setting) => {
      expect(directives(setting)).toMatchObject({
        'default-src': "'none'",
        'connect-src': "'self'",
        'worker-src': "'self'",
        'base-uri': "'none'",
        'form-action': "'none'",
      });
      expect(contentSecurityPolicy(setting)).not.toMatch(/frame-ancestors|unsafe-eval/);
    },
  );
});

describe('opening Excel', () => {
  it.each([
    ['win32', true],
    ['darwin', true],
    ['linux', false],
  ] as const)('on %s: %s', (platform, expected) => {
    expect(hasDesktopExcel(platform)).toBe(expected);
  });

  it.each([
    ['win32', 'npx.cmd'],
    ['darwin', 'npx'],
  ] as const)("fetches Microsoft's tool on %s", (platform, command) => {
    expect(sideloadCommand('start', platform)).toMatchObject({ command });
    expect(sideloadCommand('start', platform).words).toEqual(
      expect.arrayContaining(['start', 'manifest.xml']),
    );
    expect(sideloadCommand('stop', platform).words).toEqual(expect.arrayContaining(['stop', 'manifest.xml']));
  });
});

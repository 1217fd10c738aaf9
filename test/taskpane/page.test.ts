import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = (folder: string): string =>
  readFileSync(join(__dirname, '..', '..', 'src', folder, 'index.html'), 'utf8');

describe.each(['taskpane', 'commands'])('The page of %s', (folder) => {
  const html = page(folder);

  it('is in Mexican Spanish and has a title', () => {
    expect(html).toContain('<html lang="es-MX">');
    expect(html).toContain('<title>Calendario PREP</title>');
  });

  it('has no script of its own, so that its policy can forbid those', () => {
    const scripts = [...html.matchAll(/<script(?:\s[\w-]+="[^"]*")*>([^]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter(([, content]) => content !== '')).toEqual([]);
    expect(html).not.toMatch(/\son\w+=|javascript:/i);
  });

  it('leaves its policy and the address of office.js to the build', () => {
    expect(html).toContain('content="<%= htmlWebpackPlugin.options.csp %>"');
    expect(html).toContain('src="<%= htmlWebpackPlugin.options.officeJs %>"');
  });
});

describe('The page of the pane', () => {
  const html = page('taskpane');

  it('has its notices before any script, and the pane takes their place', () => {
    const [root, script] = [html.indexOf('id="root"'), html.indexOf('<script')];
    for (const notice of ['notice-old', 'notice-late']) {
      const place = html.indexOf(`class="notice ${notice}"`);
      expect(place).toBeGreaterThan(root);
      expect(place).toBeLessThan(script);
    }
  });

  it('waits ten seconds before it says that something is wrong', () => {
    expect(html).toMatch(/animation: notice-appears 0s linear 10s/);
  });
});

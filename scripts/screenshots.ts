// Takes the README's pictures anew in a real browser and keeps them in docs/images: npm run screenshots
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pages';

const run = spawnSync('npm', ['run', '--silent', 'test:e2e', '--', 'test/e2e/pictures'], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (run.status === 0) {
  const from = join(ROOT, 'out', 'e2e');
  const to = join(ROOT, 'docs', 'images');
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((file) => file.startsWith('readme-'))) {
    copyFileSync(join(from, name), join(to, name.slice('readme-'.length)));
  }
  console.log('Imágenes nuevas en docs/images.');
}
process.exitCode = run.status ?? 1;

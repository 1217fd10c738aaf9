// Draws the icons of assets/ from assets/svg/ in a headless Chromium: npx tsx scripts/draw-icons.ts
// CHROMIUM names the browser's program; Debian's is taken otherwise.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './pages';

const ICONS: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  validate: [16, 32, 80],
  paint: [16, 32, 80],
};

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    for (const [name, sizes] of Object.entries(ICONS)) {
      const drawing = readFileSync(join(ROOT, 'assets', 'svg', `${name}.svg`), 'utf8');
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
        await page.screenshot({ path: join(ROOT, 'assets', `${name}-${size}.png`), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

drawIcons().catch((error: unknown) => {
  console.error(`No se pudieron dibujar los iconos: ${String(error)}`);
  process.exitCode = 1;
});

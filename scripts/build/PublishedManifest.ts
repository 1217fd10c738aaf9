import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiler } from 'webpack';
import { manifestFaults } from '../manifest-check/manifestFaults';
import { ROOT, packageVersion } from '../pages';
import { PLACEHOLDER_URL, publishedManifest } from '../urls';

/** Writes manifest.xml with the published addresses into the build, and fails it when one of them leads to nothing. */
export class PublishedManifest {
  /** @param published an address as publishedUrl returns it */
  constructor(private readonly published: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const file = join(ROOT, 'manifest.xml');
    compiler.hooks.thisCompilation.tap('PublishedManifest', (compilation) => {
      compilation.fileDependencies.add(file);
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'PublishedManifest', stage }, () => {
        const text = publishedManifest(readFileSync(file, 'utf8'), this.published);
        compilation.emitAsset('manifest.xml', new sources.RawSource(text));
        const fileAt = (path: string): Uint8Array | null => {
          const asset = compilation.getAsset(path);
          return asset ? Buffer.from(asset.source.buffer()) : null;
        };
        const faults = manifestFaults(text, { base: this.published, version: packageVersion(), fileAt });
        for (const { message } of faults)
          compilation.errors.push(new WebpackError(`manifest.xml: ${message}`));
        if (this.published === PLACEHOLDER_URL) {
          compilation.warnings.push(
            new WebpackError(
              `CALENDARIO_PREP_URL no está definida: dist/manifest.xml apunta a ${PLACEHOLDER_URL}, que no existe. Defínala con la dirección donde se publicará dist/.`,
            ),
          );
        }
      });
    });
  }
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiler } from 'webpack';
import { PUBLISHED_ASSET } from '../pages';

/** Puts the pictures and static pages of assets/ into the build, as they are. */
export class AssetFiles {
  constructor(private readonly root: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    const folder = join(this.root, 'assets');
    compiler.hooks.thisCompilation.tap('AssetFiles', (compilation) => {
      compilation.contextDependencies.add(folder);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'AssetFiles', stage }, () => {
        const published = readdirSync(folder).filter((name) => PUBLISHED_ASSET.test(`assets/${name}`));
        for (const name of published) {
          compilation.emitAsset(`assets/${name}`, new sources.RawSource(readFileSync(join(folder, name))));
        }
      });
    });
  }
}

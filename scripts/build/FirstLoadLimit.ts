import type { Compilation, Compiler } from 'webpack';
import { FIRST_LOAD_LIMIT, gzippedBytes, inKilobytes } from './firstLoad';

/** Fails the build when an entry's first load of JavaScript weighs more than the limit, gzipped. */
export class FirstLoadLimit {
  constructor(
    private readonly entry: string,
    private readonly limit = FIRST_LOAD_LIMIT,
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FirstLoadLimit', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstLoadLimit', stage }, () => {
        const weight = this.#weigh(compilation);
        if (weight <= this.limit) return;
        compilation.errors.push(
          new WebpackError(
            `La primera carga de «${this.entry}» pesa ${inKilobytes(weight)} comprimida; caben ${inKilobytes(this.limit)}. Cargue con import() lo que no se usa al abrir.`,
          ),
        );
      });
    });
  }

  #weigh(compilation: Compilation): number {
    const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
    const scripts = files.filter((name) => name.endsWith('.js')).map((name) => compilation.getAsset(name));
    return gzippedBytes(scripts.flatMap((asset) => (asset ? [Buffer.from(asset.source.buffer())] : [])));
  }
}

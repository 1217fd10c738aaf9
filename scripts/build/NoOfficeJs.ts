import type { Compiler } from 'webpack';

const PACKAGE = /[\\/]@microsoft[\\/]office-js[\\/]/;
const FILE_NAME =
  /(^|\/)(office-js\/|office(\.debug)?\.js$|(excel|word|o15apptofilemappingtable)[-\w]*(16|\.js))/i;
const LICENCE = 'governed by the Microsoft Services Agreement';

/** True when a file to publish is one of Microsoft's office.js, by its name or by its licence notice. */
export function isOfficeJsFile(name: string, content: string): boolean {
  return FILE_NAME.test(name) || content.includes(LICENCE);
}

/** Fails the build when a file of the npm copy of office.js is bundled or published: its licence does not allow it. */
export class NoOfficeJs {
  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('NoOfficeJs', (compilation) => {
      const refuse = (what: string): void => {
        compilation.errors.push(
          new WebpackError(
            `${what} es de office.js y no se puede publicar: cárguelo de la red de Microsoft.`,
          ),
        );
      };
      compilation.hooks.finishModules.tap('NoOfficeJs', (modules) => {
        for (const module of modules) {
          const resource = module.nameForCondition();
          if (resource !== null && PACKAGE.test(resource)) refuse(resource);
        }
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'NoOfficeJs', stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (isOfficeJsFile(name, source.buffer().toString('utf8'))) refuse(name);
        }
      });
    });
  }
}

import { join } from 'node:path';
import type { Configuration } from 'webpack';
import { ROOT } from '../pages';
import { typeScriptRules } from './typeScriptRules';

/**
 * The command line as one ES module for Node with what it needs inside (lib/main.mjs), and the parts that few orders ask
 * for (Word, pictures) beside it, loaded when asked for.
 */
export function commandLineConfiguration(output = join(ROOT, 'lib')): Configuration {
  const modules = join(ROOT, 'node_modules');
  return {
    mode: 'production',
    context: ROOT,
    target: 'node20',
    entry: { main: join(ROOT, 'src', 'cli', 'main.ts') },
    experiments: { outputModule: true },
    output: {
      path: output,
      module: true,
      chunkFormat: 'module',
      filename: '[name].mjs',
      chunkFilename: '[contenthash:12].mjs',
      clean: true,
    },
    devtool: false,
    module: { rules: typeScriptRules({ development: false, target: 'es2022' }) },
    resolve: { extensions: ['.tsx', '.ts', '.js'], modules: [modules] },
    resolveLoader: { modules: [modules] },
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}

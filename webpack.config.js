// npm run build writes the pages to publish into dist/; with --env workbench, the local workbench into out/workbench/;
// with --env cli, the command line into lib/. The configurations are TypeScript (scripts/build/), which node does not read by itself.
import { tsImport } from 'tsx/esm/api';

const { configurationFor } = await tsImport('./scripts/build/configuration.ts', import.meta.url);
const { commandLineConfiguration } = await tsImport('./scripts/build/commandLine.ts', import.meta.url);

export default (env) =>
  env?.cli ? commandLineConfiguration() : configurationFor(env?.workbench ? 'workbench-static' : 'published');

// npm run build writes the pages to publish into dist/; with --env workbench, the local workbench into out/workbench/.
// The configuration itself is TypeScript (scripts/build/), which node does not read by itself.
import { tsImport } from 'tsx/esm/api';

const { configurationFor } = await tsImport('./scripts/build/configuration.ts', import.meta.url);

export default (env) => configurationFor(env?.workbench ? 'workbench-static' : 'published');

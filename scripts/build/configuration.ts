import { join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Configuration, WebpackPluginInstance } from 'webpack';
import type { PageSetting } from '../csp';
import { contentSecurityPolicy } from '../csp';
import type { Page } from '../pages';
import { PAGES, ROOT } from '../pages';
import { LOCAL_OFFICE_JS, OFFICE_JS_CDN, publishedUrl } from '../urls';
import { AssetFiles } from './AssetFiles';
import { FirstLoadLimit } from './FirstLoadLimit';
import { NoOfficeJs } from './NoOfficeJs';
import { PublishedManifest } from './PublishedManifest';
import { typeScriptRules } from './typeScriptRules';

/**
 * What is built: the pages to publish (dist/), the same while developing inside a real Excel, the local workbench while
 * developing, or the workbench as files that a plain server can serve (out/workbench/).
 */
export type Build = 'published' | 'excel' | 'workbench' | 'workbench-static';

/** Choices for a build that is not the repository's own. */
export interface BuildOptions {
  /** Folder that holds src/ and assets/; the repository unless told. */
  readonly root?: string;
  /** Folder to write into. */
  readonly output?: string;
}

const isLocal = (build: Build): boolean => build === 'workbench' || build === 'workbench-static';
const isDevelopment = (build: Build): boolean => build === 'workbench' || build === 'excel';

/** The script that comes before office.js in the frame of the workbench; one file, with a name of its own. */
const FRAME_SCRIPT = 'frame.js';
const FRAME_ENTRY = 'frame';

function fileNames(development: boolean): (file: { chunk?: { name?: string | null } }) => string {
  return ({ chunk }) => {
    if (chunk?.name === FRAME_ENTRY) return FRAME_SCRIPT;
    return development ? '[name].js' : '[name].[contenthash:12].js';
  };
}

function settingOf({ isPublished, isOffice }: Page, build: Build): PageSetting {
  if (!isPublished) return 'workbench';
  if (!isOffice) return 'browser';
  return isLocal(build) ? 'workbench-pane' : 'excel';
}

function pagePlugin(page: Page, build: Build, root: string): WebpackPluginInstance {
  return new HtmlWebpackPlugin({
    template: join(root, page.template),
    filename: page.served,
    chunks: [page.name],
    inject: 'head',
    scriptLoading: 'defer',
    minify: false,
    isOffice: page.isOffice,
    officeJs: isLocal(build) ? LOCAL_OFFICE_JS : OFFICE_JS_CDN,
    // In the workbench a script comes before office.js, which gives it the Excel of the page around the frame.
    bootstrap: isLocal(build) && page.isPublished && page.isOffice ? FRAME_SCRIPT : null,
    csp: contentSecurityPolicy(settingOf(page, build)),
  });
}

function publishedPlugins(): WebpackPluginInstance[] {
  return [
    new FirstLoadLimit('taskpane'),
    new NoOfficeJs(),
    new PublishedManifest(publishedUrl(process.env['CALENDARIO_PREP_URL'])),
  ];
}

/**
 * The webpack configuration of a build. The npm copy of office.js is in none of them: the local servers serve it from
 * where it is installed.
 */
export function configurationFor(build: Build, options: BuildOptions = {}): Configuration {
  const root = options.root ?? ROOT;
  const development = isDevelopment(build);
  const pages = PAGES.filter(({ isPublished }) => isPublished || isLocal(build));
  const modules = join(ROOT, 'node_modules');
  return {
    mode: development ? 'development' : 'production',
    context: root,
    target: ['web', 'es2020'],
    entry: {
      ...Object.fromEntries(pages.map(({ name, entry }) => [name, join(root, entry)])),
      ...(isLocal(build) ? { [FRAME_ENTRY]: join(root, 'src', 'workbench', 'frameBootstrap.ts') } : {}),
    },
    output: {
      path: options.output ?? join(root, isLocal(build) ? join('out', 'workbench') : 'dist'),
      filename: fileNames(development),
      chunkFilename: development ? '[id].js' : '[contenthash:12].js',
      publicPath: 'auto',
      clean: true,
    },
    // Source maps in files of their own: an eval would break the content security policy.
    devtool: development ? 'cheap-module-source-map' : false,
    module: { rules: typeScriptRules({ development, target: 'es2020' }) },
    resolve: { extensions: ['.tsx', '.ts', '.js'], modules: [modules] },
    resolveLoader: { modules: [modules] },
    // Pages stay as written: their notice for old browsers must reach those browsers untouched.
    optimization: {
      splitChunks: { chunks: ({ name }) => name !== FRAME_ENTRY },
      minimizeOptions: { html: false, css: false },
    },
    plugins: [
      ...pages.map((page) => pagePlugin(page, build, root)),
      new AssetFiles(root),
      ...(build === 'published' ? publishedPlugins() : []),
    ],
    cache: development && {
      type: 'filesystem',
      name: build,
      // The slash at the end says that it is a folder.
      buildDependencies: { config: [join(ROOT, 'webpack.config.js'), join(ROOT, 'scripts', 'build', '/')] },
    },
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}

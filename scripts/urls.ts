/** Every address of the project stands here: the build, the manifest and the servers take theirs from this file. */

/** Port of the local servers; the workbench takes the next free one when it is taken, Excel needs this one. */
export const DEV_PORT = 3000;

/** Origin of the pages while developing inside a real Excel, which asks for https even here. */
export const DEV_ORIGIN = `https://localhost:${DEV_PORT}`;

/** Where the built pages are taken to live unless CALENDARIO_PREP_URL tells: a domain that can never exist. */
export const PLACEHOLDER_URL = 'https://calendario-prep.example';

/** Host that Microsoft serves office.js from, the only source that it supports for published add-ins. */
export const OFFICE_JS_HOST = 'https://appsforoffice.microsoft.com';

/** Address of office.js for pages that run inside a real Excel. */
export const OFFICE_JS_CDN = `${OFFICE_JS_HOST}/lib/1/hosted/office.js`;

/** Path under which the local workbench serves the npm copy of office.js. */
export const LOCAL_OFFICE_JS_PATH = '/office-js';

/** Address of office.js for the pages of the local workbench. */
export const LOCAL_OFFICE_JS = `${LOCAL_OFFICE_JS_PATH}/office.js`;

/**
 * The address under which the built pages will be published, without a slash at its end.
 * @param text the value of CALENDARIO_PREP_URL; undefined or blank means the placeholder
 * @throws Error with a sentence in Spanish when it is no https address or carries a query, a fragment or a password
 * @example publishedUrl('https://opl.example/prep/') // 'https://opl.example/prep'
 */
export function publishedUrl(text: string | undefined): string {
  const asked = text?.trim() ?? '';
  if (asked === '') return PLACEHOLDER_URL;
  const url = URL.canParse(asked) ? new URL(asked) : null;
  const isPlain = url?.search === '' && url.hash === '' && url.username === '' && url.password === '';
  if (url?.protocol !== 'https:' || !isPlain) {
    throw new Error(
      `CALENDARIO_PREP_URL no sirve: «${asked}». Escriba la dirección https completa de la carpeta publicada, por ejemplo https://prep.example/calendario.`,
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/**
 * The manifest with every address of the development server moved to the published one.
 * @param manifest text of manifest.xml
 * @param published an address as publishedUrl returns it
 */
export function publishedManifest(manifest: string, published: string): string {
  const address = published.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return manifest.replaceAll(DEV_ORIGIN, () => address);
}

import { OFFICE_JS_HOST } from './urls';

/** Where a page is shown: inside a real Excel, inside the local workbench, as the workbench itself, or alone in a browser. */
export type PageSetting = 'excel' | 'workbench-pane' | 'workbench' | 'browser';

/**
 * Content security policy of a page, for its meta element and, on the local servers, for the response header.
 * Excel frames our pages on the web, so nothing here (nor X-Frame-Options anywhere) may restrict who frames them.
 * 'unsafe-inline' styles are Fluent's, which writes its style elements at run time.
 */
export function contentSecurityPolicy(setting: PageSetting): string {
  const scripts = setting === 'excel' ? `'self' ${OFFICE_JS_HOST}` : "'self'";
  const directives = [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    ...(setting === 'workbench' ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return directives.join('; ');
}

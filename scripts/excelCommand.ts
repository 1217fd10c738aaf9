/** True on the systems that have an Excel on the desktop: Windows and Mac. */
export function hasDesktopExcel(platform: NodeJS.Platform): boolean {
  return platform === 'win32' || platform === 'darwin';
}

/**
 * The command that loads the development manifest into Excel and opens it, or unloads it. Microsoft's tool is fetched
 * when it is asked for, since no build or test needs it.
 */
export function sideloadCommand(
  order: 'start' | 'stop',
  platform: NodeJS.Platform,
): { readonly command: string; readonly words: readonly string[] } {
  const target = order === 'start' ? ['manifest.xml', 'desktop', '--app', 'excel'] : ['manifest.xml'];
  return {
    command: platform === 'win32' ? 'npx.cmd' : 'npx',
    words: ['--yes', 'office-addin-debugging@7', order, ...target],
  };
}

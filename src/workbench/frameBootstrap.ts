import './frameHost';
import { installWin32External } from '../emulated-excel/win32External';

// Runs in the pane's page before office.js, in the workbench only: office.js then finds the Excel of the page around it.
const { calendarioPrepHost: host } = window.parent;
if (host && window.parent !== window) {
  const { apiLevel, dark, documentName } = host;
  window._richApiNativeBridge = host.bridge;
  installWin32External(window, { apiLevel, dark, documentUrl: `C:\\banco-de-trabajo\\${documentName}` });
}

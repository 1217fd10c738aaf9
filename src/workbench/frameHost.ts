import type { NativeBridge } from '../emulated-excel/emulatedExcel';

/** What the workbench gives to the page in its frame, under the name `calendarioPrepHost` of its window. */
interface FrameHost {
  readonly bridge: NativeBridge;
  /** Minor number of the ExcelApi set. */
  readonly apiLevel: number;
  readonly dark: boolean;
  readonly documentName: string;
}

declare global {
  interface Window {
    calendarioPrepHost?: FrameHost;
    _richApiNativeBridge?: NativeBridge;
  }
}

import { editsTarget } from './editsTarget';
import { sheetsTarget } from './sheetsTarget';
import type { FuzzTarget } from './target';
import { textsTarget } from './textsTarget';
import { xmlTarget } from './xmlTarget';
import { zipTarget } from './zipTarget';

/** Everything that is tried with chance inputs. */
export const targets: readonly FuzzTarget[] = [zipTarget, xmlTarget, editsTarget, sheetsTarget, textsTarget];

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../pages';
import { parseVoice } from './voice';
import type { VoicePlan } from './voicePlan';
import { voicePlan } from './voicePlan';

/** The folder of the voices. */
const VOICES = join(ROOT, 'src', 'lineamientos', 'wording', 'voices');

/** Every voice as a plan, by the names of the files. @throws Error naming the file of one that is not as it should be. */
export function corpus(folder = VOICES): VoicePlan[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => {
      try {
        return voicePlan(parseVoice(readFileSync(join(folder, name), 'utf8')));
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    });
}

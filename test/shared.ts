import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const shared = resolve(__dirname, '..', '..', 'shared');

/** Path of a file of the shared material that lies beside the repository. */
export function sharedPath(...parts: string[]): string {
  return join(shared, ...parts);
}

/** Bytes of a file of the shared material. */
export function sharedFile(...parts: string[]): Uint8Array {
  return new Uint8Array(readFileSync(sharedPath(...parts)));
}

/** True when the shared material lies beside the repository. */
export const hasShared = existsSync(shared);

/**
 * Tests that read the shared material: skipped, and shown as skipped, where it is not there.
 * With REQUIRE_SHARED set (as .ci/run does) they run and fail instead.
 */
export function describeWithShared(name: string, tests: () => void): void {
  if (hasShared || process.env['REQUIRE_SHARED'] !== undefined) {
    describe(name, tests);
    return;
  }
  // The tests are not even looked at: they may read the shared files while they are being told.
  describe.skip(name, () => {
    it('omitida: falta ../shared', () => undefined);
  });
}

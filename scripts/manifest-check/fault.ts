/** One thing that is wrong in a manifest. */
export interface ManifestFault {
  /** Names the check; tests compare it. */
  readonly id: string;
  /** A sentence in Spanish for whoever edits the manifest: what is wrong and where. */
  readonly message: string;
}

/** What the checks have to know of the project around a manifest. */
export interface ManifestSurroundings {
  /** The address that every one of the manifest's has to start with, without a slash at its end. */
  readonly base: string;
  /** Version of the package, "0.1.0". */
  readonly version: string;
  /** The file that will be served under a path below the base ("assets/icon-32.png"); null when there is none. */
  readonly fileAt: (path: string) => Uint8Array | null;
}

/** Makes a fault. */
export function fault(id: string, message: string): ManifestFault {
  return { id, message };
}

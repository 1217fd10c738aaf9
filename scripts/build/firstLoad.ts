import { gzipSync } from 'node:zlib';

/** The most that the pane's first load of JavaScript may weigh, gzipped, in bytes; office.js apart, which is Microsoft's. */
export const FIRST_LOAD_LIMIT = 190_000;

/** What the files weigh together when each is gzipped for itself, in bytes. */
export function gzippedBytes(files: readonly Uint8Array[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}

/** A weight for people, in thousands of bytes: "159.2 KB". */
export function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/**
 * Addresses of the scripts of ours that a page loads before anything is pressed, as its HTML writes them.
 * @returns relative ones only: what another host serves is not ours
 */
export function firstScripts(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((address) => !/^(https?:)?\/\//.test(address));
}

import type { OpenTag } from './xmlScan';
import { isTrue, scanXml } from './xmlScan';

/** How a worksheet part says that it is printed; it is told the elements outside its cells as they come. */
export class SheetSetup {
  landscape = false;
  fitToPage = false;
  wide = 1;
  tall = 1;
  footer = '';
  private readonly path: string[] = [];
  /** Of elements that come twice, which no program writes, the first one counts: it is the one that is written. */
  private readonly seen = new Set<string>();
  private parentCounts = false;
  private counts = false;

  /** Takes note of an element; `depth` is 0 for the root. */
  open({ local, attributes }: OpenTag, depth: number): void {
    this.path.length = depth;
    this.path.push(local);
    if (depth === 0 || depth > 2) return;
    const place = this.path.slice(1).join('/');
    const isFirst = !this.seen.has(place);
    this.seen.add(place);
    // What stands in the second of two elements does not count either.
    this.counts = isFirst && (depth === 1 || this.parentCounts);
    if (depth === 1) this.parentCounts = this.counts;
    if (!this.counts) return;
    if (place === 'sheetPr/pageSetUpPr') this.fitToPage = isTrue(attributes['fitToPage']);
    if (place !== 'pageSetup') return;
    if (attributes['orientation'] === 'landscape') this.landscape = true;
    this.wide = Number(attributes['fitToWidth'] ?? 1);
    this.tall = Number(attributes['fitToHeight'] ?? 1);
  }

  /** Notes that an element ended. */
  close(depth: number): void {
    this.path.length = depth;
  }

  /** Takes characters that stand in an element. */
  text(text: string, depth: number): void {
    if (depth === 2 && this.counts && this.path[1] === 'headerFooter' && this.path[2] === 'oddFooter')
      this.footer += text;
  }
}

/** Reads how a worksheet part is printed. @throws HostFailure ('unreadable-file') when its XML is damaged. */
export function readSetup(xml: string, part: string): SheetSetup {
  const setup = new SheetSetup();
  let inData = false;
  scanXml(xml, part, {
    open(tag, depth) {
      if (depth === 1) inData = tag.local === 'sheetData';
      if (!inData) setup.open(tag, depth);
    },
    close(_, depth) {
      if (!inData) setup.close(depth);
    },
    text(text, depth) {
      if (!inData) setup.text(text, depth);
    },
  });
  return setup;
}

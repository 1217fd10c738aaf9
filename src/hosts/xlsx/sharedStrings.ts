import { damaged } from './failures';
import type { OpenTag, XmlVisitor } from './xmlScan';
import { scanXml } from './xmlScan';
import { unescapeCellText } from './xmlText';

/**
 * Gathers the text of a string item (`si` or `is`): its own text, or that of its runs; phonetic readings are left out.
 * Depths are counted from the item: 0 is the item itself.
 */
export class StringItem {
  private content = '';
  private inRun = false;
  private inText = false;

  /** Starts a new item. */
  reset(): void {
    this.content = '';
    this.inRun = false;
    this.inText = false;
  }

  /** Notes that an element inside the item opened. */
  open(local: string, depth: number): void {
    if (depth === 1) this.inRun = local === 'r';
    this.inText = local === 't' && (depth === 1 || (depth === 2 && this.inRun));
  }

  /** Notes that an element inside the item closed. */
  close(): void {
    this.inText = false;
  }

  /** Takes characters that stand inside the item. */
  add(text: string): void {
    if (this.inText) this.content += text;
  }

  /** The whole text, escapes resolved. */
  text(): string {
    return unescapeCellText(this.content);
  }
}

/**
 * The shared strings of a workbook by index, as plain text.
 * @throws HostFailure ('unreadable-file') when the part is damaged or of another kind.
 */
export function readSharedStrings(xml: string, part: string): string[] {
  const strings: string[] = [];
  const item = new StringItem();
  const visitor: XmlVisitor = {
    open({ local }: OpenTag, depth) {
      if (depth === 0 && local !== 'sst') throw damaged(part, 'no contiene los textos del libro');
      if (depth === 1) item.reset();
      else if (depth > 1) item.open(local, depth - 1);
    },
    close(local, depth) {
      if (depth === 1 && local === 'si') strings.push(item.text());
      else item.close();
    },
    text(text) {
      item.add(text);
    },
  };
  scanXml(xml, part, visitor);
  return strings;
}

import type { FileChild } from 'docx';
import type { DocxLibrary } from './wordTable';
import { paragraph } from './wordTable';
import { WORD_STYLES, WORD_STYLES_XML } from './wordStyles';

/** Letter paper on its side with margins of half an inch, in DXA (twentieths of a point). */
const PAGE = { width: 12_240, height: 15_840, margin: 720 } as const;
/** Width between the margins, in DXA. */
export const WORD_CONTENT_WIDTH = PAGE.height - 2 * PAGE.margin;

/** A Word document without its paper, header and footer. */
export interface WordContent {
  readonly title: string;
  readonly description: string;
  /** What stands at the left of every footer. */
  readonly footer: string;
  readonly children: readonly FileChild[];
}

/** Loads the docx library; it is large, so only who exports to Word pays for it. @throws when it cannot be loaded. */
export function loadDocx(): Promise<DocxLibrary> {
  return import('docx');
}

function footerOf(docx: DocxLibrary, text: string) {
  const page = new docx.TextRun({
    children: ['\tPágina ', docx.PageNumber.CURRENT, ' de ', docx.PageNumber.TOTAL_PAGES],
  });
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: WORD_STYLES.footer,
        tabStops: [{ type: docx.TabStopType.RIGHT, position: WORD_CONTENT_WIDTH }],
        children: [new docx.TextRun(text), page],
      }),
    ],
  });
}

/** The bytes of a .docx on letter paper on its side, in Mexican Spanish; pages after the first repeat the title above. */
export async function wordFile(docx: DocxLibrary, content: WordContent): Promise<Uint8Array> {
  const { title, description, footer, children } = content;
  const footerPart = footerOf(docx, footer);
  const document = new docx.Document({
    title,
    description,
    creator: 'Calendario PREP',
    lastModifiedBy: 'Calendario PREP',
    externalStyles: WORD_STYLES_XML,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: PAGE.width,
              height: PAGE.height,
              orientation: docx.PageOrientation.LANDSCAPE,
            },
            margin: {
              top: PAGE.margin,
              right: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              header: 400,
              footer: 400,
              gutter: 0,
            },
          },
        },
        headers: {
          default: new docx.Header({ children: [paragraph(docx, title, WORD_STYLES.header)] }),
          first: new docx.Header({ children: [paragraph(docx, '', WORD_STYLES.header)] }),
        },
        footers: { default: footerPart, first: footerOf(docx, footer) },
        children,
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

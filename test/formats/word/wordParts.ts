import { strFromU8, unzipSync } from 'fflate';
import type { XmlElement } from '../../../scripts/judge/xmlTree';
import { parseXml } from '../../../scripts/judge/xmlTree';

/** Every element of that name below another, in order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The children of that name. */
export function own(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The one child of that name, or undefined. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return own(element, name)[0];
}

/** The XML parts of a .docx by name, each checked to be well-formed. */
export function wordParts(bytes: Uint8Array): Map<string, XmlElement> {
  const files = Object.entries(unzipSync(bytes));
  const xml = files.filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return new Map(xml.map(([name, content]) => [name, parseXml(strFromU8(content))]));
}

/** A part that has to be there. */
export function part(parts: ReadonlyMap<string, XmlElement>, name: string): XmlElement {
  const found = parts.get(name);
  if (!found) throw new Error(`no part ${name}`);
  return found;
}

/**
 * Order of the children that the schema (ISO/IEC 29500-1, sequences of CT_TblPr, CT_TcPr, CT_PPr, CT_RPr, CT_Style and
 * CT_SectPr) asks for, as far as we write them.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription'.split(
      ' ',
    ),
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'.split(
      ' ',
    ),
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing jc textAlignment outlineLvl rPr sectPr'.split(
      ' ',
    ),
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang'.split(
      ' ',
    ),
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal pPr rPr tblPr trPr tcPr tblStylePr'.split(
      ' ',
    ),
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid'.split(
      ' ',
    ),
  'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr'.split(' '),
  'w:tc': 'tcPr p'.split(' '),
  'w:tr': 'trPr tc'.split(' '),
};

/** Elements whose children are in another order than the schema's, or unknown to it: what Word would repair. */
export function outOfOrder(element: XmlElement): string[] {
  const order = ORDER[element.name];
  const below = element.children.flatMap(outOfOrder);
  if (!order) return below;
  const places = element.children.map(({ name }) => order.indexOf(name.replace(/^w:/, '')));
  const fine = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
  return fine ? below : [`${element.name}: ${element.children.map(({ name }) => name).join(' ')}`, ...below];
}

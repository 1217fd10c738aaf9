/** Ids of the styles of our Word documents. */
export const WORD_STYLES = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading: 'Heading1',
  subheading: 'Heading2',
  header: 'Header',
  footer: 'Footer',
  /** Texts in a table. */
  cell: 'TextoTablaPREP',
  /** The same, set in for a sub-activity. */
  subcell: 'SubactividadPREP',
  /** A row of a table that says what the rows below it are about. */
  cellHeading: 'GrupoTablaPREP',
  /** Headings of columns. */
  columnHeading: 'EncabezadoTablaPREP',
  /** Numbers, dates and the marks of months. */
  centred: 'MarcaTablaPREP',
  note: 'NotaPREP',
  table: 'TableGrid',
} as const;

const half = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;

const paragraphStyle = (
  id: string,
  name: string,
  based: string | null,
  paragraph: string,
  run: string,
  custom = false,
): string =>
  [
    `<w:style w:type="paragraph"${custom ? ' w:customStyle="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    based === null ? '' : `<w:basedOn w:val="${based}"/>`,
    '<w:qFormat/>',
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');

const TIGHT = '<w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/>';
const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;

/**
 * The styles of our Word documents. Built-in names (Title, Heading, Table Grid) take on the look of the template that the
 * table is pasted into; our own are based on Normal and set sizes only. Fonts come from the theme alone.
 */
export const WORD_STYLES_XML = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  '<w:docDefaults><w:rPrDefault><w:rPr>',
  '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>',
  `${half(11)}<w:lang w:val="es-MX" w:eastAsia="es-MX" w:bidi="ar-SA"/>`,
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>',
  '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>',
  '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  paragraphStyle('Title', 'Title', 'Normal', '<w:keepNext/><w:spacing w:after="40"/>', `<w:b/>${half(18)}`),
  paragraphStyle('Subtitle', 'Subtitle', 'Normal', '<w:keepNext/><w:spacing w:after="120"/>', half(11)),
  paragraphStyle(
    'Heading1',
    'heading 1',
    'Normal',
    '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/>',
    `<w:b/>${half(14)}`,
  ),
  paragraphStyle(
    'Heading2',
    'heading 2',
    'Normal',
    '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="1"/>',
    `<w:b/>${half(12)}`,
  ),
  paragraphStyle('Header', 'header', 'Normal', '<w:spacing w:after="80"/>', half(9)),
  paragraphStyle('Footer', 'footer', 'Normal', '<w:spacing w:before="80" w:after="0"/>', half(9)),
  paragraphStyle('TextoTablaPREP', 'Texto de tabla PREP', 'Normal', TIGHT, half(9), true),
  paragraphStyle(
    'SubactividadPREP',
    'Subactividad PREP',
    'TextoTablaPREP',
    '<w:ind w:left="200"/>',
    '',
    true,
  ),
  paragraphStyle(
    'EncabezadoTablaPREP',
    'Encabezado de tabla PREP',
    'TextoTablaPREP',
    '<w:keepNext/><w:jc w:val="center"/>',
    '<w:b/>',
    true,
  ),
  paragraphStyle('GrupoTablaPREP', 'Grupo de tabla PREP', 'TextoTablaPREP', '<w:keepNext/>', '<w:b/>', true),
  paragraphStyle(
    'MarcaTablaPREP',
    'Marca de tabla PREP',
    'TextoTablaPREP',
    '<w:jc w:val="center"/>',
    '',
    true,
  ),
  paragraphStyle('NotaPREP', 'Nota PREP', 'Normal', '<w:spacing w:before="60" w:after="0"/>', half(9), true),
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>',
  '<w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>',
  ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line),
  '</w:tblBorders></w:tblPr></w:style>',
  '</w:styles>',
].join('');

/** The three texts of a footer, each in Excel's codes. */
export interface FooterTexts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SECTIONS: Readonly<Record<string, keyof FooterTexts>> = { '&L': 'left', '&C': 'center', '&R': 'right' };
/** A doubled "&" is one, and a font's name stands in quotes: neither begins a section. */
const TOKENS = /&&|&"[^"]*"|&[\s\S]?|[^&]+/g;

/**
 * The texts of a footer; what comes before any section stands in the centre.
 * @example footerTexts('&LPREP&RPágina &P') // { left: 'PREP', center: '', right: 'Página &P' }
 */
export function footerTexts(footer: string): FooterTexts {
  const texts = { left: '', center: '', right: '' };
  let section: keyof FooterTexts = 'center';
  for (const [token] of footer.matchAll(TOKENS)) {
    const next = SECTIONS[token];
    if (next) section = next;
    else texts[section] += token;
  }
  return texts;
}

/** The footer with these texts, "" without any. */
export function footerOfTexts({ left, center, right }: FooterTexts): string {
  const section = (code: string, text: string): string => (text === '' ? '' : `${code}${text}`);
  return `${section('&L', left)}${section('&C', center)}${section('&R', right)}`;
}

import { SaxesParser } from 'saxes';

/** An element of an XML document, with the names written without their prefixes. */
export interface XmlElement {
  readonly name: string;
  /** Values by the attribute's name as written: "DefaultValue", "xsi:type". */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, without spaces at its ends. */
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Growing[];
  text: string;
}

/**
 * The tree of an XML document.
 * @throws Error with the parser's words when the text is not well-formed XML
 */
export function parseXml(source: string): XmlElement {
  const document: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    );
    const element: Growing = { name: tag.local, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text = (element.text + text).trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  return document.children[0] ?? document;
}

/** Every element inside one, itself included, in document order. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** The elements of that name anywhere inside one, itself included. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return everyElement(element).filter((inner) => inner.name === name);
}

/** The element reached by following the names from one child to the next, the first of each name; undefined when there is none. */
export function childAt(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );
}

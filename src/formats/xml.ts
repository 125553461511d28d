/** XML 1.0 (Fifth Edition) as text: whatever a name holds comes through as characters, and never as markup. */

const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- they are what must not come through
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As references, or readers turn them into spaces (3.3.3, attribute-value normalization) or line feeds (2.11).
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an element or an attribute; what XML cannot hold (2.2, Char) becomes U+FFFD. */
const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character]!);

type Value = string | number | boolean | null | undefined;

/** An element; attributes that are null or undefined are left out. `children` are markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  children: readonly string[] | string = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inside = typeof children === 'string' ? children : children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A text that runs the other way keeps its marks; only XML's own characters are written otherwise. */
export const textElement = (
  name: string,
  attributes: Readonly<Record<string, Value>>,
  text: string,
): string => element(name, attributes, escapeXml(text));

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A key as an NMTOKEN and back again: any other character as `_xHEX_`, as XmlConvert.EncodeNmToken of .NET does. */
export const toNmToken = (key: string): string =>
  key.replace(
    /_(?=x[0-9A-F]{4}_)|[^A-Za-z0-9._\-:]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );

export const fromNmToken = (token: string): string =>
  token.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Holds XML against a schema of testdata/, with libxml2. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator, xmlRegisterInputProvider, XmlBufferInputProvider } from 'libxml2-wasm';

const TESTDATA = join(import.meta.dirname, '../testdata');
const IMPORTED = ['gexf-1.3-viz.xsd', 'gexf-1.2draft-viz.xsd', 'xlink.xsd'];

xmlRegisterInputProvider(
  new XmlBufferInputProvider(
    Object.fromEntries(IMPORTED.map((name) => [name, readFileSync(join(TESTDATA, name))])),
  ),
);

/** What 1.3 has renamed and added, put back, for the published schema: see testdata/README.md. */
const asDraft12 = (gexf: string): string =>
  gexf
    .replace(/ xmlns(?::viz)?="[^"]*"/g, '')
    .replace('<gexf version="1.3"', '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"')
    .replace(' timerepresentation="interval"', '')
    .replace(/<viz:/g, '<');

const SCHEMAS = {
  graphml: [['graphml.xsd', (xml: string) => xml]],
  gexf: [
    ['gexf-1.3.xsd', (xml: string) => xml],
    ['gexf-1.2draft.xsd', asDraft12],
  ],
} as const;

/** What breaks which schema of the format, a line for each schema that is broken; none for a good file. */
export const breaches = (xml: string, format: keyof typeof SCHEMAS): string[] =>
  SCHEMAS[format].flatMap(([schema, prepared]) => {
    using xsd = XmlDocument.fromBuffer(readFileSync(join(TESTDATA, schema)), { url: schema });
    using validator = XsdValidator.fromDoc(xsd);
    using document = XmlDocument.fromString(prepared(xml));
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      return [`${schema}: ${String(error)}`];
    }
  });

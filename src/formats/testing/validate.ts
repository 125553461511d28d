/** Holds XML against a schema of testdata/, with libxml2. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator, xmlRegisterInputProvider, XmlBufferInputProvider } from 'libxml2-wasm';

const TESTDATA = join(import.meta.dirname, '../testdata');

const imported = new XmlBufferInputProvider({
  'gexf-1.3-viz.xsd': readFileSync(join(TESTDATA, 'gexf-1.3-viz.xsd')),
});
xmlRegisterInputProvider(imported);

/** @throws Error that says what breaks the schema, and where */
export function validate(xml: string, schema: string): void {
  using xsd = XmlDocument.fromBuffer(readFileSync(join(TESTDATA, schema)), { url: schema });
  using validator = XsdValidator.fromDoc(xsd);
  using document = XmlDocument.fromString(xml);
  validator.validate(document);
}

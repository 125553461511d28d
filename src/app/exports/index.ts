/**
 * exports/: what is shown, as a file to keep. A format is one object in one file and one line of this table.
 * Reads the rooms before it, of canvas/ what a snapshot holds; no panel.
 */
import type { ExportFormat } from './format.ts';
import { ANNOTATIONS, CSV, GEXF, GRAPHML, JSON_FILE, QUOTATIONS } from './data.ts';
import { PNG, SVG } from './figure.ts';
import { PAGE } from './page.ts';
import { REPORT } from './reportFormat.ts';

/** Every format, in the order of the dialog. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  PNG,
  SVG,
  REPORT,
  PAGE,
  QUOTATIONS,
  CSV,
  GEXF,
  GRAPHML,
  JSON_FILE,
  ANNOTATIONS,
];

/** The format of that id. @throws Error for an id that is none. */
export function exportFormatOf(id: string): ExportFormat {
  const found = EXPORT_FORMATS.find((format) => format.id === id);
  if (!found) throw new Error(`no export format ${id}`);
  return found;
}

/** Opens and closes the one dialog element, and saves pictures. */
import { nothing, render } from 'lit-html';
import type { ExportOptions } from './canvas/types.ts';
import type { Hands } from './commands.ts';
import type { Corpus } from './corpus.ts';
import type { Filters, Visible } from './filters.ts';
import { commandsDialog, exportDialog, helpDialog } from './panels/dialogs.ts';
import type { Shell } from './shell.ts';
import type { State, Store } from './state/store.ts';
import { mount } from './view.ts';
import { counted } from './words.ts';

export function mountDialogs(
  { dialog }: Shell,
  store: Store,
  hands: Hands,
  visible: (corpus: Corpus, filters: Filters) => Visible,
): void {
  let progress: { busy: boolean; failed: string | null } = { busy: false, failed: null };

  const save = async (options: ExportOptions): Promise<void> => {
    progress = { busy: true, failed: null };
    redraw(store.getState());
    try {
      download(await hands.picture(options), 'edgewise.png');
      progress = { busy: false, failed: null };
      hands.show(null);
    } catch (error) {
      progress = {
        busy: false,
        failed: `No picture: ${error instanceof Error ? error.message : String(error)}`,
      };
      redraw(store.getState());
    }
  };

  const content = (state: State): unknown => {
    const { data, dialog: open, address } = state;
    if (open === 'help') return helpDialog(state, hands);
    if (open === 'commands') return commandsDialog(state, hands);
    if (open !== 'export' || data.status !== 'ready') return nothing;
    const parts = visible(data.value, address.filters);
    return exportDialog(
      state,
      parts,
      footerOf(data.value, parts),
      progress,
      (options) => void save(options),
      hands,
    );
  };
  const redraw = (state: State): void => {
    render(content(state), dialog);
  };

  mount(
    dialog,
    store,
    (s) => [s.dialog, s.letters, s.data.status, s.shade, s.canvas],
    content,
    ({ dialog: open }) => {
      if (open !== null && !dialog.open) {
        progress = { busy: false, failed: null };
        dialog.className = open;
        dialog.showModal();
      } else if (open === null && dialog.open) dialog.close();
    },
  );
  dialog.addEventListener('close', () => hands.show(null));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) hands.show(null); // a click beside it
  });
}

/** The line at the foot of the picture. */
export function footerOf(corpus: Corpus, visible: Visible): string {
  const passages = new Set<string>();
  const documents = new Set<string>();
  for (const key of visible.edges)
    for (const { passage } of corpus.edges.get(key)!.attributes.claims) {
      passages.add(`${passage.document}:${passage.start}-${passage.end}`);
      documents.add(passage.document);
    }
  return `${counted(documents.size, 'document')}, ${counted(passages.size, 'passage')}`;
}

function download(blob: Blob, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}

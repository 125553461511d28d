/** Opens and closes the one dialog element, and keeps its content up to date. */
import { nothing, render } from 'lit-html';
import type { ExportChoices } from '../../exports/format.ts';
import { EXPORT_FORMATS } from '../../exports/index.ts';
import type { Actions, State, Store } from '../../state/index.ts';
import { graphViewOf } from '../../state/index.ts';
import type { Shell } from '../../ui/index.ts';
import { mount } from '../../ui/index.ts';
import { commandsDialog } from './commands.ts';
import type { ExportProgress } from './exports.ts';
import { exportDialog } from './exports.ts';
import { helpDialog } from './help.ts';

export function mountDialogs({ dialog }: Shell, store: Store, actions: Actions): void {
  const fresh = (format = EXPORT_FORMATS[0]!): ExportProgress => ({
    format,
    busy: false,
    done: null,
    failed: null,
  });
  let progress = fresh();
  const update = (next: ExportProgress): void => {
    progress = next;
    redraw(store.getState());
  };

  const save = async (choices: ExportChoices, to: 'file' | 'clipboard'): Promise<void> => {
    const { format } = progress;
    const started = performance.now();
    update({ format, busy: true, done: null, failed: null });
    try {
      await actions.save(format.id, choices, to, (done, total) => {
        if (performance.now() - started > 500)
          update({ format, busy: true, done: done / total, failed: null });
      });
      progress = fresh(format);
      actions.show(null);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      update({ format, busy: false, done: null, failed: `Nothing was saved: ${why}` });
    }
  };

  const content = (state: State): unknown => {
    const { dialog: open } = state;
    const view = graphViewOf(state);
    if (open === 'help') return helpDialog(state, actions);
    if (open === 'commands') return commandsDialog(state, actions);
    if (open !== 'export' || !view) return nothing;
    return exportDialog(state, view, progress, {
      choose: (format) => update(fresh(format)),
      save: (choices, to) => void save(choices, to),
      close: () => actions.show(null),
    });
  };
  const redraw = (state: State): void => {
    render(content(state), dialog);
  };

  mount(
    dialog,
    store,
    (s) => [s.stars, s.dialog, s.letters, s.data.status, s.shade, s.canvas],
    content,
    ({ dialog: open }) => {
      if (open !== null && !dialog.open) {
        progress = fresh(progress.format);
        dialog.className = open;
        dialog.showModal();
      } else if (open === null && dialog.open) dialog.close();
    },
  );
  dialog.addEventListener('close', () => actions.show(null));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) actions.show(null); // a click beside it
  });
}

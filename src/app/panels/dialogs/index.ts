/** Opens and closes the one dialog element, and keeps its content up to date. */
import { nothing, render } from 'lit-html';
import type { ExportChoices, ExportFormat } from '../../exports/format.ts';
import { EXPORT_FORMATS } from '../../exports/index.ts';
import type { Actions, State, Store } from '../../state/index.ts';
import { SETTINGS, graphViewOf } from '../../state/index.ts';
import type { Shell } from '../../ui/index.ts';
import { mount } from '../../ui/index.ts';
import { commandsDialog } from './commands.ts';
import type { Destination, ExportProgress } from './exports.ts';
import { choicesIn, exportDialog } from './exports.ts';
import { lazily } from '../lazy.ts';
import { helpDialog } from './help.ts';
import { stepsDialog } from './steps.ts';

const textsDialog = lazily<[State]>(async () => (await import('./texts.ts')).textsDialog);
const decisionsDialog = lazily<[State]>(async () => (await import('../deciding/list.ts')).decisionsDialog);

/** Milliseconds after the last choice before the preview is drawn. */
const PAUSE = 150;

const kept = lazily<[State]>(async () => (await import('./notes.ts')).keptDialog);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function mountDialogs({ dialog }: Shell, store: Store, actions: Actions): void {
  const fresh = (format = EXPORT_FORMATS[0]!): ExportProgress => ({
    format,
    busy: false,
    done: null,
    failed: null,
    preview: null,
  });
  let progress = fresh();
  const update = (next: ExportProgress): void => {
    progress = next;
    redraw(store.getState());
  };

  const save = async (choices: ExportChoices, to: Destination): Promise<void> => {
    const { format } = progress;
    const started = performance.now();
    const { preview } = progress;
    update({ format, busy: true, done: null, failed: null, preview });
    const slow = setTimeout(
      () => update({ ...progress, done: progress.done ?? 'unknown' }),
      SETTINGS.exports.patience,
    );
    try {
      await actions.save(format.id, choices, to, (done, total) => {
        if (performance.now() - started > SETTINGS.exports.patience)
          update({ format, busy: true, done: done / total, failed: null, preview });
      });
      progress = { ...fresh(format), preview };
      actions.show(null);
    } catch (error) {
      update({ format, busy: false, done: null, failed: `Nothing was saved: ${messageOf(error)}`, preview });
    } finally {
      clearTimeout(slow);
    }
  };

  let drawn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const takeDown = (): void => {
    if (progress.preview !== null) URL.revokeObjectURL(progress.preview);
    progress = { ...progress, preview: null };
  };
  /** Draws the preview anew once nothing has been chosen for a moment; a newer choice overtakes an older one. */
  const preview = (choices: ExportChoices | null): void => {
    clearTimeout(waiting);
    const { format } = progress;
    if (!format.preview || format.unavailable(store.getState()) !== null) return;
    const mine = (drawn += 1);
    waiting = setTimeout(() => {
      const form = dialog.querySelector('form');
      const asked = choices ?? (form && choicesIn(form));
      if (asked) void draw(format, asked, () => mine === drawn && store.getState().dialog === 'export');
    }, PAUSE);
  };
  const draw = async (format: ExportFormat, choices: ExportChoices, wanted: () => boolean): Promise<void> => {
    try {
      const picture = await actions.preview(format.id, choices);
      if (!wanted() || !picture) return;
      takeDown();
      update({ ...progress, failed: null, preview: URL.createObjectURL(picture) });
    } catch (error) {
      if (wanted()) update({ ...progress, failed: messageOf(error) });
    }
  };

  const content = (state: State): unknown => {
    const { dialog: open } = state;
    const view = graphViewOf(state);
    if (open === 'help') return helpDialog(state, actions);
    if (open === 'texts') return textsDialog(state, actions);
    if (open === 'kept') return kept(state, actions);
    if (open === 'steps') return stepsDialog(state, actions);
    if (open === 'decisions') return decisionsDialog(state, actions);
    if (open === 'commands') return commandsDialog(state, actions);
    if (open !== 'export' || !view) return nothing;
    return exportDialog(state, view, progress, {
      choose: (format) => {
        const shown = progress.format.preview && format.preview ? progress.preview : null;
        if (shown === null) takeDown();
        update({ ...fresh(format), preview: shown });
        preview(null);
      },
      changed: preview,
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
    (s) => [
      s.bringing,
      s.kept,
      s.keptTrouble,
      s.renaming,
      s.stars,
      s.notes,
      s.parts,
      s.steps,
      s.report,
      s.opened,
      s.elsewhere,
      s.parts,
      s.done,
      s.dialog,
      s.letters,
      s.data.status,
      s.shade,
      s.canvas,
    ],
    content,
    ({ dialog: open }) => {
      if (open !== null && !dialog.open) {
        takeDown();
        progress = fresh(progress.format);
        dialog.className = open;
        dialog.showModal();
        if (open === 'export') preview(null);
        if (open === 'texts') void actions.listCorpora();
        if (open === 'decisions') void actions.findElsewhere();
      } else if (open === null && dialog.open) {
        takeDown();
        dialog.close();
      }
    },
  );
  dialog.addEventListener('close', () => {
    // The browser tells of it later, when the next dialog may be open already.
    if (!dialog.open) actions.show(null);
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) actions.show(null); // a click beside it
  });
}

/** Why a sentence gave no relation: its text is read again in a worker that tells what it drops. */
import type { Actions, State, Store } from '../state/index.ts';

type Explained = State['explained'] extends ReadonlyMap<string, infer V> ? V : never;

export const explainActions = (store: Store): Pick<Actions, 'explainText'> => ({
  async explainText(id) {
    const { data, texts, explained } = store.getState();
    const [document, text] = [
      data.status === 'ready' ? data.value.documents.get(id) : undefined,
      texts.get(id),
    ];
    if (!document || text?.status !== 'ready' || explained.get(id)?.status === 'loading') return;
    const put = (told: Explained): void =>
      store.setState({ explained: new Map(store.getState().explained).set(id, told) });
    put({ status: 'loading' });
    try {
      const { explainText } = await import('../../inPage/index.ts');
      const { file, title, publisher, url, published } = document;
      const { value } = text;
      // A title that stands in the text was found there, and is found again.
      const given = value.includes(title) ? null : title;
      const found = await explainText({ id, file, title: given, publisher, url, published, text: value });
      put({ status: 'ready', value: found });
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      const title = 'The text could not be read again';
      put({
        status: 'failed',
        problem: {
          title,
          what,
          place: null,
          todo: 'The command line tells the same:',
          command: 'npm run explain -- TEXT',
        },
      });
    }
  },
});

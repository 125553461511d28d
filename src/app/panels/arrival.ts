/** After a panel is drawn: the place asked for comes into view, and the keyboard follows. */
import type { Route } from '../address/index.ts';
import { isPanelRoute, routeHref } from '../address/index.ts';
import type { Actions, State } from '../state/index.ts';
import type { Shell } from '../ui/index.ts';

const isPanel = ({ address }: State): boolean => isPanelRoute(address.route);

/** Whether only the place in an article, or the order of a pair's passages, is another one. */
const sameThing = (a: Route, b: Route): boolean =>
  (a.view === 'document' && b.view === 'document' && a.id === b.id) ||
  ((a.view === 'pair' || a.view === 'path') && a.view === b.view && a.a === b.a && a.b === b.b);

let cameFrom: HTMLElement | null = null;

export function arriveAtPanel(
  { panel, drawing }: Shell,
  now: State,
  before: State | null,
  actions: Actions,
): void {
  const { route } = now.address;
  if (now.data.status !== 'ready') return;
  if (now.asked && now.asked !== before?.asked) return askIn(panel);
  if (!isPanel(now)) {
    if (
      before &&
      isPanel(before) &&
      (panel.contains(document.activeElement) || document.activeElement === document.body)
    )
      (cameFrom?.isConnected ? cameFrom : drawing).focus({ preventScroll: true });
    return;
  }
  const moved =
    !before || before.data.status !== 'ready' || routeHref(before.address.route) !== routeHref(route);
  const turned = moved && before !== null && sameThing(before.address.route, route);
  // Whoever comes to an article asks for it: what failed before is tried again.
  if (route.view === 'document') void actions.open(route.id, moved && !turned);
  const filled = route.view === 'document' && before?.texts !== now.texts;
  const came = before !== null && before.parts !== now.parts && panel.querySelector('h2') !== null;
  if (!moved && !filled && !came) return;
  if ((moved && !turned) || came) {
    const active = document.activeElement;
    if (before && !isPanel(before) && active instanceof HTMLElement && active !== document.body)
      cameFrom = active;
    panel.querySelector('.scroll')?.scrollTo(0, 0);
    // On arrival from an address the reader has asked for the page, not for the panel: leave the focus alone. So too
    // when a part that was fetched comes late, and the reader is at something by now.
    const elsewhere = !moved && active !== document.body;
    if (document.documentElement.dataset['ready'] && !elsewhere)
      panel.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }
  const place = panel.querySelector('mark.current, [data-claim][aria-current=true]');
  const tall =
    (place?.getBoundingClientRect().height ?? 0) > (panel.querySelector('.scroll')?.clientHeight ?? 0) - 40;
  place?.scrollIntoView({
    block: route.view !== 'document' ? 'nearest' : tall ? 'start' : 'center',
    behavior: turned ? smooth() : 'auto',
  });
}

/** What is asked about a passage comes into view, and takes the keyboard. */
function askIn(panel: HTMLElement): void {
  const question = panel.querySelector('.asked');
  question?.scrollIntoView({ block: 'nearest' });
  question?.querySelector<HTMLElement>('button, select, input')?.focus({ preventScroll: true });
}

const smooth = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

let judged: string | undefined;

/** The next passage to judge takes the keyboard. */
function askToJudge(page: HTMLElement): void {
  const question = page.querySelector<HTMLElement>('.check-question');
  const { check } = question?.dataset ?? {};
  if (check === judged) return;
  judged = check;
  question?.focus({ preventScroll: true });
  question?.scrollIntoView({ block: 'nearest' });
}

/** What a view that fills the page asks for when it is drawn. */
export function arriveAtPage({ page }: Shell, now: State, before: State | null, actions: Actions): void {
  const { view, settings } = now.address;
  if (view === 'check' && !isPanel(now)) askToJudge(page);
  if (view !== 'search' || now.data.status !== 'ready') return;
  actions.findText(settings['q'] ?? '');
  const came = before?.address.view !== 'search' || before.parts !== now.parts;
  // As for panels: an address asks for the page, a command or a link for the box.
  if (came && document.documentElement.dataset['ready'] && !isPanel(now))
    page.querySelector<HTMLElement>('.find')?.focus();
}

let menuFrom: HTMLElement | null = null;

/** An open menu has the focus; when it goes, the button that opened it gets it back, or the drawing. */
export function arriveAtMenu({ menu, drawing, panel }: Shell, now: State, before: State | null): void {
  const active = document.activeElement;
  if (now.menu) {
    if (!menu.contains(active))
      menuFrom = active instanceof HTMLElement && panel.contains(active) ? active : null;
    menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  } else if (before?.menu && active === document.body) (menuFrom?.isConnected ? menuFrom : drawing).focus();
}

/** The page's fixed frame: landmarks and the containers that panels are drawn into. */
import { html, render } from 'lit-html';

export interface Shell {
  readonly root: HTMLElement;
  readonly tools: HTMLElement;
  readonly welcome: HTMLElement;
  readonly search: HTMLElement;
  readonly graph: HTMLElement;
  readonly drawing: HTMLElement;
  readonly canvas: HTMLElement;
  readonly time: HTMLElement;
  readonly controls: HTMLElement;
  readonly extent: HTMLElement;
  readonly caption: HTMLElement;
  readonly page: HTMLElement;
  readonly scope: HTMLElement;
  readonly filters: HTMLElement;
  readonly panel: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly menu: HTMLElement;
  readonly notice: HTMLElement;
  readonly spoken: HTMLElement;
}

/** Draws the frame into `root`, in place of the words that stood there while it loaded. */
export function createShell(root: HTMLElement): Shell {
  root.textContent = '';
  render(
    html`
      <header class="masthead">
        <h1 class="wordmark"><a href="#/">Edgewise</a></h1>
        <div class="search" role="search"></div>
        <div class="tools"></div>
      </header>
      <section class="welcome" aria-label="Where to begin"></section>
      <main>
        <section class="graph" aria-label="Graph" tabindex="-1">
          <div
            class="drawing"
            tabindex="0"
            role="application"
            aria-label="Relations, drawn"
            aria-describedby="how-to-walk"
          >
            <div class="canvas"></div>
          </div>
          <p id="how-to-walk" class="unseen">
            Left and right go round an actor’s relations, down crosses to the other end, up returns, Enter
            opens.
          </p>
          <div class="graph-time"></div>
          <div class="graph-controls"></div>
          <div class="graph-extent"></div>
          <div class="graph-caption"></div>
        </section>
        <div class="page" hidden></div>
        <div class="scope"></div>
        <section class="filters" aria-label="Filters" hidden></section>
        <section class="panel" hidden></section>
        <div class="menus"></div>
        <div class="notice" role="status"></div>
        <div class="spoken unseen" role="status"></div>
      </main>
      <dialog aria-labelledby="dialog-title"></dialog>
    `,
    root,
  );
  const find = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
  return {
    root,
    tools: find('.tools'),
    welcome: find('.welcome'),
    search: find('.search'),
    graph: find('.graph'),
    drawing: find('.drawing'),
    canvas: find('.canvas'),
    time: find('.graph-time'),
    controls: find('.graph-controls'),
    extent: find('.graph-extent'),
    caption: find('.graph-caption'),
    page: find('.page'),
    scope: find('.scope'),
    filters: find('.filters'),
    panel: find('.panel'),
    dialog: root.querySelector('dialog')!,
    menu: find('.menus'),
    notice: find('.notice'),
    spoken: find('.spoken'),
  };
}

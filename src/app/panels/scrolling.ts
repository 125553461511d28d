/** A long list grows as it is scrolled: what shows more of it is pressed when it comes near. */

/** Pixels below what is seen where the next part of a list is made. */
const AHEAD = 600;

let observer: IntersectionObserver | null = null;

/** Watches the buttons for more that a panel has now. Call it again when it was drawn anew. */
export function growOnScroll(panel: HTMLElement): void {
  observer?.disconnect();
  const root = panel.querySelector('.scroll');
  const buttons = panel.querySelectorAll<HTMLButtonElement>('.scroll button.more');
  if (!root || buttons.length === 0) return;
  observer = new IntersectionObserver(
    (entries) => {
      const near = entries.find(({ isIntersecting }) => isIntersecting);
      if (near) (near.target as HTMLButtonElement).click();
    },
    { root, rootMargin: `0px 0px ${AHEAD}px` },
  );
  for (const button of buttons) observer.observe(button);
}

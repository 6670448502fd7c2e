/** Waiting for the page's framework to render. A hidden tab paints no frames, so every wait also has an end of its own. */

const FRAMES_AT_MOST = 120;

/** The next animation frame: what one render put on the page is there. */
function oneFrame(): Promise<void> {
  return new Promise((resolve) => {
    const end = setTimeout(resolve, FRAMES_AT_MOST);
    requestAnimationFrame(() => {
      clearTimeout(end);
      resolve();
    });
  });
}

/** Two animation frames: time enough for React to render what an event set. */
export function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    const end = setTimeout(resolve, FRAMES_AT_MOST);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(end);
        resolve();
      }),
    );
  });
}

/** Resolves with what `look` finds, looking after each change of the page; `undefined` after so many milliseconds. */
export function appears<Found>(
  look: () => Found | undefined,
  page: Document,
  milliseconds: number,
): Promise<Found | undefined> {
  const here = look();
  if (here !== undefined) return Promise.resolve(here);
  return new Promise((resolve) => {
    const done = (found: Found | undefined) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(found);
    };
    const check = () => {
      const found = look();
      if (found !== undefined) done(found);
    };
    let asked = false;
    const observer = new MutationObserver(() => {
      if (asked) return;
      asked = true;
      void oneFrame().then(() => {
        asked = false;
        check();
      });
    });
    // Whatever became visible without a change of the tree is found by the last look.
    const timer = setTimeout(() => done(look()), milliseconds);
    observer.observe(page, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["class", "style", "hidden"],
    });
  });
}

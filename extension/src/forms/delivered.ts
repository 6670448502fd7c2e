/** Whether the page lets an event of ours through: some pages stop every event that no person made. */

/** Runs `act` and says whether an event of this type came as far as the element. */
export function delivered(element: Element, type: string, act: () => void): boolean {
  let heard = false;
  const listener = () => {
    heard = true;
  };
  element.addEventListener(type, listener, { once: true });
  act();
  element.removeEventListener(type, listener);
  return heard;
}

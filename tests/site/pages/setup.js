/** What the server wants shown: words, layout and timing, from the inert JSON block of the page. */
export const setup = JSON.parse(document.getElementById("setup").textContent);
export const words = setup.words;

/** The value of one parameter of the page's address, or "". */
export function parameter(name) {
  return new URL(location.href).searchParams.get(name) ?? "";
}

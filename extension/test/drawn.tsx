/** Our own pages' components drawn with the English sentences. */

import pageTexts from "knowledge:page-texts";
import texts from "knowledge:texts";
import { render } from "preact";
import { act } from "preact/test-utils";
import { textsFor } from "../src/language/texts";
import { Speaking } from "../src/overlay/speaking";

const say = textsFor("en", { en: `${texts.english}\n${pageTexts.english}` });

export function draw(drawn: preact.ComponentChild): HTMLElement {
  const mount = document.createElement("main");
  document.body.append(mount);
  act(() => render(<Speaking value={say}>{drawn}</Speaking>, mount));
  return mount;
}

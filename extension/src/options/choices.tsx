/** Warnings and language. */

import texts from "knowledge:texts";
import { useState } from "preact/hooks";
import type { Settings } from "../background/settings";
import { useTexts } from "../overlay/speaking";
import { askOwn } from "../own-page";

export function Choices({ settings }: { settings: Settings }) {
  const say = useTexts();
  const [saved, setSaved] = useState(false);
  const [language, setLanguage] = useState(settings.language);
  const change = async (part: Partial<Settings>) => {
    await askOwn<Settings>({ type: "change-settings", change: part });
    setSaved(true);
    if (part.language !== undefined) location.reload();
  };
  return (
    <>
      <section aria-labelledby="notices">
        <h2 id="notices">{say("options-notices-title")}</h2>
        <label class="choice">
          <input
            type="checkbox"
            defaultChecked={settings.notifications}
            onChange={(event) => change({ notifications: event.currentTarget.checked })}
          />
          {say("options-notices")}
        </label>
      </section>
      <section>
        <h2>
          <label for="language">{say("options-language-title")}</label>
        </h2>
        <select
          id="language"
          value={language}
          onChange={(event) => {
            setLanguage(event.currentTarget.value);
            void change({ language: event.currentTarget.value });
          }}
        >
          <option value="auto">{say("options-language-auto")}</option>
          {texts.languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language}
            </option>
          ))}
        </select>
      </section>
      <p class="muted" role="status">
        {saved ? say("options-saved") : ""}
      </p>
    </>
  );
}

/** What became of the files that were attached, each by its name, and what to do about those that the form did not keep. */

import type { AttachResult } from "../../forms/attach/attach";
import { useTexts } from "../../overlay/speaking";

export function Attached({ result }: { result: AttachResult & { folder: string | undefined } }) {
  const say = useTexts();
  const lost = result.files.filter(({ outcome }) => outcome === "not-seen").length;
  return (
    <div role="status">
      <p class="small">
        {say(
          result.outcome === "blocked" ? "attach-blocked" : lost === 0 ? "attach-done" : "attach-not-kept",
        )}
      </p>
      <ul class="small files after">
        {result.files.map(({ name, outcome }) => (
          <li key={name} class="dot" data-outcome={outcome}>
            <bdi>{name}</bdi>: {say(`attach-file-${outcome}`)}
          </li>
        ))}
      </ul>
      {result.complains && <p class="small">{say("attach-complains")}</p>}
      {result.twice && <p class="small">{say("attach-twice")}</p>}
      {lost > 0 && result.folder !== undefined && (
        <p class="small after">
          {say("attach-folder")} <bdi dir="ltr">{result.folder}</bdi>
        </p>
      )}
    </div>
  );
}

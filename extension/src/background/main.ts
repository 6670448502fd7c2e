/** The background. Every listener is set at the top, at once: the browser starts this file anew for each event. */

import { keepAsking, onAlarm, setDeadlineAlarm } from "./alarms";
import { openShown, showDueAlerts, snoozeShown } from "./notifications";
import { answer } from "./router";

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  answer(message, sender).then(respond, () => respond({ failed: true }));
  return true;
});

chrome.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm.name));
chrome.notifications.onClicked.addListener((id) => void openShown(id));
chrome.notifications.onButtonClicked?.addListener((id) => void snoozeShown(id));

void keepAsking();

async function begin(): Promise<void> {
  await setDeadlineAlarm();
  await showDueAlerts();
}

chrome.runtime.onStartup.addListener(() => void begin());
chrome.runtime.onInstalled.addListener(({ reason }) => {
  void begin();
  // In a tab of its own and behind the one in front: what the shopper was doing is not taken away.
  if (reason === "install")
    void chrome.tabs.create({ url: chrome.runtime.getURL("options.html"), active: false });
});

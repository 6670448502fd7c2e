"""Real browsers behind one small interface: Chromium over Playwright, Firefox over WebDriver BiDi."""

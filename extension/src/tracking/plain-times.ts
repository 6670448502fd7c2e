/** Dates as they were printed, ages and sums, in the shopper's language. */

const PRINTED = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A date or an instant, ISO 8601, in words. The clock is the one on the wall where it was printed, as tracking pages show
 * it, and its distance from UTC stands behind it where the reader's own clock shows another time. Only an instant that
 * names UTC is told in the reader's own time. What is no date is told as it is.
 */
export function printedTime(at: string, language: string): string {
  const [, day, time, zone] = PRINTED.exec(at) ?? [];
  if (day === undefined) return at;
  const own = zone === "Z";
  const moment = new Date(own ? at : `${day}T${time ?? "00:00"}:00Z`);
  if (Number.isNaN(moment.getTime())) return at;
  const words = new Intl.DateTimeFormat(language, {
    dateStyle: "medium",
    ...(time !== undefined && { timeStyle: "short" }),
    ...(!own && { timeZone: "UTC" }),
  }).format(moment);
  if (zone === undefined || own) return words;
  const ahead = minutesAhead(zone);
  const reader = -new Date(moment.getTime() - ahead * MINUTE).getTimezoneOffset();
  return ahead === reader ? words : `${words} (${distance(ahead)})`;
}

/** Minutes before UTC that `+08:00` or `-0330` means. */
function minutesAhead(zone: string): number {
  const digits = zone.replace(/\D/g, "");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith("-") ? -minutes : minutes;
}

/** `UTC+8`, `UTC-3:30`, in every language alike. */
function distance(ahead: number): string {
  const minutes = Math.abs(ahead) % 60;
  const hours = Math.floor(Math.abs(ahead) / 60);
  return `UTC${ahead < 0 ? "-" : "+"}${hours}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`}`;
}

/** How long ago, in the largest unit that is not coarse: minutes, hours from one hour on, days from two days on. */
export function ageOf(at: string, now: number, language: string): string {
  const passed = Math.max(0, now - Date.parse(at));
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (passed < HOUR) return words.format(-Math.floor(passed / MINUTE), "minute");
  if (passed < 2 * DAY) return words.format(-Math.floor(passed / HOUR), "hour");
  return words.format(-Math.floor(passed / DAY), "day");
}

/** An amount with its currency; an unknown currency stands behind the amount as it was printed. */
export function written(amount: string, currency: string, language: string): string {
  const value = Number(amount);
  try {
    if (!Number.isFinite(value)) throw new RangeError();
    return new Intl.NumberFormat(language, { style: "currency", currency }).format(value);
  } catch {
    return `${amount} ${currency}`;
  }
}

/** A country's name; its code where the browser knows none. */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

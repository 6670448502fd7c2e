/** Asking which protocols the companion speaks. Its answer is unsigned, so it may explain a refusal and never grants anything. */

import { asBody, objectFrom, post } from "./transport";

/** The protocols that this extension speaks. */
export const SPOKEN = { minimum: 1, maximum: 1 } as const;

export type HelloResult = "fits" | "companion-too-old" | "companion-too-new" | "not-a-companion";

/** Throws `NoAnswer` when nobody answers. */
export async function hello(port: number): Promise<HelloResult> {
  const reply = await post(port, "/v1/hello", asBody({ protocol: SPOKEN }));
  const protocol = objectFrom(reply.bytes)?.protocol;
  if (typeof protocol !== "object" || protocol === null) return "not-a-companion";
  const { minimum, maximum } = protocol as { minimum?: unknown; maximum?: unknown };
  if (!Number.isInteger(minimum) || !Number.isInteger(maximum)) return "not-a-companion";
  if ((maximum as number) < SPOKEN.minimum) return "companion-too-old";
  if ((minimum as number) > SPOKEN.maximum) return "companion-too-new";
  return "fits";
}

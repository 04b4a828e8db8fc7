import { env } from "../env";

/** True when browsers reach us by https: cookies are then marked secure and bound to the host. */
export function isSecure(): boolean {
  return env().origin.startsWith("https://");
}

/** Name of the cookie that carries the session's reference. */
export function sessionCookieName(): string {
  return isSecure() ? "__Host-unknot" : "unknot";
}

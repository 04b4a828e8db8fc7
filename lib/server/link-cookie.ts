import { linkCookieName, type Opened } from "./auth/link-gate";
import { isSecure } from "./auth/session-cookie";

/** Half a year; the link's own end is checked at each request besides. Unit: seconds. */
const LIFE_SECONDS = 180 * 24 * 3600;

/** The cookie that lets one browser see one link's page, and nothing else. */
export function linkCookie({ linkId, reference }: Opened): string {
  const secure = isSecure() ? "; Secure" : "";
  return `${linkCookieName(linkId)}=${reference}; Path=/p; Max-Age=${LIFE_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}

import { createTransport } from "nodemailer";
import { env, type MailSettings } from "./env";
import { log } from "./log";
import { Problem } from "./problem";

/** One mail to one person: plain text, nothing attached. */
export interface Letter {
  readonly to: string;
  /** The name beside the sender's address. */
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
}

/** How long the mail server may take for a connection, its greeting, and any further answer. Unit: milliseconds. */
const PATIENCE_MS = 10_000;

/** Where mail need not be encrypted on its way: it does not leave this machine. */
const THIS_MACHINE = ["localhost", "127.0.0.1", "[::1]"];

/** True when this server can send mail. */
export function isMailSetUp(): boolean {
  return env().mail !== null;
}

/** Hands a mail to the mail server, or says in a sentence why not. Nothing of the mail is logged. */
export async function sendMail({ to, fromName, subject, text }: Letter): Promise<void> {
  const settings = env().mail;
  if (!settings) throw new Problem("stopped", "E-mail is not set up on this server.");
  refuseStrange(to);
  const transport = createTransport(transportOptions(settings));
  try {
    await transport.sendMail({
      from: { name: oneLine(fromName), address: settings.from },
      // As an object and with its envelope, so that no part of it is read as a second address.
      to: { name: "", address: to },
      envelope: { from: settings.from, to: [to] },
      subject: oneLine(subject),
      text,
      xMailer: false,
    });
  } catch (error) {
    const code = codeOf(error);
    log("warn", "mail-failed", { code });
    throw new Problem("stopped", SAYS[code] ?? OTHERWISE);
  } finally {
    transport.close();
  }
}

/** What the mail program is told: read from the address by us, so that it takes no option from there. */
export function transportOptions({ smtpUrl }: MailSettings) {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === "smtps:";
  const isHere = THIS_MACHINE.includes(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    ignoreTLS: isHere && !secure,
    // A password goes over no line that can be listened to.
    requireTLS: !isHere && username !== "",
    ...(username !== "" && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const SAYS: Readonly<Record<string, string>> = {
  EENVELOPE: "The mail server does not take this address. Nothing was sent: check the address with the client.",
  EAUTH: "The mail server refuses our password. Nothing was sent: whoever runs this server has to check SMTP_URL.",
  ETLS: "The mail server offers no encryption. Nothing was sent: whoever runs this server has to check SMTP_URL.",
};
const OTHERWISE = "The mail server did not take the mail. Nothing was sent: try again later, or copy the link.";

/** The kind of failure, a word of the mail program or of the system: the only part that may be logged. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^[A-Z_]{2,40}$/.test(code) ? code : "unknown";
}

// One plain address. The record may hold an address that mail programs read as several, or as a command.
function refuseStrange(address: string): void {
  if (/^[^\s\p{Cc}"'<>()[\],;:\\@]+@[^\s\p{Cc}"'<>()[\],;:\\@]+$/u.test(address) && address.length <= 254) return;
  throw new Problem("stopped", "This is not one plain e-mail address. Nothing was sent: correct it on the record.");
}

/** A name as one line: what stands behind a line break would be read as a header of its own. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

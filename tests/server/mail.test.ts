import { afterEach, expect, test, vi } from "vitest";
import { readEnv } from "@/lib/server/env";
import * as log from "@/lib/server/log";
import { type Letter, sendMail, transportOptions } from "@/lib/server/mail";
import { mailServer, readMail } from "@/tests/support/mail-server";

const LETTER: Letter = {
  to: "lena@example.org",
  fromName: "Harbour Practice",
  subject: "Your program from Harbour Practice",
  text: "Hello Lena,\n\nhttp://127.0.0.1:3000/p/abc#secret\n",
};

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  Reflect.deleteProperty(globalThis, "unknotEnv");
  vi.restoreAllMocks();
});

/** Mails go to this address from now on. */
function sendTo(SMTP_URL: string): void {
  const read = readEnv({ SMTP_URL, MAIL_FROM: "desk@practice.example" });
  if (!read.ok) throw new Error(read.problems.join(" "));
  Object.assign(globalThis, { unknotEnv: read.env });
}

async function begun(options: Parameters<typeof mailServer>[0] = {}) {
  const server = await mailServer(options);
  closing.push(server.close);
  sendTo(`smtp://127.0.0.1:${server.port}`);
  return server;
}

test("the mail arrives as it was written, in plain text, from our address", async () => {
  const { received } = await begun();
  await sendMail(LETTER);
  expect(received).toMatchObject([{ from: "desk@practice.example", to: ["lena@example.org"] }]);
  const { headers, text } = readMail(received[0]?.raw ?? "");
  expect(Object.fromEntries(headers)).toMatchObject({
    from: "Harbour Practice <desk@practice.example>",
    to: "lena@example.org",
    subject: LETTER.subject,
    "content-type": expect.stringMatching(/^text\/plain/),
  });
  expect(text.trim()).toBe(LETTER.text.trim());
});

test("letters of every language arrive as they are", async () => {
  const { received } = await begun();
  const russian = { subject: "Ваша программа от Гавань", text: "Здравствуйте, Лена!\n", fromName: "Гавань" };
  await sendMail({ ...LETTER, ...russian });
  const { headers, text } = readMail(received[0]?.raw ?? "");
  expect([headers.get("subject"), text.trim()]).toEqual([russian.subject, russian.text.trim()]);
  expect(headers.get("from")).toContain("Гавань");
});

test.each([
  ["a name", { fromName: "Harbour\r\nBcc: eve@evil.example" }],
  ["a name with quotes", { fromName: 'Harbour" <eve@evil.example>, "x' }],
  ["the subject", { subject: "Hello\r\nBcc: eve@evil.example\r\n\r\nBuy this" }],
  ["the subject, by a lone line feed", { subject: "Hello\nReply-To: eve@evil.example" }],
  ["the text", { text: "Hello\r\n.\r\nMAIL FROM:<eve@evil.example>\r\nRCPT TO:<all@example.org>\r\nDATA\r\nx" }],
])("%s adds neither header nor receiver", async (_, planted) => {
  const { received } = await begun();
  await sendMail({ ...LETTER, ...planted });
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ from: "desk@practice.example", to: ["lena@example.org"] });
  const { headers, names } = readMail(received[0]?.raw ?? "");
  expect(names.filter((name) => ["bcc", "cc", "reply-to"].includes(name))).toEqual([]);
  expect(names.filter((name) => name === "from" || name === "to" || name === "subject")).toHaveLength(3);
  expect(headers.get("from")).toMatch(/<desk@practice\.example>$/);
});

test.each([
  "lena@example.org, eve@evil.example",
  "lena@example.org;eve@evil.example",
  "lena@example.org\r\nRCPT TO:<eve@evil.example>",
  "Lena <eve@evil.example>",
  '"lena@example.org eve"@evil.example',
  "lena@example.org\u0000",
  "group:lena@example.org;",
  "lena",
  "",
])("to %o nothing is sent", async (to) => {
  const { received } = await begun();
  await expect(sendMail({ ...LETTER, to })).rejects.toMatchObject({
    code: "stopped",
    message: expect.stringContaining("not one plain e-mail address"),
  });
  expect(received).toEqual([]);
});

test("a receiver that the mail server refuses is told in a sentence, and logged without the address", async () => {
  const logged = vi.spyOn(log, "log").mockImplementation(() => {});
  const { received } = await begun({ onRcptTo: (_, __, done) => done(new Error("No such person here")) });
  await expect(sendMail(LETTER)).rejects.toMatchObject({
    code: "stopped",
    message: expect.stringContaining("does not take this address"),
  });
  expect(received).toEqual([]);
  expect(logged.mock.calls).toEqual([["warn", "mail-failed", { code: "EENVELOPE" }]]);
});

test("a server that is down, or hangs up, is told in a sentence", async () => {
  const server = await mailServer();
  await server.close();
  sendTo(`smtp://127.0.0.1:${server.port}`);
  const sentence = { code: "stopped", message: expect.stringContaining("Nothing was sent") };
  await expect(sendMail(LETTER)).rejects.toMatchObject(sentence);
  await begun({
    onData: (stream) => stream.on("data", () => stream.destroy()),
    onConnect: (_, done) => done(new Error("Busy")),
  });
  await expect(sendMail(LETTER)).rejects.toMatchObject(sentence);
});

test("a wrong password is told without it, and never goes over a line in the open", async () => {
  const asked: string[] = [];
  const { port } = await begun({
    allowInsecureAuth: true,
    onAuth: ({ username = "" }, _, done) => {
      asked.push(username);
      done(new Error("Wrong"));
    },
  });
  sendTo(`smtp://desk:hunter2@127.0.0.1:${port}`);
  const refused = await sendMail(LETTER).catch((error: Error) => error.message);
  expect(refused).toContain("refuses our password");
  expect(refused).not.toContain("hunter2");
  expect(asked).toEqual(["desk"]);
  const told: string[] = [];
  const open = await mailServer({
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth: ({ username = "" }, _, done) => {
      told.push(username);
      done(null, {});
    },
  });
  closing.push(open.close);
  // Not one of the names by which this machine is known: what goes there is taken to leave it.
  sendTo(`smtp://desk:hunter2@0.0.0.0:${open.port}`);
  await expect(sendMail(LETTER)).rejects.toMatchObject({ message: expect.stringContaining("no encryption") });
  expect([open.received, told]).toEqual([[], []]);
});

test("a server that says nothing is not waited for without end", () => {
  const options = transportOptions({ smtpUrl: "smtp://mail.example", from: "" });
  for (const wait of [options.connectionTimeout, options.greetingTimeout, options.socketTimeout, options.dnsTimeout]) {
    expect(wait).toBeLessThanOrEqual(10_000);
  }
});

test("the address is read by us: port, encryption and password, and no file or page is ever opened", () => {
  const read = (smtpUrl: string) => transportOptions({ smtpUrl, from: "" });
  const closed = { disableFileAccess: true, disableUrlAccess: true };
  expect(read("smtp://mail.example")).toMatchObject({ ...closed, port: 587, secure: false, requireTLS: false });
  expect(read("smtps://d%40k:p%2Fw@mail.example")).toMatchObject({
    ...closed,
    port: 465,
    secure: true,
    requireTLS: true,
    auth: { user: "d@k", pass: "p/w" },
  });
  expect(read("smtp://[::1]:2525")).toMatchObject({ host: "::1", port: 2525, ignoreTLS: true });
  expect(read("smtp://mail.example")).not.toHaveProperty("auth");
});

test("without settings nothing is sent, in a sentence", async () => {
  const read = readEnv({});
  Object.assign(globalThis, { unknotEnv: read.ok ? read.env : null });
  await expect(sendMail(LETTER)).rejects.toMatchObject({
    code: "stopped",
    message: expect.stringContaining("not set up"),
  });
});

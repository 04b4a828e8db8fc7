import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { baseHeaders, CLIENT_PAGE_POLICY, closedHeaders, pagePolicy } from "@/lib/server/security-headers";
import { config, proxy } from "@/proxy";
import { withSettings } from "@/tests/support/process-settings";

const POLICIES = {
  page: pagePolicy("abc", false),
  client: CLIENT_PAGE_POLICY,
  closed: new Map(closedHeaders()).get("content-security-policy") ?? "",
};

test.each(Object.entries(POLICIES))(
  "the policy of the %s answer begins closed and lets nothing be injected or framed",
  (_, policy) => {
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
  },
);

test("only development may evaluate", () => {
  expect(pagePolicy("abc", true)).toContain("'unsafe-eval'");
});

test("https adds HSTS, and http does not promise it", () => {
  const names = () => baseHeaders().map(([name]) => name);
  expect(names()).not.toContain("strict-transport-security");
  withSettings({ ORIGIN: "https://unknot.example" });
  expect(names()).toContain("strict-transport-security");
});

test("every page gets a nonce of its own, whatever the request brought", () => {
  const request = () =>
    new NextRequest("http://127.0.0.1:3000/clients", {
      headers: { "x-nonce": "mine", "content-security-policy": "script-src *" },
    });
  const policies = [proxy(request()), proxy(request())].map((response) => {
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(response.headers.get("x-middleware-request-content-security-policy")).toBe(policy);
    expect(response.headers.get("x-middleware-request-x-nonce")).not.toBe("mine");
    return policy;
  });
  const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1]);
  expect(new Set(nonces).size).toBe(2);
  for (const nonce of nonces) expect(Buffer.from(nonce ?? "", "base64")).toHaveLength(16);
});

const matches = (address: string) => config.matcher.some(({ source }) => new RegExp(`^${source}$`).test(address));

test.each(["/api/clients", "/p/abc", "/p", "/client/page.js", "/_next/static/x.js", "/plans/7/sheet.pdf"])(
  "%s sets its own headers and does without the proxy",
  (address) => {
    expect(matches(address)).toBe(false);
  },
);

test.each(["/clients", "/sign-in", "/plans/7/sheet", "/"])("%s goes by the proxy", (address) => {
  expect(matches(address)).toBe(true);
});

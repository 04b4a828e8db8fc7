import { expect, test } from "vitest";
import { addPractice, changePractice } from "@/lib/practice/mutations";
import { findPractice, isSetUpOpen, listAudit } from "@/lib/practice/queries";
import { withDatabase } from "@/tests/support/database";
import { colleague, owner, PASSWORD } from "@/tests/support/people";
import { rawSql } from "@/tests/support/raw-sql";

withDatabase();

const setUp = (name: string) => ({
  practiceName: name,
  phone: "020 7946 0000",
  emergencyNumber: "112",
  fullName: `${name} Owner`,
  email: `${name.toLowerCase()}@example.org`,
  password: PASSWORD,
});

// Stands first: only an empty database can be set up.
test("of two who set up at once one becomes the owner and the other is told", async () => {
  expect(await isSetUpOpen()).toBe(true);
  const outcomes = await Promise.allSettled(
    ["First", "Second"].map((name) => addPractice(setUp(name), { onlyFirst: true })),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = outcomes.find((outcome) => outcome.status === "rejected");
  expect(refused?.reason).toMatchObject({ code: "forbidden" });
  expect(await isSetUpOpen()).toBe(false);
  expect(await rawSql("select id from practices")).toHaveLength(1);
});

test("the practice is not set up a second time", async () => {
  await expect(addPractice(setUp("Third"), { onlyFirst: true })).rejects.toMatchObject({ code: "forbidden" });
});

test("settings are saved, and the second of two editors is told what stands there", async () => {
  const asha = await owner("Asha");
  const stranger = await owner("Ben");
  const before = await findPractice(stranger);
  const details = {
    name: "New name",
    phone: "020 7946 0001",
    emergencyNumber: "999",
    paper: "letter",
    idleMinutes: 30,
    figureLook: "tan/red/straight",
  } as const;
  await changePractice(asha, { ...details, revision: 1 });
  await expect(changePractice(asha, { ...details, name: "Late", revision: 1 })).rejects.toMatchObject({
    code: "conflict",
    details: { current: { name: "New name", revision: 2 } },
  });
  expect(await findPractice(asha)).toEqual({ ...details, revision: 2 });
  expect(await findPractice(stranger)).toEqual(before);
});

test("the trail is read by its own practice, newest first", async () => {
  const asha = await owner("Asha");
  const stranger = await owner("Ben");
  await colleague(asha, "assistant");
  expect((await listAudit(asha)).map(({ action }) => action)).toEqual([
    "session.began",
    "user.added",
    "session.began",
    "practice.created",
  ]);
  expect((await listAudit(asha, 2)).map(({ sequence }) => sequence)).toEqual([1]);
  expect((await listAudit(stranger)).map(({ action }) => action)).toEqual(["session.began", "practice.created"]);
});

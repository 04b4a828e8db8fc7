/** What the trail keeps of one event, as far as a reader needs it. */
export interface TrailEvent {
  readonly actor: string;
  readonly action: string;
  readonly subjectId: string;
  readonly clientId: string | null;
  readonly fields: readonly string[];
  readonly reason: string | null;
}

type NameOf = (id: string) => string;

/** "Asha Verma published a plan for Lena Brook (version 2)." */
export function auditSentence(event: TrailEvent, names: ReadonlyMap<string, string>): string {
  const nameOf = (id: string) => names.get(id) ?? "somebody";
  const who = event.actor.startsWith("link:") ? "The shared page" : (PROGRAM[event.actor] ?? nameOf(event.actor));
  const did = (DID[event.action] ?? unknownAction)(event, nameOf);
  return `${who} ${did}${detailsOf(event)}.`;
}

// What the program does by itself, such as checking plans again after an update.
const PROGRAM: Readonly<Record<string, string>> = { Unknot: "Unknot" };

const client = ({ clientId }: TrailEvent, nameOf: NameOf) => (clientId ? nameOf(clientId) : "a client");

const DID: Readonly<Record<string, (event: TrailEvent, nameOf: NameOf) => string>> = {
  "practice.created": () => "set up the practice",
  "practice.changed": () => "changed the settings",
  "user.added": ({ subjectId }, nameOf) => `added ${nameOf(subjectId)} to the team`,
  "user.role-changed": ({ subjectId }, nameOf) => `changed the role of ${nameOf(subjectId)}`,
  "user.disabled": ({ subjectId }, nameOf) => `shut the account of ${nameOf(subjectId)}`,
  "user.password-changed": () => "changed their own password",
  "session.began": () => "signed in",
  "session.ended": () => "signed out",
  "own-item.created": () => "made an exercise of the practice’s own",
  "own-item.changed": () => "changed an exercise of the practice’s own",
  "own-item.archived": () => "put away an exercise of the practice’s own",
  "own-item.restored": () => "took back an exercise of the practice’s own",
  "own-picture.kept": () => "uploaded a picture for the library",
  "own-picture.dropped": () => "made room by deleting uploaded pictures that no item shows",
  "client.created": (event, nameOf) => `added the client ${client(event, nameOf)}`,
  "client.changed": (event, nameOf) => `changed the record of ${client(event, nameOf)}`,
  "client.archived": (event, nameOf) => `archived ${client(event, nameOf)}`,
  "client.restored": (event, nameOf) => `took ${client(event, nameOf)} back from the archive`,
  "client.viewed": (event, nameOf) => `looked at the record of ${client(event, nameOf)}`,
  "condition.added": (event, nameOf) => `recorded a condition of ${client(event, nameOf)}`,
  "condition.ended": (event, nameOf) => `ended a condition of ${client(event, nameOf)}`,
  "medicine.added": (event, nameOf) => `recorded a medicine of ${client(event, nameOf)}`,
  "medicine.ended": (event, nameOf) => `ended a medicine of ${client(event, nameOf)}`,
  "measurement.added": (event, nameOf) => `recorded a measurement of ${client(event, nameOf)}`,
  "measurement.ended": (event, nameOf) => `took back a measurement of ${client(event, nameOf)}`,
  "clearance.ended": (event, nameOf) => `ended a clearance for ${client(event, nameOf)}`,
  "clearance.added": (event, nameOf) => `recorded a clearance for ${client(event, nameOf)}`,
  "screen.taken": (event, nameOf) => `recorded the health questions of ${client(event, nameOf)}`,
  "override.made": (event, nameOf) => `overrode a rule for ${client(event, nameOf)}`,
  "plan.created": (event, nameOf) => `began a plan for ${client(event, nameOf)}`,
  "plan.draft-saved": (event, nameOf) => `saved the draft of a plan for ${client(event, nameOf)}`,
  "plan.published": (event, nameOf) => `published a plan for ${client(event, nameOf)}`,
  "plan.decided": (event, nameOf) => `decided how a plan of ${client(event, nameOf)} goes on`,
  "template.created": () => "kept a plan as a template",
  "template.changed": () => "changed a template",
  "template.archived": () => "put a template away",
  "template.restored": () => "took a template back",
  "plan.ended": (event, nameOf) => `ended a plan of ${client(event, nameOf)}`,
  "share-link.made": (event, nameOf) => `made a share link for ${client(event, nameOf)}`,
  "share-link.rotated": (event, nameOf) => `made a new share link for ${client(event, nameOf)}, the old one is shut`,
  "share-link.revoked": (event, nameOf) => `revoked a share link of ${client(event, nameOf)}`,
  "share-link.expiry-set": (event, nameOf) => `set how long the share link of ${client(event, nameOf)} works`,
  "share-link.question-set": (event, nameOf) => `set what the share link of ${client(event, nameOf)} asks first`,
  "share-link.mailed": (event, nameOf) => `sent the share link by e-mail to ${client(event, nameOf)}`,
  "share-link.asked": (event, nameOf) => `asked for the year of birth of ${client(event, nameOf)}`,
  "share-link.read-as": () => "kept how a phone wants to read it",
  "share-link.read": (event, nameOf) => `was read by ${client(event, nameOf)}`,
  "check-in.logged": (event, nameOf) => `logged a check-in of ${client(event, nameOf)}`,
  "condition.told": (event, nameOf) => `put what the client told on the record of ${client(event, nameOf)}`,
  "medicine.told": (event, nameOf) => `put a medicine the client told of on the record of ${client(event, nameOf)}`,
  "screen.told": (event, nameOf) => `put a warning sign on the record of ${client(event, nameOf)}`,
  "assessment.taken": (event, nameOf) => `took an assessment of ${client(event, nameOf)}`,
  "session.noted": (event, nameOf) => `noted a session of ${client(event, nameOf)}`,
  "override.followed-up": (event, nameOf) => `looked again at a decision for ${client(event, nameOf)}`,
  "override.ended": (event, nameOf) => `ended a decision for ${client(event, nameOf)}`,
  "rules.own-rule-drafted": () => "changed an own rule in the draft of the rules",
  "rules.tier-drafted": () => "changed how strict a rule is in the draft of the rules",
  "rules.draft-dropped": () => "took something out of the draft of the rules",
  "rules.draft-thrown-away": () => "threw the draft of the rules away",
  "rules.live": ({ subjectId }) => `put version ${subjectId} of the practice’s rules to use`,
  "rules.restored": ({ subjectId }) => `went back to earlier rules, as version ${subjectId}`,
  "alert.raised": (event, nameOf) => `raised an alert about ${client(event, nameOf)}`,
  "alert.acknowledged": (event, nameOf) => `dealt with an alert about ${client(event, nameOf)}`,
  "alert.put-off": (event, nameOf) => `put off an alert about ${client(event, nameOf)}`,
};

// A newer program may have written it: said as it stands, never left out.
function unknownAction(event: TrailEvent, nameOf: NameOf): string {
  const what = event.action.replace(".", ": ").replaceAll("-", " ");
  return event.clientId ? `did “${what}” for ${client(event, nameOf)}` : `did “${what}”`;
}

// Only a change has fields worth naming: every check-in and every new role has the same ones.
function detailsOf({ action, fields, reason }: TrailEvent): string {
  const parts = [
    ...(action.endsWith(".changed") ? fields.map(asField) : []),
    ...(reason ? [reason.replaceAll("-", " ")] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}

/** "idleMinutes" as "idle minutes". */
function asField(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll("-", " ");
}

import type { UserRole } from "@/lib/practice/schema";

export type RoleName = UserRole["role"];

export const ROLE_CHOICES: readonly { readonly value: RoleName; readonly label: string; readonly may: string }[] = [
  { value: "owner", label: "Owner", may: "Everything, with settings, team and audit trail" },
  { value: "practitioner", label: "Practitioner", may: "Clients, plans, library and rules" },
  { value: "assistant", label: "Front desk", may: "Names and contacts, no clinical text" },
];

/** The role's name on the screen. */
export function roleLabel(role: string): string {
  return ROLE_CHOICES.find(({ value }) => value === role)?.label ?? role;
}

/** The role a text names; the narrowest one for anything else. */
export function roleOf(text: string): RoleName {
  return ROLE_CHOICES.find(({ value }) => value === text)?.value ?? "assistant";
}

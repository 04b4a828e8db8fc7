"use client";

import { useState } from "react";
import { saveUserRole } from "@/lib/practice/actions";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorSummary } from "../ui/error-summary";
import { useAction } from "../ui/use-action";
import { RoleField } from "./role-field";
import { roleLabel, roleOf } from "./roles";
import type { TeamMember } from "./team-card";

interface Props {
  readonly member: TeamMember | null;
  readonly onClose: () => void;
  /** Gets the sentence that says what was done. */
  readonly onChanged: (says: string) => void;
}

/** Changes what somebody may do, or shuts their account. Either signs them out at once. */
export function ChangeMemberDialog({ member, onClose, onChanged }: Props) {
  return (
    <Dialog open={member !== null} title={member?.fullName ?? ""} onClose={onClose}>
      {member && <ChangeMemberForm member={member} onClose={onClose} onChanged={onChanged} />}
    </Dialog>
  );
}

function ChangeMemberForm({ member, onClose, onChanged }: Props & { member: TeamMember }) {
  const { id, fullName, shut } = member;
  const [role, setRole] = useState(roleOf(member.role));
  const { run, pending, problem } = useAction(saveUserRole);
  const save = async (disabled: boolean, says: string) => {
    if ((await run({ userId: id, role, disabled })) !== null) onChanged(says);
  };
  return (
    <>
      <ErrorSummary problem={problem} />
      <RoleField role={role} onChange={setRole} />
      <p className="soft small">
        {shut
          ? "This account is shut: nobody can sign in with it."
          : "They are signed out at once and sign in again with the new role."}
      </p>
      <div className="dialog-foot">
        <Button onClick={onClose}>Cancel</Button>
        {shut ? (
          <Button look="main" busy={pending} onClick={() => save(false, `${fullName} can sign in again.`)}>
            Open the account again
          </Button>
        ) : (
          <>
            <Button look="stop" busy={pending} onClick={() => save(true, `The account of ${fullName} is shut.`)}>
              Shut the account
            </Button>
            <Button
              look="main"
              busy={pending}
              onClick={() => save(false, `The role of ${fullName} is now: ${roleLabel(role).toLowerCase()}.`)}
            >
              Save the role
            </Button>
          </>
        )}
      </div>
    </>
  );
}

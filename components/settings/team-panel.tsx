"use client";

import { useState } from "react";
import { AddMemberDialog } from "./add-member-dialog";
import { ChangeMemberDialog } from "./change-member-dialog";
import { TeamCard, type TeamMember } from "./team-card";

/** The team with what an owner can do about it. */
export function TeamPanel({ members, ownId }: { members: readonly TeamMember[]; ownId: string }) {
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<TeamMember | null>(null);
  const [done, setDone] = useState("");
  return (
    <div className="stack-small">
      <TeamCard
        members={members}
        ownId={ownId}
        onAdd={() => {
          setDone("");
          setAdding(true);
        }}
        onChange={(member) => {
          setDone("");
          setChanging(member);
        }}
      />
      <p role="status">{done}</p>
      <AddMemberDialog
        open={adding}
        onClose={() => setAdding(false)}
        onAdded={(name) => {
          setAdding(false);
          setDone(`${name} can sign in now.`);
        }}
      />
      <ChangeMemberDialog
        member={changing}
        onClose={() => setChanging(null)}
        onChanged={(says) => {
          setChanging(null);
          setDone(says);
        }}
      />
    </div>
  );
}

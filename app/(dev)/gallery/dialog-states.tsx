"use client";

import { useState } from "react";
import { ConflictTable } from "@/components/clients/conflict-table";
import { EMPTY_DETAILS } from "@/components/clients/details-draft";
import { OverrideDialog } from "@/components/plans/override-dialog";
import { AddMemberDialog } from "@/components/settings/add-member-dialog";
import { ChangeMemberDialog } from "@/components/settings/change-member-dialog";
import { PracticeConflict } from "@/components/settings/practice-conflict";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { findingOf, found } from "./fixtures";
import { State, States } from "./state";

const PRACTICE = {
  name: "Harbour",
  phone: "020 7946 0100",
  emergencyNumber: "112",
  paper: "a4",
  idleMinutes: "15",
  figureLook: "light/brown/straight",
};
const MEMBER = { id: "ben", fullName: "Ben Castle", email: "ben@harbour.example", role: "practitioner", shut: false };

type Opened = "plain" | "override" | "barred" | "add" | "change" | "shut" | null;

/** What interrupts, and what two people saved at once. */
export function DialogStates() {
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const finding = findingOf(found, "contraindicated");
  const what = { finding, itemId: finding.items[0]?.itemId ?? "" };
  const overriding = opened === "override" || opened === "barred";
  return (
    <States id="dialogs" title="Dialogs and conflicts">
      <div className="row">
        <Button onClick={() => setOpened("plain")}>Open a dialog</Button>
        <Button onClick={() => setOpened("override")}>Open override</Button>
        <Button onClick={() => setOpened("barred")}>Open barred override</Button>
        <Button onClick={() => setOpened("add")}>Open add somebody</Button>
        <Button onClick={() => setOpened("change")}>Open change somebody</Button>
        <Button onClick={() => setOpened("shut")}>Open shut account</Button>
      </div>
      <Dialog open={opened === "plain"} title="A dialog" onClose={close}>
        <p>Focus goes in, Escape closes, focus comes back.</p>
        <div className="dialog-foot">
          <Button look="main" onClick={close}>
            Understood
          </Button>
        </div>
      </Dialog>
      <OverrideDialog
        clientId="nobody"
        what={overriding ? what : null}
        mayOverride={opened === "override"}
        onClose={close}
      />
      <AddMemberDialog open={opened === "add"} onClose={close} onAdded={close} />
      <ChangeMemberDialog
        member={opened === "change" ? MEMBER : opened === "shut" ? { ...MEMBER, shut: true } : null}
        onClose={close}
        onChanged={close}
      />
      <Conflicts />
    </States>
  );
}

function Conflicts() {
  return (
    <>
      <State name="Details saved by a colleague meanwhile">
        <ConflictTable
          mine={{ ...EMPTY_DETAILS, fullName: "Lena Brook", phone: "020 7946 0111" }}
          theirs={{ ...EMPTY_DETAILS, fullName: "Lena Brooke", phone: "020 7946 0111" }}
          onTake={nothing}
          onDecided={nothing}
        />
      </State>
      <State name="Settings saved by somebody else meanwhile">
        <PracticeConflict
          mine={PRACTICE}
          theirs={{ ...PRACTICE, paper: "letter", idleMinutes: 30 }}
          onTake={nothing}
          onDecided={nothing}
        />
      </State>
    </>
  );
}

// The gallery saves nothing.
function nothing(): void {}

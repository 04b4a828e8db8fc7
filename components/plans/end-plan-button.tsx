"use client";

import { useState } from "react";
import { finishPlan } from "@/lib/plans/actions";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useAction } from "../ui/use-action";

/** Ends a plan. The client's page stays readable until its link runs out. */
export function EndPlanButton({ planId }: { planId: string }) {
  const [asking, setAsking] = useState(false);
  const { run, pending, problem } = useAction(finishPlan, () => setAsking(false));
  return (
    <div>
      <Button small look="quiet" onClick={() => setAsking(true)}>
        End this plan
      </Button>
      <Dialog open={asking} title="End this plan?" onClose={() => setAsking(false)}>
        <p>New facts raise no more alerts for it. The client’s page stays readable until its link runs out.</p>
        {problem && <p className="field-problem">{problem.message}</p>}
        <div className="dialog-foot">
          <Button onClick={() => setAsking(false)}>Keep it going</Button>
          <Button look="stop" busy={pending} onClick={() => run({ planId })}>
            End it
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

import type { Metadata } from "next";
import { PrintWeek } from "@/components/sheets/print-week";
import { formatDay } from "@/components/ui/moment";
import { addDays } from "@/lib/domain/day/day";
import { DUE_DAYS } from "@/lib/domain/program/due";
import { requireUser } from "@/lib/server/auth/gate";
import { today } from "@/lib/server/clock";
import { listDue } from "@/lib/sheets/queries";

export const metadata: Metadata = { title: "Print this week’s plans" };

export default async function SheetsPage() {
  const ctx = await requireUser(["owner", "practitioner"]);
  const day = today();
  const plans = await listDue(ctx, day);
  return (
    <div className="content stack">
      <div className="page-head">
        <div>
          <h1>Print this week’s plans</h1>
          <p className="soft">
            {formatDay(day)} to {formatDay(addDays(day, DUE_DAYS - 1))}
          </p>
        </div>
      </div>
      <p>
        A plan is due when it has a visit or a review in these {DUE_DAYS} days, or when its version is new: published in
        the last {DUE_DAYS} days. Each begins on a page of its own and counts its own pages.
      </p>
      {plans.length === 0 ? (
        <p className="card">No plan is due. Single sheets are printed from their plan.</p>
      ) : (
        <PrintWeek plans={plans} paper={ctx.practice.paper} />
      )}
    </div>
  );
}

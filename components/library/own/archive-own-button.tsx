"use client";

import { useQueryClient } from "@tanstack/react-query";
import { putOwnItemAway } from "@/lib/own-items/actions";
import { Button } from "../../ui/button";
import { useAction } from "../../ui/use-action";
import { ownItems } from "../own-items";

interface Props {
  readonly itemId: string;
  readonly revision: number;
  readonly archived: boolean;
}

/** Puts an own item away or takes it back: one press undoes the other, so nothing is asked. */
export function ArchiveOwnButton({ itemId, revision, archived }: Props) {
  const queries = useQueryClient();
  const { run, pending, problem } = useAction(
    putOwnItemAway,
    () => void queries.invalidateQueries({ queryKey: ownItems.queryKey }),
  );
  return (
    <>
      <Button look="quiet" busy={pending} onClick={() => void run({ itemId, revision, archived: !archived })}>
        {archived ? "Take back" : "Put away"}
      </Button>
      <span role="status">{problem?.message}</span>
    </>
  );
}

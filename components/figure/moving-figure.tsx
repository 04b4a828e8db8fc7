"use client";

import { useRef, useState } from "react";
import { DEFAULT_LOOK } from "@/lib/domain/figure/look";
import { Button } from "../ui/button";
import { movingAddress } from "./moving-address";

type State = "still" | "loading" | "moving" | "paused" | "failed";

/** The movement of an item's drawing, with a button that stops it where it is. */
export function MovingFigure({ itemId }: { itemId: string }) {
  const [state, setState] = useState<State>("still");
  const [svg, setSvg] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const drawn = () => place.current?.querySelector("svg");
  async function start() {
    if (svg) {
      drawn()?.unpauseAnimations();
      setState("moving");
      return;
    }
    setState("loading");
    try {
      const response = await fetch(movingAddress(itemId, DEFAULT_LOOK, null));
      if (!response.ok) throw new Error(String(response.status));
      setSvg(await response.text());
      setState("moving");
    } catch {
      setState("failed");
    }
  }
  const pause = () => {
    drawn()?.pauseAnimations();
    setState("paused");
  };
  return (
    <div className="moving-figure">
      {svg && (
        <div
          ref={place}
          className="figure-frame"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, served by our own address
          dangerouslySetInnerHTML={{ __html: svg }}
        />
      )}
      {state === "moving" ? (
        <Button onClick={pause}>Pause</Button>
      ) : (
        <Button onClick={start} busy={state === "loading"}>
          {state === "paused" ? "Go on" : "Show it moving"}
        </Button>
      )}
      <span role="status">{state === "failed" ? "The drawing did not load. Try again." : ""}</span>
    </div>
  );
}

import dynamic from "next/dynamic";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import type { DrawnItem, PartProps } from "./own-item-form";
import { PictureField } from "./picture-field";

// Drawing in the browser is heavy: only who draws loads it.
const DrawingEditor = dynamic(() => import("./drawing-editor").then((module) => module.DrawingEditor), {
  loading: () => <p className="soft">The figure is loading…</p>,
});

/** How it is shown: a drawing posed by hand, an uploaded picture, or nothing. */
export function FigureFields({ draft, set, wrong, drawn }: PartProps & { drawn: readonly DrawnItem[] }) {
  const { figure } = draft;
  const problem = wrong("figure");
  return (
    <section className="card stack-medium" aria-labelledby="figure-title" id="content.figure" tabIndex={-1}>
      <h2 id="figure-title">4. How it is shown</h2>
      {problem && (
        <p className="field-problem">
          <Icon name="change" size={18} />
          {problem}
        </p>
      )}
      {figure?.kind !== "picture" && (
        <DrawingEditor drawing={figure} drawn={drawn} onChange={(next) => set({ figure: next })} />
      )}
      {figure?.kind !== "drawing" && <PictureField picture={figure} onChange={(next) => set({ figure: next })} />}
      {figure && (
        <div className="row">
          <Button small look="quiet" onClick={() => set({ figure: null })}>
            {figure.kind === "drawing" ? "Take the drawing away" : "Take the picture away"}
          </Button>
        </div>
      )}
    </section>
  );
}

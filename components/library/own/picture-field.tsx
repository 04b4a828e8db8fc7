import { useState } from "react";
import type { OwnPicture } from "@/lib/domain/own-items/own-figure";
import { MOST_PICTURE_BYTES, PICTURE_PROBLEM } from "@/lib/domain/own-items/picture-file";
import { Field, TextArea } from "../../ui/field";

interface Props {
  readonly picture: OwnPicture | null;
  readonly onChange: (picture: OwnPicture) => void;
}

type Sent = Pick<OwnPicture, "pictureId" | "width" | "height">;

/** A photograph or scan instead of a drawing. It is sent at once, and shows nowhere until the item is saved. */
export function PictureField({ picture, onChange }: Props) {
  const { send, state } = useUpload((sent) => onChange({ kind: "picture", alt: "", ...sent }));
  return (
    <div className="stack-small">
      {picture ? (
        <>
          <div className="drawing-paper">
            {/* biome-ignore lint/performance/noImgElement: no optimiser is on */}
            <img
              className="figure-photo"
              src={`/api/library/pictures/${picture.pictureId}`}
              alt={picture.alt || "The picture you chose"}
              width={picture.width}
              height={picture.height}
            />
          </div>
          <TextArea
            label="What is to be seen"
            hint="Read out to those who cannot see it. Show nobody who has not agreed to it."
            rows={2}
            maxLength={300}
            value={picture.alt}
            onChange={({ target }) => onChange({ ...picture, alt: target.value })}
          />
        </>
      ) : (
        <Field
          label="Or upload a picture"
          hint="PNG, JPEG or WebP, up to 2 MB."
          problem={state.kind === "refused" ? state.why : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="file"
              className="input"
              accept="image/png,image/jpeg,image/webp"
              disabled={state.kind === "sending"}
              onChange={({ target }) => target.files?.[0] && void send(target.files[0])}
            />
          )}
        </Field>
      )}
      <span role="status" className="soft small">
        {state.kind === "sending" ? "Sending the picture…" : ""}
      </span>
    </div>
  );
}

type State = { readonly kind: "idle" | "sending" } | { readonly kind: "refused"; readonly why: string };

function useUpload(onDone: (sent: Sent) => void) {
  const [state, setState] = useState<State>({ kind: "idle" });
  const send = async (file: File) => {
    if (file.size > MOST_PICTURE_BYTES) return setState({ kind: "refused", why: PICTURE_PROBLEM.size });
    setState({ kind: "sending" });
    try {
      const response = await fetch("/api/library/pictures", { method: "POST", body: file });
      const answer: Sent & { readonly message: string } = await response.json();
      if (!response.ok) return setState({ kind: "refused", why: answer.message });
      onDone({ pictureId: answer.pictureId, width: answer.width, height: answer.height });
      return setState({ kind: "idle" });
    } catch {
      return setState({ kind: "refused", why: "The picture did not arrive. Check the connection and try again." });
    }
  };
  return { send, state };
}

import type { MassageBlock } from "@/lib/domain/program/document";

/** Dates of the visits, those that are paused struck out, and when the plan is looked at again. */
export function VisitList({ massage: { sessions, reviews } }: { massage: MassageBlock }) {
  return (
    <ul>
      {sessions.map(({ text, paused }) => (
        <li key={text}>{paused ? <del>{text}</del> : text}</li>
      ))}
      {reviews.map((review) => (
        <li key={review}>{review}</li>
      ))}
    </ul>
  );
}

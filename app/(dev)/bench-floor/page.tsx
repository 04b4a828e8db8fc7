import { notFound } from "next/navigation";

/** An empty page: what any page costs before it does anything. There for `npm run bench` only. */
export default function BenchFloorPage() {
  if (process.env.UNKNOT_BENCH !== "1") notFound();
  return <p>Nothing here.</p>;
}

import Link from "next/link";

/** Rules by their numbers, each a link to its page. */
export function RuleLinks({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return <span className="soft">–</span>;
  return (
    <span className="row">
      {ids.map((id) => (
        <Link key={id} href={`/rules/${id}`} prefetch={false} className="numeric">
          {id}
        </Link>
      ))}
    </span>
  );
}

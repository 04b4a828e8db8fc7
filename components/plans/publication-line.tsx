import { Badge } from "../ui/badge";
import { Moment } from "../ui/moment";

export interface Publication {
  readonly number: number;
  readonly at: string;
  readonly by: string | null;
}

interface Props {
  /** The newest published version; null for a plan that never was. */
  readonly published: Publication | null;
  /** What is built here is not what that version says. */
  readonly isChanged: boolean;
}

/** What is printed and shared of this plan: nothing, this, or an older version of it. */
export function PublicationLine({ published, isChanged }: Props) {
  if (!published) {
    return (
      <p className="row publication">
        <Badge>Draft</Badge>
        <span>Not published yet: the client sees nothing of it.</span>
      </p>
    );
  }
  const { number, at, by } = published;
  return (
    <p className="row publication">
      <Badge tone={isChanged ? "modify" : "allowed"} icon={isChanged ? "change" : "fine"}>
        {isChanged ? "Unpublished changes" : "Published"}
      </Badge>
      <span>
        {isChanged ? `Sheet and link still show version ${number}` : `Sheet and link show version ${number}`}, published{" "}
        <Moment at={at} />
        {by && ` by ${by}`}.
      </span>
    </p>
  );
}

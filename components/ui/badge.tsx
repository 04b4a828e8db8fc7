import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

/** Icon, word and colour together; `tone` names a style of badge.css. */
export function Badge({ tone, icon, children }: { tone?: string | undefined; icon?: IconName; children: ReactNode }) {
  return (
    <span className={tone ? `badge badge-${tone}` : "badge"}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </span>
  );
}

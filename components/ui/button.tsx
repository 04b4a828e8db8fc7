import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";

export type ButtonLook = "main" | "plain" | "quiet" | "stop";

const LOOK: Record<ButtonLook, string> = {
  main: "button button-main",
  plain: "button",
  quiet: "button button-quiet",
  stop: "button button-stop",
};

interface Props extends Omit<ComponentProps<"button">, "className"> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
  /** While true the button says so and takes no second press. */
  readonly busy?: boolean;
}

export function Button({ look = "plain", small = false, busy = false, children, type = "button", ...rest }: Props) {
  return (
    <button {...rest} type={type} className={classOf(look, small)} aria-busy={busy} disabled={rest.disabled || busy}>
      {children}
    </button>
  );
}

interface LinkProps<T extends string> {
  readonly href: Route<T>;
  readonly look?: ButtonLook;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink<T extends string>({ href, look = "plain", small = false, children }: LinkProps<T>) {
  return (
    <Link href={href} className={classOf(look, small)} prefetch={false}>
      {children}
    </Link>
  );
}

function classOf(look: ButtonLook, small: boolean): string {
  return small ? `${LOOK[look]} button-small` : LOOK[look];
}

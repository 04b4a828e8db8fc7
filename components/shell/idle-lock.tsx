"use client";

import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import { signInWith } from "../account/sign-in";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";

const SIGNS_OF_LIFE = ["pointerdown", "keydown", "scroll"] as const;

/** Covers the screen when nobody has touched it for the practice's idle time. What was typed stays underneath and is
 *  there again after the password; the session itself has ended on the server by then. */
export function IdleLock({ email, idleMinutes }: { email: string; idleMinutes: number }) {
  const [locked, setLocked] = useState(false);
  const unlock = useCallback(() => setLocked(false), []);
  useEffect(() => {
    if (locked) return;
    let timer = setTimeout(() => setLocked(true), idleMinutes * 60_000);
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setLocked(true), idleMinutes * 60_000);
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, alive, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, alive);
    };
  }, [locked, idleMinutes]);
  useEffect(() => {
    const lock = () => setLocked(true);
    window.addEventListener("unknot:signed-out", lock);
    return () => window.removeEventListener("unknot:signed-out", lock);
  }, []);
  return locked ? <LockDialog email={email} onUnlock={unlock} /> : null;
}

function LockDialog({ email, onUnlock }: { email: string; onUnlock: () => void }) {
  const box = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<string>();
  const [pending, setPending] = useState(false);
  useEffect(() => box.current?.showModal(), []);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setPending(true);
    const refused = await signInWith(email, String(new FormData(event.currentTarget).get("password")));
    setPending(false);
    if (refused === null) onUnlock();
    else setProblem(refused);
  }
  return (
    <dialog
      ref={box}
      className="dialog dialog-lock"
      aria-labelledby="lock-title"
      onCancel={(event) => event.preventDefault()}
    >
      <form className="stack" onSubmit={submit}>
        <div className="stack-small">
          <h2 id="lock-title">Locked</h2>
          <p className="soft">Nothing you typed is lost. Enter your password to go on.</p>
        </div>
        <TextField
          label={`Password for ${email}`}
          name="password"
          type="password"
          autoComplete="current-password"
          problem={problem}
          required
        />
        <div className="row">
          <Button look="main" type="submit" busy={pending}>
            Unlock
          </Button>
          <a href="/sign-in">Sign in as somebody else</a>
        </div>
      </form>
    </dialog>
  );
}

// Guided mode: the day's exercises one after the other, with a timer. The page says everything without it; this only counts.

import type { GuidedWords as Words } from "@/lib/domain/program/page-words";
import { scriptWords } from "@/lib/language/client/script-words";
import { letPause } from "../guided/pause-moving";
import {
  again,
  beginRun,
  type GuidedExercise,
  isOver,
  passed,
  paused,
  type Run,
  skipExercise,
  skipStep,
} from "../guided/run";
import { allowSound, buzz, keepAwake, tone } from "../guided/signals";

const TICK_MS = 200;
/** Last seconds of a step that are counted with a tone. */
const COUNTED = 3;

const card = document.querySelector<HTMLElement>("[data-guided]");
const start = card?.querySelector<HTMLAnchorElement>("a.program-button");
const words: Words = scriptWords(document.documentElement.lang).guided;
letPause(words);
if (card && start && "HTMLDialogElement" in window) prepare(card, start);

function prepare(host: HTMLElement, button: HTMLAnchorElement): void {
  const exercises = JSON.parse(host.dataset.guided ?? "[]") as GuidedExercise[];
  const dialog = document.createElement("dialog");
  dialog.className = "guided";
  dialog.setAttribute("aria-label", words.begin);
  document.body.append(dialog);
  button.addEventListener("click", (event) => {
    event.preventDefault();
    allowSound();
    open(dialog, exercises, words);
  });
}

function open(dialog: HTMLDialogElement, exercises: readonly GuidedExercise[], words: Words): void {
  let run = beginRun(exercises);
  let sound = true;
  let seen = performance.now();
  let said = "";
  const parts = build(dialog, words);
  const sleep = keepAwake();
  const set = (next: Run) => {
    const before = run;
    run = next;
    if (sound && before.at !== next.at) {
      tone(true);
      buzz(120);
    }
    if (isOver(run)) {
      dialog.close();
      return;
    }
    said = show(parts, run, words, said);
  };
  const timer = window.setInterval(() => {
    const now = performance.now();
    const before = Math.ceil(run.left / 1000);
    set(passed(run, now - seen));
    parts.pause.textContent = run.paused ? words.goOn : words.pause;
    seen = now;
    const left = Math.ceil(run.left / 1000);
    if (sound && !run.paused && left < before && left <= COUNTED && left > 0) tone(false);
  }, TICK_MS);
  parts.pause.onclick = () => {
    set(paused(run, !run.paused));
    seen = performance.now();
    parts.pause.textContent = run.paused ? words.goOn : words.pause;
  };
  parts.next.onclick = () => set(skipStep(run));
  parts.skip.onclick = () => set(skipExercise(run));
  parts.again.onclick = () => set(again(run));
  parts.sound.onchange = () => {
    sound = parts.sound.checked;
  };
  parts.close.onclick = () => dialog.close();
  dialog.onclose = () => {
    window.clearInterval(timer);
    sleep();
    tick(run);
  };
  dialog.showModal();
  set(run);
  parts.pause.focus();
}

type Parts = ReturnType<typeof build>;

function build(dialog: HTMLDialogElement, words: Words) {
  dialog.replaceChildren();
  const add = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, to: Element = dialog) => {
    const element = document.createElement(tag);
    element.className = className;
    to.append(element);
    return element;
  };
  const name = add("h2", "guided-name");
  const picture = add("div", "guided-picture");
  const step = add("p", "guided-step");
  step.setAttribute("role", "status");
  const clock = add("p", "guided-clock");
  clock.setAttribute("aria-hidden", "true");
  const bar = add("progress", "guided-bar");
  bar.setAttribute("aria-hidden", "true");
  const count = add("p", "guided-count");
  const row = add("div", "guided-buttons");
  const button = (text: string, main = false) => {
    const made = add("button", main ? "program-button" : "guided-button", row);
    made.type = "button";
    made.textContent = text;
    return made;
  };
  const [pause, next, skip, back, close] = [
    button(words.pause, true),
    button(words.next),
    button(words.skip),
    button(words.again),
    button(words.close),
  ] as const;
  const label = add("label", "guided-sound");
  const sound = add("input", "", label);
  sound.type = "checkbox";
  sound.checked = true;
  label.append(` ${words.sound}`);
  return { name, picture, step, clock, bar, count, pause, next, skip, again: back, close, sound };
}

/** Draws the run; answers what was said, so that the same is not said twice. */
function show(parts: Parts, run: Run, words: Words, said: string): string {
  const step = run.steps[run.at];
  const exercise = step && run.exercises[step.exercise];
  if (!step || !exercise) return said;
  if (parts.name.textContent !== exercise.name) {
    parts.name.textContent = exercise.name;
    const drawn = document.querySelector(`[data-row="${CSS.escape(exercise.rowId)}"] .figure`);
    parts.picture.replaceChildren(...(drawn ? [drawn.cloneNode(true)] : []));
  }
  const seconds = Math.ceil(run.left / 1000);
  parts.clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  parts.bar.max = step.seconds;
  parts.bar.value = step.seconds - run.left / 1000;
  const reps = exercise.dose.reps ?? 1;
  parts.count.textContent = [
    step.set && (exercise.dose.sets ?? 1) > 1 ? `${words.set} ${step.set} / ${exercise.dose.sets}` : "",
    step.rep && reps > 1 ? `${step.rep} / ${reps}` : "",
  ]
    .filter(Boolean)
    .join(" · ");
  const now = `${words[step.kind]} ${parts.count.textContent}`;
  if (now !== said) parts.step.textContent = words[step.kind];
  return now;
}

/** What was gone through is ticked in the day's form; the client can change it before saving. */
function tick({ done, skipped }: Run): void {
  const set = (rowId: string, value: string) => {
    const radio = document.querySelector<HTMLInputElement>(`input[name="done-${CSS.escape(rowId)}"][value="${value}"]`);
    if (radio) radio.checked = true;
  };
  for (const rowId of skipped) if (!done.includes(rowId)) set(rowId, "skipped");
  for (const rowId of done) set(rowId, "done");
  if (done.length + skipped.length > 0) {
    const form = document.getElementById("log");
    form?.scrollIntoView();
    form?.setAttribute("tabindex", "-1");
    form?.focus({ preventScroll: true });
  }
}

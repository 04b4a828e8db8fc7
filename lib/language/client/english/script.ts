import type { ScriptWords } from "@/lib/domain/program/page-words";

/** What the scripts of the page say, in English. They carry these words themselves, so that the page stays light. */
export const script: ScriptWords = {
  guided: {
    "get-ready": "Get ready",
    move: "Move",
    hold: "Hold",
    rest: "Rest",
    "change-side": "Change sides",
    work: "Keep going",
    pause: "Pause",
    goOn: "Go on",
    next: "Next step",
    skip: "Skip this one",
    again: "Again",
    close: "Stop and close",
    begin: "Guided exercises",
    set: "Set",
    sound: "Sound",
  },
  offline: {
    saved: "Saved on this phone.",
    keep: "Keep on this phone",
    keeping: "Keeping it…",
    kept: "Kept on this phone until {day}. It opens without a network.",
    forget: "Forget it on this phone",
    forgotten: "This phone has forgotten your plan.",
    failed: "This phone could not keep it. Try again when you are online.",
    noRoom:
      "This phone has no room for it, or this is a private window. Free some room, or open the page in a normal window.",
    offline: "You are offline. This is your plan as of {day}.",
    unsent: "Not sent yet: {count}. It goes out by itself when you are online.",
    sent: "All you saved has been sent.",
    refused: "This could not be sent: {day}. Tell your therapist.",
  },
};

import type { PageWords } from "@/lib/domain/program/page-words";
import { script } from "./script";

/** What only the client's page says, in English. Reading grade 6 or lower. */
export const page: PageWords = {
  title: "Your program",
  yesterday: "Yesterday",
  todayLine: (exercises, minutes) =>
    `${exercises} ${exercises === 1 ? "exercise" : "exercises"}, about ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
  kitLine: (things) => `You need: ${things.join(", ").toLowerCase()}`,
  restDay: "A rest day. Nothing to do.",
  nothingAtHome: "Nothing to do at home.",
  wholeDay: "Back to the whole day",
  fresh: {
    heading: "New since your last visit here",
    added: (name) => `New: ${name}`,
    removed: (name) => `Left out: ${name}`,
    changed: (name) => `Changed: ${name}`,
  },
  form: {
    today: "How did it go today?",
    yesterday: "How did it go yesterday?",
    done: "Done",
    part: "Part",
    skipped: "Skipped",
    before: "before",
    after: "after",
    word: "In a word (you can leave this out)",
    tell: "Tell your therapist: is something new?",
    save: "Save my day",
    saveAgain: "Save again",
    changeYesterday: "Change yesterday",
    backToToday: "Back to today",
  },
  saved: {
    well: "Saved. Well done. Your therapist can see it.",
    severe: (phone) => `Saved. That is strong pain. Leave the hard moves out. Call us: ${phone}.`,
  },
  strip: { done: "done", toDo: "to do" },
  stepsBack: "First do what it says above. Your plan is here.",
  call: (number) => `Call ${number}`,
  tools: {
    heading: "This page",
    larger: "Larger text",
    usual: "Smaller text",
    print: "Print",
    calendar: "Add to my calendar",
    language: "Language",
    change: "Change",
  },
  offline: script.offline,
  opener: {
    opening: "Opening…",
    closed: "This page is not open on this device.",
    again: "Scan the code on your sheet again, or use the link from your therapist.",
    type: "Type the code from your sheet",
    orAsk: "If it does not open, ask your therapist for a new link.",
  },
  code: {
    heading: "Open your program",
    label: "Code from your sheet",
    open: "Open",
    wrong: "This code opens nothing. Check each letter, or ask your therapist for a new sheet.",
    later: "Too many tries. Wait 15 minutes, then try again.",
  },
  birthYear: {
    heading: "One question first",
    why: "It keeps your plan private.",
    label: "In which year were you born?",
    open: "Open",
    wrong: "That is not the year we have. Try again.",
  },
  calendar: {
    exercises: (minutes) => `Exercises, about ${minutes} min`,
    visit: (name, practice) => `${practice}: ${name}`,
  },
  mail: {
    subject: (practice) => `Your program from ${practice}`,
    before: (name, practitioner) => [
      `Hello ${name},`,
      `${practitioner} has made a program for you. Open it on your phone:`,
    ],
    after: (practice, phone) => [
      "Keep this mail to yourself: whoever has the link can see your program.",
      `Questions? Call ${practice}: ${phone}.`,
    ],
  },
};

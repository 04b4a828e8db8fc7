import type { SignWords } from "@/lib/domain/program/page-words";

/** The warning signs in English. Reading grade 6 or lower. */
export const signs: SignWords = {
  "saddle-or-bladder": {
    asks: "Numb between my legs, or trouble with pee or poo",
    answer: "Stop your exercises. Call {emergency} or go to the emergency room now.",
  },
  "chest-or-breath": {
    asks: "Chest pain, or hard to breathe",
    answer: "Stop. Call {emergency} now.",
  },
  weakness: {
    asks: "An arm or leg got weak or numb",
    answer: "Stop your exercises. See a doctor today. If it gets worse fast, call {emergency}.",
  },
  fever: {
    asks: "Fever or chills",
    answer: "Stop your exercises. See a doctor today. Then call us: {phone}.",
  },
  fall: {
    asks: "A bad fall or a crash",
    answer: "Stop your exercises. See a doctor today. Then call us: {phone}.",
  },
  "new-medicine": {
    asks: "I take a new medicine",
    answer: "Thank you. We will check your plan. Until we call you, do only the easy ones.",
  },
  pregnant: {
    asks: "I am pregnant",
    answer: "Thank you for telling us. Wait with your exercises until we call you.",
  },
  surgery: {
    asks: "I had an operation or a new diagnosis",
    answer: "Thank you for telling us. Wait with your exercises until we call you.",
  },
};

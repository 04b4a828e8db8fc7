import type { ScreenQuestion } from "./types";

/** Signs that wait for nothing: each puts its key on the client. */
export const signQuestions = [
  {
    id: "saddle",
    section: "signs",
    key: "cauda-equina-signs",
    question:
      "New numbness or tingling between the legs, a change in bladder, bowel or sexual function, or both legs weak or numb?",
    short: "numb saddle area, bladder or bowel change, or both legs weak",
    rows: ["A01"],
  },
  {
    id: "weakness",
    section: "signs",
    key: "progressive-neuro-deficit",
    question: "An arm or leg that gets weaker, a foot that drops, or numbness that spreads?",
    short: "growing weakness or spreading numbness",
    rows: ["A02"],
  },
  {
    id: "clumsy-hands",
    section: "signs",
    key: "myelopathy-signs",
    question: "Neck pain together with clumsy hands or unsteady walking?",
    short: "neck pain with clumsy hands or unsteady walking",
    rows: ["D33"],
  },
  {
    id: "serious-signs",
    section: "signs",
    key: "serious-pathology-signs",
    question:
      "Back pain with fever, night sweats, weight loss without trying, or pain at night that no position eases?",
    short: "back pain with fever, weight loss or night pain",
    rows: ["A03"],
    carries: ["rf-serious-minority"],
  },
  {
    id: "accident",
    section: "signs",
    key: "spine-trauma",
    question: "A serious accident or fall before the pain began, or a small fall with thin bones or long steroid use?",
    short: "serious accident or fall",
    rows: ["A04"],
  },
  {
    id: "sudden-neck",
    section: "signs",
    key: "neck-dissection-signs",
    question: "Sudden severe neck pain or headache, unlike any before?",
    short: "sudden unusual neck pain or headache",
    rows: ["B17"],
  },
  {
    id: "neck-vessels",
    section: "signs",
    key: "carotid-vbi",
    question:
      "Dizzy, double vision, numb face, or trouble speaking or swallowing when you move your head, or sudden drops to the floor?",
    short: "dizziness, double vision or speech trouble with head movement",
    rows: ["B16"],
  },
  {
    id: "leg-clot",
    section: "signs",
    key: "dvt-current",
    question: "One leg swollen, warm or sore in the calf, above all after long travel, an operation or days in bed?",
    short: "one leg swollen, warm or tender",
    rows: ["B01"],
  },
  {
    id: "chest",
    section: "signs",
    key: "chest-pain-breathless",
    question: "Chest pain on effort or at rest, short breath at rest, or passing out?",
    short: "chest pain, breathlessness or collapse",
    rows: ["A05"],
  },
  {
    id: "flank",
    section: "signs",
    key: "kidney-flank-signs",
    question: "Deep pain below the ribs at the side, or pain or blood when you pass urine?",
    short: "flank pain or urinary signs",
    rows: ["F05"],
  },
  {
    id: "dark-urine",
    section: "signs",
    key: "rhabdo-signs",
    question: "Very sore, swollen muscles and dark urine after hard exercise?",
    short: "severe muscle pain with dark urine",
    rows: ["A11"],
  },
] as const satisfies readonly ScreenQuestion[];

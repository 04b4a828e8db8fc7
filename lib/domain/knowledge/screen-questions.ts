import type { DerivedKey } from "./derived-keys";

/** A question of the readiness and red-flag screen; a yes puts its key on the client. */
export interface ScreenQuestion {
  readonly key: DerivedKey;
  readonly question: string;
  /** The yes in a few words, for a finding's reasons. */
  readonly short: string;
  /** Catalogue entries that the question stands for. */
  readonly carries?: readonly string[];
}

/** Asked at first intake and at every new episode. */
export const screenQuestions = [
  {
    key: "cauda-equina-signs",
    question:
      "New numb feeling between the legs, trouble passing or holding urine or stool, or both legs weak or numb?",
    short: "numb saddle area, bladder or bowel change, or both legs weak",
  },
  {
    key: "progressive-neuro-deficit",
    question: "An arm or leg that gets weaker, a foot that drops, or numbness that spreads?",
    short: "growing weakness or spreading numbness",
  },
  {
    key: "myelopathy-signs",
    question: "Neck pain together with clumsy hands or unsteady walking?",
    short: "neck pain with clumsy hands or unsteady walking",
  },
  {
    key: "serious-pathology-signs",
    question:
      "Back pain with fever, night sweats, weight loss without trying, or pain at night that no position eases?",
    short: "back pain with fever, weight loss or night pain",
    carries: ["rf-serious-minority"],
  },
  {
    key: "spine-trauma",
    question: "A serious accident or fall before the pain began?",
    short: "serious accident or fall",
  },
  {
    key: "chest-pain-breathless",
    question: "Chest pain, short breath at rest, or passing out?",
    short: "chest pain, breathlessness or collapse",
  },
  {
    key: "dvt-current",
    question: "One leg that is swollen, warm or sore in the calf?",
    short: "one leg swollen, warm or tender",
  },
  {
    key: "neck-dissection-signs",
    question: "Sudden neck pain or headache unlike any before?",
    short: "sudden unusual neck pain or headache",
  },
  {
    key: "carotid-vbi",
    question: "Dizzy, double vision, or trouble with speech or swallowing when you move your head?",
    short: "dizziness, double vision or speech trouble with head movement",
  },
  {
    key: "kidney-flank-signs",
    question: "Deep pain below the ribs at the side, or pain or blood when you pass urine?",
    short: "flank pain or urinary signs",
  },
  {
    key: "rhabdo-signs",
    question: "Very sore, swollen muscles and dark urine after hard exercise?",
    short: "severe muscle pain with dark urine",
  },
  {
    key: "pregnancy-high-risk",
    question: "If you are pregnant: bleeding, bad headache, blurred sight or sudden swelling?",
    short: "warning signs in pregnancy",
  },
  { key: "fever", question: "A fever or chills today?", short: "fever" },
  { key: "acute-infection", question: "Flu, COVID or a stomach bug now?", short: "acute illness" },
  {
    key: "parq-yes",
    question: "Has a doctor ever told you to exercise only under medical advice?",
    short: "exercise only under medical advice",
  },
] as const satisfies readonly ScreenQuestion[];

import type { Reference } from "../reference";

/** The founding articles, professional bodies and other pages. */
export const otherSources = {
  "practice-own": { label: "The practice's own rule", year: null, kind: "professional" },
  "ros-bending": {
    label: "Bending forward with osteoporosis, Royal Osteoporosis Society, n.d.",
    year: null,
    kind: "web",
  },
  "walton-chemotherapy": {
    label: "Chemotherapy and Massage: 11 Questions to Ask Your Clients, T. Walton, ABMP Massage & Bodywork, n.d.",
    year: null,
    kind: "professional",
  },
  "abmp-practice": { label: "Contraindications page, an ABMP member practice, n.d.", year: null, kind: "web" },
  "thermotherapy-2020": { label: "Contraindications to sauna, Thermotherapy Now, 2020", year: 2020, kind: "web" },
  "eds-uk": {
    label: "Exercise and movement for adults with hypermobile EDS and HSD, Ehlers-Danlos Support UK, n.d.",
    year: null,
    kind: "web",
  },
  "nmss-heat": {
    label: "Heat & Temperature Sensitivity, National Multiple Sclerosis Society, n.d.",
    year: null,
    kind: "web",
  },
  "fpn-heat": { label: "Local Heat Therapy, Family Practice Notebook, n.d.", year: null, kind: "web" },
  "amta-medication": {
    label: "Massage and Medication, American Massage Therapy Association (Massage Therapy Journal), n.d.",
    year: null,
    kind: "professional",
  },
  "epilepsy-foundation": {
    label: "Physical fitness with epilepsy, Epilepsy Foundation, n.d.",
    year: null,
    kind: "web",
  },
  "pocket-pathology": {
    label: "Pocket Pathology (R. Werner), Associated Bodywork & Massage Professionals, online",
    year: null,
    kind: "professional",
  },
  "verywell-stenosis": { label: "Spinal stenosis exercise program, Verywell Health, n.d.", year: null, kind: "web" },
  "mayo-statin-2025": { label: "Statin side effects: rhabdomyolysis, Mayo Clinic, 2025", year: 2025, kind: "web" },
  "pmr-thermal": {
    label:
      "Therapeutic Modalities: Thermal, PM&R KnowledgeNow, American Academy of Physical Medicine and Rehabilitation, n.d.",
    year: null,
    kind: "professional",
  },
  "massage-magazine-nut": {
    label: "Watch for nut allergies among clients, MASSAGE Magazine, n.d.",
    year: null,
    kind: "web",
  },
  "professional-knowledge": { label: "General professional knowledge", year: null, kind: "professional" },
  "article-muscle-soreness": {
    label: "Founding article: soreness, relaxing, massage and exercises for back and neck",
    year: null,
    kind: "article",
  },
  "article-back-spasm-causes": {
    label: "Founding article: back muscle spasm, causes and home treatment",
    year: null,
    kind: "article",
  },
  "article-tight-back": {
    label: "Founding article: tight back muscles, questions and answers",
    year: null,
    kind: "article",
  },
  "article-spasm-relief": {
    label: "Founding article: back spasm relief by exercise, yoga, tai chi and food",
    year: null,
    kind: "article",
  },
  "article-spasm-self-massage": {
    label: "Founding article: back spasm, breathing, heat, self-massage and yoga",
    year: null,
    kind: "article",
  },
  "nhlbi-hypotension": {
    label: "Low blood pressure, National Heart, Lung, and Blood Institute (US)",
    year: null,
    kind: "web",
  },
} as const satisfies Record<string, Reference>;

import type { Reference } from "../reference";

/** Reviews, studies and textbooks. */
export const literature = {
  "werner-2019": {
    label: "A Massage Therapist's Guide to Pathology, 7th ed., Werner, Books of Discovery, 2019",
    year: 2019,
    kind: "book",
  },
  "werner-benjamin-1998": {
    label: "A Massage Therapist's Guide to Pathology, quick reference charts, Werner & Benjamin, Lippincott, 1998",
    year: 1998,
    kind: "book",
  },
  "ibpc-2024": {
    label:
      "Absolute and relative contraindications to aerobic and resistance exercise in cardiovascular disease (table), Integrated Blood Pressure Control, 2024",
    year: 2024,
    kind: "review",
  },
  "acsm-beta-blockers-2019": {
    label:
      "Beta blockers and exercise intensity (use perceived exertion), ACSM's Health & Fitness Journal, American College of Sports Medicine, 2019, as reported",
    year: 2019,
    kind: "review",
  },
  "hf-reviews-2023": {
    label:
      "Contraindications to exercise testing and training in stable heart failure (table), Heart Failure Reviews, 2023",
    year: 2023,
    kind: "review",
  },
  "clinical-gate-cryotherapy": {
    label:
      "Cryotherapy (Cold Therapy): contraindications and precautions, chapter 42 of a rehabilitation contraindications handbook, Clinical Gate reprint, n.d.",
    year: null,
    kind: "book",
  },
  "mueller-grunwald-2021": {
    label:
      "Effects, Side Effects and Contraindications of Relaxation Massage during Pregnancy, Mueller & Grunwald, Journal of Clinical Medicine, 2021",
    year: 2021,
    kind: "review",
  },
  "jasien-2015": {
    label: "Intraocular Pressure Rise ... during Four Common Yoga Positions, Jasien et al., PLOS ONE, 2015",
    year: 2015,
    kind: "study",
  },
  "salvo-2015": {
    label: "Massage Therapy: Principles and Practice, Salvo, Elsevier, 2015 or later",
    year: 2015,
    kind: "book",
  },
  "nccih-2019": {
    label: "Massage Therapy: What You Need To Know, US National Center for Complementary and Integrative Health, 2019",
    year: 2019,
    kind: "review",
  },
  "walton-2011": {
    label:
      "Medical Conditions and Massage Therapy: A Decision Tree Approach, Walton, Lippincott Williams & Wilkins, 2011",
    year: 2011,
    kind: "book",
  },
  "ada-resistance-2006": {
    label:
      "Medical contraindications to progressive resistance training (table), Diabetes Care, American Diabetes Association, c. 2006",
    year: 2006,
    kind: "review",
  },
  "fritz-2013": {
    label: "Mosby's Fundamentals of Therapeutic Massage, Fritz, Elsevier, 2013",
    year: 2013,
    kind: "book",
  },
  "sinaki-1989": {
    label:
      "Sinaki et al., flexion versus extension exercise in spondylolisthesis, Mayo Clinic Proceedings, 1989 (figures reported on secondary page)",
    year: 1989,
    kind: "study",
  },
  "slater-2013": {
    label:
      "Upper cervical instability associated with rheumatoid arthritis: what to 'know' and what to 'do', Slater et al., Manual Therapy, 2013",
    year: 2013,
    kind: "review",
  },
  "vte-massage-2010": {
    label: "Venous thromboembolism following vigorous deep tissue massage, Physician and Sportsmedicine, 2010",
    year: 2010,
    kind: "study",
  },
  "sfeir-2018": {
    label:
      "Vertebral compression fractures associated with yoga, Sfeir et al. (Mayo Clinic), Eur J Phys Rehabil Med, 2018",
    year: 2018,
    kind: "study",
  },
  "mcgill-2010": {
    label:
      "McGill S. Core training: evidence translating to better performance and injury prevention. Strength and Conditioning Journal 2010;32(3):33-46",
    year: 2010,
    kind: "review",
  },
  "jull-2008": {
    label:
      "Jull GA, O'Leary SP, Falla DL. Clinical assessment of the deep cervical flexor muscles: the craniocervical flexion test. J Manipulative Physiol Ther 2008;31:525-33",
    year: 2008,
    kind: "review",
  },
  "coppieters-butler-2008": {
    label: "Coppieters MW, Butler DS. Do sliders slide and tensioners tension? Manual Therapy 2008;13:213-21",
    year: 2008,
    kind: "study",
  },
} as const satisfies Record<string, Reference>;

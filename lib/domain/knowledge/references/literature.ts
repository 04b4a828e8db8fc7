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
  "kisner-2017": { label: "Therapeutic Exercise, 7th ed., Kisner et al., F.A. Davis, 2017", year: 2017, kind: "book" },
  "mcgill-2016": { label: "Low Back Disorders, 3rd ed., McGill, Human Kinetics, 2016", year: 2016, kind: "book" },
  "shacklock-2005": { label: "Clinical Neurodynamics, Shacklock, Elsevier, 2005", year: 2005, kind: "book" },
  "jull-neck-2008": { label: "Whiplash, Headache, and Neck Pain, Jull et al., 2008", year: 2008, kind: "book" },
  "otago-2003": { label: "Otago Exercise Programme, Campbell & Robertson, ACC, 2003", year: 2003, kind: "book" },
  "distefano-2009": {
    label:
      "Distefano LJ et al. Gluteal muscle activation during common therapeutic exercises. J Orthop Sports Phys Ther 2009;39:532-40",
    year: 2009,
    kind: "study",
  },
  "reiman-2012": {
    label:
      "Reiman MP et al. A literature review of studies evaluating gluteus maximus and gluteus medius activation during rehabilitation exercises. Physiother Theory Pract 2012;28:257-68",
    year: 2012,
    kind: "review",
  },
  "cools-2007": {
    label:
      "Cools AM et al. Rehabilitation of scapular muscle balance: which exercises to prescribe? Am J Sports Med 2007;35:1744-51",
    year: 2007,
    kind: "study",
  },
  "reinold-2009": {
    label:
      "Reinold MM et al. Current concepts in the scientific and clinical rationale behind exercises for glenohumeral and scapulothoracic musculature. J Orthop Sports Phys Ther 2009;39:105-17",
    year: 2009,
    kind: "review",
  },
  "russo-2017": {
    label: "Russo MA et al. The physiological effects of slow breathing in the healthy human. Breathe 2017;13:298-309",
    year: 2017,
    kind: "review",
  },
  "balban-2023": {
    label:
      "Balban MY et al. Brief structured respiration practices enhance mood and reduce physiological arousal. Cell Rep Med 2023;4:100895",
    year: 2023,
    kind: "study",
  },
  "waller-2009": {
    label:
      "Waller B et al. Therapeutic aquatic exercise in the treatment of low back pain: a systematic review. Clin Rehabil 2009;23:3-14",
    year: 2009,
    kind: "review",
  },
  "travell-simons-1999": {
    label: "The Trigger Point Manual, vol. 1, 2nd ed., Simons et al., 1999",
    year: 1999,
    kind: "book",
  },
  "lewit-simons-1984": {
    label:
      "Lewit K, Simons DG. Myofascial pain: relief by post-isometric relaxation. Arch Phys Med Rehabil 1984;65:452-6",
    year: 1984,
    kind: "study",
  },
  "chaitow-2013": { label: "Muscle Energy Techniques, 4th ed., Chaitow, Elsevier, 2013", year: 2013, kind: "book" },
  "french-2006": {
    label: "French SD et al. Superficial heat or cold for low back pain. Cochrane Database Syst Rev 2006;CD004750",
    year: 2006,
    kind: "review",
  },
  "bieuzen-2013": {
    label:
      "Bieuzen F et al. Contrast water therapy and exercise induced muscle damage: a systematic review and meta-analysis. PLOS ONE 2013;8:e62356",
    year: 2013,
    kind: "review",
  },
  "butler-moseley-2013": { label: "Explain Pain, 2nd ed., Butler & Moseley, Noigroup, 2013", year: 2013, kind: "book" },
  "nsca-2016": {
    label: "Essentials of Strength Training and Conditioning, 4th ed., Haff & Triplett (eds.), Human Kinetics, 2016",
    year: 2016,
    kind: "book",
  },
  "isacowitz-2011": {
    label: "Pilates Anatomy, Isacowitz & Clippinger, Human Kinetics, 2011",
    year: 2011,
    kind: "book",
  },
  "benson-1975": { label: "The Relaxation Response, Benson & Klipper, William Morrow, 1975", year: 1975, kind: "book" },
  "behm-2020": {
    label: "Behm DG et al. Foam rolling prescription: a clinical commentary. J Strength Cond Res 2020;34:3301-8",
    year: 2020,
    kind: "review",
  },
  "ortiz-2019": {
    label:
      "Ortiz RO et al. A systematic review on the effectiveness of active recovery interventions on athletic performance of professional-, collegiate-, and competitive-level adult athletes. J Strength Cond Res 2019;33:2275-87",
    year: 2019,
    kind: "review",
  },
} as const satisfies Record<string, Reference>;

import type { Reference } from "../reference";

/** Guidelines, consensus statements and regulators. */
export const guidelines = {
  "nhs-back-pain": {
    label: "Back pain, NHS (UK), current page quoted by secondary sites",
    year: null,
    kind: "guideline",
  },
  "cauda-equina": {
    label: "Cauda equina syndrome: recommendations, BMJ Best Practice, n.d.",
    year: null,
    kind: "guideline",
  },
  "aha-dissection-2014": {
    label:
      "Cervical Arterial Dissections and Association With Cervical Manipulative Therapy, American Heart Association / American Stroke Association, 2014",
    year: 2014,
    kind: "guideline",
  },
  "electrophysical-2010": {
    label: "Electrophysical Agents: Contraindications and Precautions, Physiotherapy Canada, 2010",
    year: 2010,
    kind: "guideline",
  },
  "nass-stenosis-2011": {
    label: "Evidence-based guideline: degenerative lumbar spinal stenosis, North American Spine Society, 2011",
    year: 2011,
    kind: "guideline",
  },
  "millner-2016": {
    label:
      "Exercise for ankylosing spondylitis: an evidence-based consensus statement, Millner et al., Semin Arthritis Rheum, 2016",
    year: 2016,
    kind: "guideline",
  },
  "heart-online": {
    label: "Exercise: safety considerations, Heart Online (Australia), n.d.",
    year: null,
    kind: "guideline",
  },
  "fda-fluoroquinolone-2008": {
    label: "Fluoroquinolone tendon warning, US Food and Drug Administration, 2008",
    year: 2008,
    kind: "regulator",
  },
  "acsm-2021": {
    label: "Guidelines for Exercise Testing and Prescription, 11th ed., American College of Sports Medicine, 2021",
    year: 2021,
    kind: "guideline",
  },
  "ash-vte-2020": {
    label:
      "Guidelines for management of venous thromboembolism: treatment of deep vein thrombosis and pulmonary embolism, American Society of Hematology, 2020",
    year: 2020,
    kind: "guideline",
  },
  "ifompt-2020": {
    label: "International Framework for Examination of the Cervical Region, IFOMPT, 2020 (JOSPT 2023)",
    year: 2020,
    kind: "guideline",
  },
  "nice-ng59": {
    label: "Low back pain and sciatica in over 16s (NG59), NICE, 2016, updated 2020",
    year: 2016,
    kind: "guideline",
  },
  "nln-2012": {
    label: "Lymphedema Risk Reduction Practices, National Lymphedema Network, 2012",
    year: 2012,
    kind: "guideline",
  },
  "emc-magnesium": {
    label: "Magnesium product information (interactions), electronic Medicines Compendium UK, n.d.",
    year: null,
    kind: "regulator",
  },
  "nice-ng206": { label: "Myalgic encephalomyelitis (NG206), NICE, 2021", year: 2021, kind: "guideline" },
  "fda-topical-2012": {
    label: "OTC topical muscle and joint pain relievers: burns, US Food and Drug Administration, 2012",
    year: 2012,
    kind: "regulator",
  },
  "mskcc-2013": {
    label:
      "Oncology & Cancer Rehabilitation: red flags and contraindications, Memorial Sloan-Kettering Cancer Center, 2013",
    year: 2013,
    kind: "guideline",
  },
  "parq-plus-2023": {
    label: "PAR-Q+ Physical Activity Readiness Questionnaire, PAR-Q+ Collaboration, 2023",
    year: 2023,
    kind: "guideline",
  },
  "acog-804": {
    label:
      "Physical Activity and Exercise During Pregnancy and the Postpartum Period, Committee Opinion 804, American College of Obstetricians and Gynecologists, 2020",
    year: 2020,
    kind: "guideline",
  },
  "ada-exercise-2016": {
    label:
      "Physical Activity/Exercise and Diabetes: Position Statement, American Diabetes Association, 2016 (key points: Colberg, Frontiers in Endocrinology, 2017)",
    year: 2016,
    kind: "guideline",
  },
  "aha-resistance-2000": {
    label:
      "Resistance Exercise in Individuals With and Without Cardiovascular Disease, American Heart Association, 2000",
    year: 2000,
    kind: "guideline",
  },
  "uk-osteoporosis-2022": {
    label:
      "Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis, British Journal of Sports Medicine / Royal Osteoporosis Society, 2022",
    year: 2022,
    kind: "guideline",
  },
  "eah-2015": {
    label: "Third International Exercise-Associated Hyponatremia Consensus, Clin J Sport Med, 2015",
    year: 2015,
    kind: "guideline",
  },
  "tftf-2015": {
    label: "Too Fit To Fracture: Delphi consensus, Giangregorio et al., Osteoporosis International, 2015",
    year: 2015,
    kind: "guideline",
  },
  "wfh-2020": {
    label: "WFH Guidelines for the Management of Hemophilia, World Federation of Hemophilia, 2020",
    year: 2020,
    kind: "guideline",
  },
  "plymouth-back-2021": {
    label: "Your Back after Surgery, University Hospitals Plymouth NHS Trust, 2021",
    year: 2021,
    kind: "guideline",
  },
  "garber-2011": {
    label:
      "Quantity and Quality of Exercise for Apparently Healthy Adults, position stand, American College of Sports Medicine, Garber et al., Med Sci Sports Exerc 2011;43:1334-59",
    year: 2011,
    kind: "guideline",
  },
  "acsm-progression-2009": {
    label:
      "Progression Models in Resistance Training for Healthy Adults, position stand, American College of Sports Medicine, Med Sci Sports Exerc 2009;41:687-708",
    year: 2009,
    kind: "guideline",
  },
  "acsm-fluid-2007": {
    label:
      "Exercise and Fluid Replacement, position stand, American College of Sports Medicine, Sawka et al., Med Sci Sports Exerc 2007;39:377-90",
    year: 2007,
    kind: "guideline",
  },
  "who-activity-2020": {
    label: "Guidelines on physical activity and sedentary behaviour, World Health Organization, 2020",
    year: 2020,
    kind: "guideline",
  },
  "who-diet-2020": {
    label: "Healthy diet, fact sheet, World Health Organization, 2020",
    year: 2020,
    kind: "guideline",
  },
  "acp-back-pain-2017": {
    label:
      "Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain, American College of Physicians, Qaseem et al., Ann Intern Med 2017;166:514-30",
    year: 2017,
    kind: "guideline",
  },
  "hse-indg36": {
    label: "Working with display screen equipment: a brief guide (INDG36), Health and Safety Executive UK, 2013",
    year: 2013,
    kind: "regulator",
  },
  "hse-indg143": {
    label: "Manual handling at work: a brief guide (INDG143, revision 3), Health and Safety Executive UK, 2012",
    year: 2012,
    kind: "regulator",
  },
} as const satisfies Record<string, Reference>;

import type { Reference } from "../reference";

/** What the articles' claims are held against: reviews, trials and guidelines. */
export const evidence = {
  "french-2006": {
    label: "French et al., Superficial heat or cold for low back pain, Cochrane Database of Systematic Reviews, 2006",
    year: 2006,
    kind: "review",
  },
  "qaseem-2017": {
    label:
      "Noninvasive treatments for acute, subacute and chronic low back pain, Qaseem et al., American College of Physicians, 2017",
    year: 2017,
    kind: "guideline",
  },
  "herbert-2011": {
    label:
      "Herbert, de Noronha & Kamper, Stretching to prevent or reduce muscle soreness after exercise, Cochrane Database of Systematic Reviews, 2011",
    year: 2011,
    kind: "review",
  },
  "wiltshire-2010": {
    label:
      'Wiltshire et al., Massage impairs postexercise muscle blood flow and "lactic acid" removal, Medicine & Science in Sports & Exercise, 2010',
    year: 2010,
    kind: "study",
  },
  "nhs-pregnancy": {
    label: "Exercise in pregnancy, NHS (UK), n.d.",
    year: null,
    kind: "guideline",
  },
  "kukkonen-harjula-2006": {
    label:
      "Kukkonen-Harjula & Kauppinen, Health effects and risks of sauna bathing, International Journal of Circumpolar Health, 2006",
    year: 2006,
    kind: "review",
  },
  "kauppinen-1997": {
    label: "Kauppinen, Facts and fables about sauna, Annals of the New York Academy of Sciences, 1997",
    year: 1997,
    kind: "review",
  },
  "garrison-2020": {
    label: "Garrison et al., Magnesium for skeletal muscle cramps, Cochrane Database of Systematic Reviews, 2020",
    year: 2020,
    kind: "review",
  },
  "groeber-2017": {
    label: "Gröber et al., Myth or reality: transdermal magnesium?, Nutrients, 2017",
    year: 2017,
    kind: "review",
  },
  "haller-2019": {
    label: "Haller et al., Craniosacral therapy for chronic pain: meta-analysis, BMC Musculoskeletal Disorders, 2019",
    year: 2019,
    kind: "review",
  },
  "ceballos-laita-2024": {
    label:
      "Ceballos-Laita et al., Is craniosacral therapy effective? Systematic review and meta-analysis, Healthcare, 2024",
    year: 2024,
    kind: "review",
  },
  "cheung-2003": {
    label:
      "Cheung, Hume & Maxwell, Delayed onset muscle soreness: treatment strategies and performance factors, Sports Medicine, 2003",
    year: 2003,
    kind: "review",
  },
  "robergs-2004": {
    label: "Robergs et al., Biochemistry of exercise-induced metabolic acidosis, American Journal of Physiology, 2004",
    year: 2004,
    kind: "review",
  },
  "behm-2016": {
    label:
      "Behm et al., Acute effects of muscle stretching on performance, range of motion and injury, Applied Physiology, Nutrition, and Metabolism, 2016",
    year: 2016,
    kind: "review",
  },
  "schwellnus-2009": {
    label: "Schwellnus, Cause of exercise associated muscle cramps, British Journal of Sports Medicine, 2009",
    year: 2009,
    kind: "review",
  },
  "schoenfeld-frequency-2016": {
    label: "Schoenfeld et al., Effects of resistance training frequency on muscle hypertrophy, Sports Medicine, 2016",
    year: 2016,
    kind: "review",
  },
  "schoenfeld-rest-2016": {
    label:
      "Schoenfeld et al., Longer interset rest periods enhance muscle strength and hypertrophy, Journal of Strength and Conditioning Research, 2016",
    year: 2016,
    kind: "study",
  },
  "west-phillips-2012": {
    label:
      "West & Phillips, Exercise-induced hormone profiles and gains in strength and hypertrophy, European Journal of Applied Physiology, 2012",
    year: 2012,
    kind: "study",
  },
  "swain-2020": {
    label:
      "Swain et al., No consensus on causality of spine postures or physical exposure and low back pain, Journal of Biomechanics, 2020",
    year: 2020,
    kind: "review",
  },
  "costa-2012": {
    label: "da C Menezes Costa et al., The prognosis of acute and persistent low-back pain: meta-analysis, CMAJ, 2012",
    year: 2012,
    kind: "review",
  },
  "henschke-2009": {
    label:
      "Henschke et al., Prevalence of and screening for serious spinal pathology in acute low back pain, Arthritis & Rheumatism, 2009",
    year: 2009,
    kind: "study",
  },
  "furlan-2015": {
    label: "Furlan et al., Massage for low-back pain, Cochrane Database of Systematic Reviews, 2015",
    year: 2015,
    kind: "review",
  },
  "wieland-2022": {
    label: "Wieland et al., Yoga for chronic non-specific low back pain, Cochrane Database of Systematic Reviews, 2022",
    year: 2022,
    kind: "review",
  },
  "hall-2017": {
    label: "Hall et al., Effectiveness of tai chi for chronic musculoskeletal pain conditions, Physical Therapy, 2017",
    year: 2017,
    kind: "review",
  },
  "saragiotto-2016": {
    label: "Saragiotto et al., Paracetamol for low back pain, Cochrane Database of Systematic Reviews, 2016",
    year: 2016,
    kind: "review",
  },
  "cashin-2021": {
    label: "Cashin et al., Muscle relaxants for non-specific low back pain: systematic review, BMJ, 2021",
    year: 2021,
    kind: "review",
  },
  "dowell-2022": {
    label:
      "Dowell et al., CDC clinical practice guideline for prescribing opioids for pain, Morbidity and Mortality Weekly Report, 2022",
    year: 2022,
    kind: "guideline",
  },
  "wegner-2013": {
    label:
      "Wegner et al., Traction for low-back pain with or without sciatica, Cochrane Database of Systematic Reviews, 2013",
    year: 2013,
    kind: "review",
  },
  "mu-2020": {
    label:
      "Mu et al., Acupuncture for chronic nonspecific low back pain, Cochrane Database of Systematic Reviews, 2020",
    year: 2020,
    kind: "review",
  },
  "dahm-2010": {
    label:
      "Dahm et al., Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica, Cochrane Database of Systematic Reviews, 2010",
    year: 2010,
    kind: "review",
  },
  "steffens-2016": {
    label:
      "Steffens et al., Prevention of low back pain: systematic review and meta-analysis, JAMA Internal Medicine, 2016",
    year: 2016,
    kind: "review",
  },
  "smith-2017": {
    label:
      "Smith et al., Should exercises be painful in the management of chronic musculoskeletal pain?, British Journal of Sports Medicine, 2017",
    year: 2017,
    kind: "review",
  },
  "sitthipornvorakul-2018": {
    label:
      "Sitthipornvorakul et al., The effects of walking intervention in chronic low back pain: meta-analysis, Musculoskeletal Science and Practice, 2018",
    year: 2018,
    kind: "review",
  },
  "pocovi-2024": {
    label:
      "Pocovi et al., Individualised, progressive walking and education to prevent low back pain recurrence (WalkBack), The Lancet, 2024",
    year: 2024,
    kind: "study",
  },
  "verbeek-2011": {
    label:
      "Verbeek et al., Manual material handling advice and assistive devices for back pain in workers, Cochrane Database of Systematic Reviews, 2011",
    year: 2011,
    kind: "review",
  },
  "brinjikji-2015": {
    label:
      "Brinjikji et al., Imaging features of spinal degeneration in asymptomatic populations, American Journal of Neuroradiology, 2015",
    year: 2015,
    kind: "review",
  },
  "negrini-2018": {
    label:
      "2016 SOSORT guidelines: treatment of idiopathic scoliosis during growth, Negrini et al., Scoliosis and Spinal Disorders, 2018",
    year: 2018,
    kind: "guideline",
  },
  "chaudhry-2008": {
    label:
      "Chaudhry et al., Three-dimensional model for deformation of human fasciae in manual therapy, Journal of the American Osteopathic Association, 2008",
    year: 2008,
    kind: "study",
  },
} as const satisfies Record<string, Reference>;

import type { Condition } from "../types";

/** Conditions that can be recorded: nerves. */
export const nervesConditions = [
  {"id": "epilepsy", "name": "Epilepsy", "plain": "epilepsy (fits)", "synonyms": ["seizures", "fits", "convulsions"], "icd10": "G40.9", "asks": ["controlled"], "keys": []},
  {"id": "ms", "name": "Multiple sclerosis", "plain": "multiple sclerosis", "synonyms": ["MS", "disseminated sclerosis"], "icd10": "G35", "asks": ["stage"], "keys": [], "stages": [{"value": "heat-sensitive", "label": "Heat makes symptoms worse"}, {"value": "not-heat-sensitive", "label": "Not heat sensitive"}]},
  {"id": "parkinson", "name": "Parkinson disease", "plain": "Parkinson disease", "synonyms": ["Parkinson", "PD", "parkinsonism"], "icd10": "G20", "asks": [], "keys": ["falls-risk"]},
  {"id": "falls-risk", "name": "Repeated falls or unsteadiness", "plain": "falls or poor balance", "synonyms": ["falls", "unsteady", "poor balance", "fear of falling"], "icd10": "R29.6", "asks": [], "keys": ["falls-risk"]},
  {"id": "neuropathy", "name": "Impaired sensation (neuropathy, stroke, nerve injury)", "plain": "poor feeling in the skin", "synonyms": ["numbness", "neuropathy", "loss of feeling", "peripheral neuropathy"], "icd10": "R20.8", "asks": ["region", "side"], "keys": ["impaired-sensation"]},
  {"id": "vertigo", "name": "Positional vertigo or other dizziness", "plain": "dizzy spells", "synonyms": ["BPPV", "dizziness", "vertigo", "Meniere"], "icd10": "H81.1", "asks": [], "keys": ["vertigo-bppv"]},
  {"id": "glaucoma", "name": "Glaucoma", "plain": "high pressure in the eye", "synonyms": ["raised eye pressure", "ocular hypertension"], "icd10": "H40.9", "asks": [], "keys": ["glaucoma"]},
  {"id": "cataract", "name": "Cataract", "plain": "a cloudy eye lens", "synonyms": ["cloudy lens"], "icd10": "H26.9", "asks": [], "keys": ["cataract"]},
  {"id": "retinal-disease", "name": "Retinal tear, detachment or proliferative retinopathy", "plain": "a damaged retina", "synonyms": ["retinal detachment", "retinopathy", "diabetic eye disease"], "icd10": "H33.2", "asks": ["since"], "keys": ["retinal-disease"]},
  {"id": "eye-surgery", "name": "Eye surgery", "plain": "an eye operation", "synonyms": ["cataract operation", "LASIK", "vitrectomy"], "icd10": "Z98.89", "asks": ["surgeryOn", "side"], "keys": []},
  {"id": "eye-disease", "name": "Other major eye disease", "plain": "another eye disease", "synonyms": ["eye problem", "macular degeneration", "eye disease"], "icd10": "H57.9", "asks": [], "keys": ["eye-disease-other"]},
  {"id": "spinal-cord-injury", "name": "Spinal cord injury, mid-thoracic or above", "plain": "a spinal cord injury", "synonyms": ["SCI", "paraplegia", "tetraplegia"], "icd10": "T09.3", "asks": [], "keys": ["spinal-cord-injury"]},
  {"id": "migraine-attack", "name": "Migraine attack now", "plain": "a migraine today", "synonyms": ["migraine", "headache attack"], "icd10": "G43.9", "asks": [], "keys": ["migraine-attack"]},
] as const satisfies readonly Condition[];

import type { Condition } from "../types";

/** Conditions that can be recorded: other. */
export const otherConditions = [
  {"id": "surgery", "name": "Surgery (not the spine)", "plain": "an operation", "synonyms": ["operation", "surgical wound", "post-op"], "icd10": "Z98.89", "asks": ["region", "side", "surgeryOn"], "keys": []},
  {"id": "spinal-surgery", "name": "Spinal surgery", "plain": "an operation on the spine", "synonyms": ["discectomy", "fusion", "laminectomy", "back surgery", "neck surgery", "microdiscectomy"], "icd10": "Z98.1", "asks": ["region", "surgeryOn"], "keys": []},
  {"id": "fever", "name": "Fever now", "plain": "a fever", "synonyms": ["temperature", "pyrexia", "chills"], "icd10": "R50.9", "asks": [], "keys": ["fever"]},
  {"id": "acute-infection", "name": "Acute illness (influenza, COVID-19, gastroenteritis)", "plain": "flu, COVID or a stomach bug", "synonyms": ["flu", "COVID", "cold", "viral infection", "stomach bug", "ARVI"], "icd10": "B34.9", "asks": [], "keys": ["acute-infection"]},
  {"id": "me-cfs", "name": "ME/CFS", "plain": "ME/CFS, deep tiredness", "synonyms": ["chronic fatigue", "myalgic encephalomyelitis", "post-exertional malaise", "long COVID fatigue"], "icd10": "G93.3", "asks": [], "keys": ["me-cfs"]},
  {"id": "autoimmune-flare", "name": "Lupus or other inflammatory disease in flare", "plain": "an immune disease flare", "synonyms": ["lupus", "SLE", "dermatomyositis", "polymyalgia"], "icd10": "M32.9", "asks": [], "keys": ["autoimmune-flare"]},
  {"id": "connective-tissue-vascular", "name": "Marfan syndrome or vascular Ehlers-Danlos", "plain": "weak body tissue (Marfan)", "synonyms": ["Marfan", "vEDS"], "icd10": "Q87.4", "asks": [], "keys": ["connective-tissue-vascular"]},
  {"id": "trauma-history", "name": "History of abuse, panic or body-related trauma", "plain": "bad past events felt in the body", "synonyms": ["PTSD", "abuse", "panic disorder"], "icd10": "F43.1", "asks": [], "keys": ["trauma-history"]},
  {"id": "cognitive-impairment", "name": "Cannot report pain or heat reliably", "plain": "trouble saying what hurts", "synonyms": ["dementia", "Alzheimer", "confusion"], "icd10": "F03.9", "asks": [], "keys": ["cannot-report"]},
  {"id": "frailty", "name": "Frailty", "plain": "a frail body", "synonyms": ["frail", "sarcopenia"], "icd10": "R54", "asks": [], "keys": ["older-frail", "falls-risk"]},
  {"id": "immune-suppression", "name": "Immune suppression", "plain": "weak defences", "synonyms": ["immunosuppressed", "transplant", "HIV"], "icd10": "D84.9", "asks": [], "keys": ["immune-suppression"]},
  {"id": "recent-trauma", "name": "Recent accident or fall", "plain": "a fall or crash", "synonyms": ["car crash", "fall", "accident"], "icd10": "T14.9", "asks": ["region", "since", "stage"], "keys": [], "stages": [{"value": "minor", "label": "Minor fall or knock"}, {"value": "major", "label": "Serious: traffic, height, heavy blow"}]},
  {"id": "recent-steroid-injection", "name": "Steroid injection in the last weeks", "plain": "a steroid shot", "synonyms": ["cortisone injection", "epidural injection"], "icd10": "Z92.24", "asks": ["region", "side", "since"], "keys": []},
  {"id": "statin-myalgia", "name": "Unexplained muscle pain on a statin", "plain": "muscle pain while on a statin", "synonyms": ["statin myopathy", "statin muscle pain"], "icd10": "M60.9", "asks": [], "keys": ["statin-myalgia"]},
  {"id": "post-op-clearance", "name": "Surgeon's own restrictions on file", "plain": "limits set by the surgeon", "synonyms": ["surgeon restrictions", "post-operative restrictions"], "icd10": "Z98.89", "asks": [], "keys": ["post-op-clearance"]},
  {"id": "topical-agent", "name": "Warming or pain-relief cream on the skin now", "plain": "warming cream on the skin", "synonyms": ["capsaicin", "menthol cream", "heat rub", "deep heat"], "icd10": "Z79.89", "asks": ["region"], "keys": ["topical-agent"]},
  {"id": "meal-within-60-min", "name": "Meal in the last hour", "plain": "a meal in the last hour", "synonyms": ["ate just now", "full stomach"], "icd10": "R19.8", "asks": [], "keys": ["meal-within-60-min"]},
  {"id": "intoxicated", "name": "Alcohol or drugs now", "plain": "alcohol or drugs today", "synonyms": ["drunk", "alcohol", "intoxication"], "icd10": "F10.9", "asks": [], "keys": ["intoxicated"]},
] as const satisfies readonly Condition[];

import type { Condition } from "../types";

/** Conditions that can be recorded: metabolism. */
export const metabolismConditions = [
  {"id": "diabetes", "name": "Diabetes on insulin or tablets that can cause lows", "plain": "diabetes", "synonyms": ["type 1 diabetes", "type 2 diabetes", "T1D", "T2D", "sugar disease", "IDDM"], "icd10": "E11.9", "asks": [], "keys": ["diabetes"]},
  {"id": "diabetic-neuropathy", "name": "Diabetic neuropathy or foot ulcer", "plain": "diabetes with numb feet", "synonyms": ["diabetic foot", "numb feet diabetes"], "icd10": "E11.42", "asks": ["region", "side"], "keys": ["diabetic-neuropathy"]},
  {"id": "kidney-disease", "name": "Kidney disease", "plain": "weak kidneys", "synonyms": ["CKD", "renal failure", "kidney failure", "dialysis"], "icd10": "N18.9", "asks": ["stage"], "keys": ["kidney-disease"], "stages": [{"value": "mild", "label": "Mild or moderate"}, {"value": "severe", "label": "Severe (eGFR under 30) or dialysis"}]},
  {"id": "dialysis-shunt", "name": "Dialysis fistula or shunt arm", "plain": "a dialysis shunt in the arm", "synonyms": ["AV fistula", "shunt arm"], "icd10": "Z99.2", "asks": ["side"], "keys": ["dialysis-shunt"]},
  {"id": "liver-disease", "name": "Liver disease or ascites", "plain": "a weak liver", "synonyms": ["cirrhosis", "hepatitis", "ascites"], "icd10": "K76.9", "asks": [], "keys": ["liver-disease"]},
  {"id": "hernia", "name": "Abdominal or groin hernia", "plain": "a hernia", "synonyms": ["inguinal hernia", "umbilical hernia", "hiatus hernia"], "icd10": "K46.9", "asks": ["stage"], "keys": [], "stages": [{"value": "symptomatic", "label": "Large or with symptoms"}, {"value": "small", "label": "Small, reducible, no symptoms"}]},
  {"id": "pelvic-floor", "name": "Prolapse or leakage on effort", "plain": "a weak pelvic floor", "synonyms": ["incontinence", "prolapse", "leakage", "stress incontinence"], "icd10": "N39.3", "asks": [], "keys": ["pelvic-floor"]},
  {"id": "reflux", "name": "Severe reflux", "plain": "bad heartburn", "synonyms": ["GERD", "GORD", "heartburn"], "icd10": "K21.9", "asks": [], "keys": ["reflux"]},
  {"id": "asthma-copd", "name": "Asthma or COPD", "plain": "asthma or lung disease", "synonyms": ["asthma", "COPD", "emphysema", "chronic bronchitis"], "icd10": "J45.9", "asks": [], "keys": ["asthma-copd"]},
] as const satisfies readonly Condition[];

import type { Condition } from "../types";

/** Conditions that can be recorded: cardiovascular. */
export const cardiovascularConditions = [
  {"id": "hypertension", "name": "High blood pressure", "plain": "high blood pressure", "synonyms": ["HTN", "hypertension", "raised blood pressure", "high BP"], "icd10": "I10", "asks": ["controlled"], "keys": []},
  {"id": "hypotension", "name": "Low blood pressure or faintness on standing", "plain": "low blood pressure", "synonyms": ["low BP", "orthostatic hypotension", "fainting", "POTS"], "icd10": "I95.9", "asks": [], "keys": ["hypotension"]},
  {"id": "heart-attack", "name": "Heart attack, bypass or stent", "plain": "a heart attack or heart surgery", "synonyms": ["MI", "myocardial infarction", "stent", "bypass", "CABG", "angioplasty"], "icd10": "I25.2", "asks": ["since", "surgeryOn"], "keys": []},
  {"id": "coronary-disease", "name": "Stable coronary disease", "plain": "narrow heart arteries", "synonyms": ["CAD", "CHD", "stable angina", "coronary heart disease", "ischaemic heart disease"], "icd10": "I25.1", "asks": ["since"], "keys": ["coronary-stable"]},
  {"id": "unstable-angina", "name": "Unstable angina or uncontrolled arrhythmia", "plain": "new or growing chest pain", "synonyms": ["unstable angina", "uncontrolled arrhythmia", "myocarditis", "pericarditis"], "icd10": "I20.0", "asks": [], "keys": ["unstable-angina"]},
  {"id": "heart-failure", "name": "Heart failure", "plain": "a weak heart", "synonyms": ["CHF", "congestive heart failure", "cardiac insufficiency", "HFrEF", "HFpEF"], "icd10": "I50.9", "asks": ["stage"], "keys": [], "stages": [{"value": "stable", "label": "Stable"}, {"value": "worse", "label": "Getting worse (weight gain, swelling, breathless, cough)"}]},
  {"id": "severe-aortic-stenosis", "name": "Severe aortic stenosis", "plain": "a narrow heart valve", "synonyms": ["aortic valve stenosis", "AS valve"], "icd10": "I35.0", "asks": [], "keys": ["severe-aortic-stenosis"]},
  {"id": "pacemaker", "name": "Pacemaker or implanted defibrillator", "plain": "a pacemaker", "synonyms": ["ICD", "defibrillator", "pacer"], "icd10": "Z95.0", "asks": ["surgeryOn", "side"], "keys": ["pacemaker-icd"]},
  {"id": "cardiovascular-disease", "name": "Heart or vessel disease, not specified", "plain": "heart trouble, kind not known", "synonyms": ["heart disease", "CVD", "heart condition", "heart murmur"], "icd10": "I51.9", "asks": [], "keys": ["cardiovascular-disease"]},
] as const satisfies readonly Condition[];

import type { Condition } from "../types";

/** Conditions that can be recorded: skin. */
export const skinConditions = [
  {"id": "skin-infection", "name": "Skin infection, wound, burn or rash", "plain": "sore or infected skin", "synonyms": ["shingles", "cellulitis", "open wound", "burn", "rash", "eczema flare", "impetigo"], "icd10": "L08.9", "asks": ["region", "side"], "keys": ["skin-infection"]},
  {"id": "skin-fragile", "name": "Fragile skin", "plain": "thin skin that tears", "synonyms": ["thin skin", "skin tears", "paper skin"], "icd10": "L98.8", "asks": [], "keys": ["skin-fragile"]},
  {"id": "undiagnosed-lump", "name": "Undiagnosed lump or swelling", "plain": "a lump nobody has checked", "synonyms": ["lump", "swelling", "mass"], "icd10": "R22.9", "asks": ["region", "side"], "keys": ["undiagnosed-lump"]},
  {"id": "allergy-nut", "name": "Allergy to nuts, seeds or fragrance", "plain": "a nut or scent allergy", "synonyms": ["nut allergy", "peanut allergy", "fragrance allergy", "almond oil allergy"], "icd10": "Z91.01", "asks": [], "keys": ["allergy-nut"]},
  {"id": "allergy-latex", "name": "Latex allergy", "plain": "a latex allergy", "synonyms": ["rubber allergy"], "icd10": "Z91.04", "asks": [], "keys": ["allergy-latex"]},
  {"id": "implanted-device", "name": "Port, pump, stimulator, breast implant or shunt", "plain": "a device under the skin", "synonyms": ["port-a-cath", "insulin pump", "stimulator", "breast implant", "shunt"], "icd10": "Z96.9", "asks": ["region", "side"], "keys": ["implanted-device"]},
  {"id": "transdermal-patch", "name": "Medicine patch on the skin", "plain": "a medicine patch on the skin", "synonyms": ["fentanyl patch", "nicotine patch", "nitrate patch"], "icd10": "Z79.89", "asks": ["region", "side"], "keys": ["transdermal-patch"]},
] as const satisfies readonly Condition[];

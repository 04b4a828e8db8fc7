import type { Condition } from "../types";

/** Conditions that can be recorded: vessels. */
export const vesselsConditions = [
  {"id": "dvt", "name": "Deep vein thrombosis", "plain": "a blood clot in the leg", "synonyms": ["DVT", "blood clot", "clot in leg", "thrombosis", "VTE", "leg thrombosis"], "icd10": "I82.4", "asks": ["region", "side", "stage", "since"], "keys": [], "stages": [{"value": "current", "label": "Current, suspected or not treated"}, {"value": "treated", "label": "Treated"}]},
  {"id": "pulmonary-embolism", "name": "Pulmonary embolism", "plain": "a blood clot in the lung", "synonyms": ["PE", "lung clot", "blood clot in lung"], "icd10": "I26.9", "asks": ["since"], "keys": []},
  {"id": "varicose-veins", "name": "Varicose veins or superficial thrombophlebitis", "plain": "swollen leg veins", "synonyms": ["varicosities", "spider veins", "phlebitis"], "icd10": "I83.9", "asks": ["region", "side"], "keys": ["varicose-veins"]},
  {"id": "bleeding-disorder", "name": "Bleeding disorder", "plain": "blood that does not clot well", "synonyms": ["haemophilia", "hemophilia", "von Willebrand", "low platelets", "thrombocytopenia"], "icd10": "D68.9", "asks": [], "keys": ["bleeding-disorder"]},
  {"id": "sickle-cell", "name": "Sickle cell disease", "plain": "sickle cell disease", "synonyms": ["SCD", "sickle cell anaemia"], "icd10": "D57.1", "asks": [], "keys": ["sickle-cell"]},
  {"id": "peripheral-arterial-disease", "name": "Peripheral arterial disease", "plain": "poor blood flow in the legs", "synonyms": ["PAD", "PVD", "claudication", "poor circulation"], "icd10": "I73.9", "asks": ["region", "side"], "keys": ["peripheral-arterial-disease"]},
  {"id": "aneurysm", "name": "Aortic or brain aneurysm, or recent haemorrhage", "plain": "a weak, bulging artery", "synonyms": ["AAA", "brain aneurysm", "aortic aneurysm"], "icd10": "I71.9", "asks": [], "keys": ["aneurysm"]},
  {"id": "carotid-vbi", "name": "Carotid or vertebral artery disease", "plain": "narrow neck arteries", "synonyms": ["VBI", "carotid stenosis", "vertebrobasilar insufficiency"], "icd10": "I65.2", "asks": [], "keys": ["carotid-vbi"]},
  {"id": "stroke-tia", "name": "Stroke or transient ischaemic attack", "plain": "a stroke or mini-stroke", "synonyms": ["CVA", "TIA", "mini-stroke", "cerebral infarct"], "icd10": "I63.9", "asks": ["since", "side"], "keys": []},
  {"id": "raynaud", "name": "Raynaud, cold urticaria or other cold reaction", "plain": "skin that reacts to cold", "synonyms": ["Raynaud", "cold urticaria", "cold allergy", "cryoglobulinaemia"], "icd10": "I73.0", "asks": [], "keys": ["cold-sensitivity"]},
] as const satisfies readonly Condition[];

import { boneMetastasesRules } from "./rules/cancer/bone-metastases";
import { cancerActiveRules } from "./rules/cancer/cancer-active";
import { cancerHistoryRules } from "./rules/cancer/cancer-history";
import { cancerUnspecifiedRules } from "./rules/cancer/cancer-unspecified";
import { chemotherapyRules } from "./rules/cancer/chemotherapy";
import { lymphoedemaRules } from "./rules/cancer/lymphoedema";
import { radiotherapyRules } from "./rules/cancer/radiotherapy";
import { cardiovascularDiseaseRules } from "./rules/cardiovascular/cardiovascular-disease";
import { coronaryStableRules } from "./rules/cardiovascular/coronary-stable";
import { heartFailureRules } from "./rules/cardiovascular/heart-failure";
import { hypertensionControlledRules } from "./rules/cardiovascular/hypertension-controlled";
import { hypertensionStage2Rules } from "./rules/cardiovascular/hypertension-stage2";
import { hypertensionUncontrolledRules } from "./rules/cardiovascular/hypertension-uncontrolled";
import { hypertensionUnspecifiedRules } from "./rules/cardiovascular/hypertension-unspecified";
import { pacemakerRules } from "./rules/cardiovascular/pacemaker";
import { pulseAndLowPressureRules } from "./rules/cardiovascular/pulse-and-low-pressure";
import { recentMiRules } from "./rules/cardiovascular/recent-mi";
import { severeAorticStenosisRules } from "./rules/cardiovascular/severe-aortic-stenosis";
import { unstableAnginaRules } from "./rules/cardiovascular/unstable-angina";
import { aceiArbKSparingRules } from "./rules/medicines/acei-arb-k-sparing";
import { alcoholWithMedicationRules } from "./rules/medicines/alcohol-with-medication";
import { antibioticBisphosphonateRules } from "./rules/medicines/antibiotic-bisphosphonate";
import { betaBlockerRules } from "./rules/medicines/beta-blocker";
import { fluoroquinoloneRules } from "./rules/medicines/fluoroquinolone";
import { muscleRelaxantRules } from "./rules/medicines/muscle-relaxant";
import { opioidAndSedationRules } from "./rules/medicines/opioid-and-sedation";
import { recentSteroidInjectionRules } from "./rules/medicines/recent-steroid-injection";
import { statinMyalgiaRules } from "./rules/medicines/statin-myalgia";
import { steroidLongTermRules } from "./rules/medicines/steroid-long-term";
import { vasodilatorDiureticRules } from "./rules/medicines/vasodilator-diuretic";
import { asthmaCopdRules } from "./rules/metabolism/asthma-copd";
import { diabetesRules } from "./rules/metabolism/diabetes";
import { fullStomachRules } from "./rules/metabolism/full-stomach";
import { herniaRules } from "./rules/metabolism/hernia";
import { kidneyDiseaseRules } from "./rules/metabolism/kidney-disease";
import { kidneyFlankSignsRules } from "./rules/metabolism/kidney-flank-signs";
import { liverDiseaseRules } from "./rules/metabolism/liver-disease";
import { pelvicFloorRules } from "./rules/metabolism/pelvic-floor";
import { cataractRules } from "./rules/nerves/cataract";
import { epilepsyRules } from "./rules/nerves/epilepsy";
import { eyeDiseaseRules } from "./rules/nerves/eye-disease";
import { fallsRiskRules } from "./rules/nerves/falls-risk";
import { glaucomaRules } from "./rules/nerves/glaucoma";
import { impairedSensationRules } from "./rules/nerves/impaired-sensation";
import { migraineAttackRules } from "./rules/nerves/migraine-attack";
import { multipleSclerosisRules } from "./rules/nerves/multiple-sclerosis";
import { retinalDiseaseRules } from "./rules/nerves/retinal-disease";
import { spinalCordInjuryRules } from "./rules/nerves/spinal-cord-injury";
import { vertigoBppvRules } from "./rules/nerves/vertigo-bppv";
import { autoimmuneFlareRules } from "./rules/other/autoimmune-flare";
import { backPainRules } from "./rules/other/back-pain";
import { beginnerRules } from "./rules/other/beginner";
import { cannotReportRules } from "./rules/other/cannot-report";
import { chronicSpasmRules } from "./rules/other/chronic-spasm";
import { connectiveTissueVascularRules } from "./rules/other/connective-tissue-vascular";
import { dialysisShuntRules } from "./rules/other/dialysis-shunt";
import { goutFlareRules } from "./rules/other/gout-flare";
import { heavySweatingRules } from "./rules/other/heavy-sweating";
import { implantedDeviceRules } from "./rules/other/implanted-device";
import { majorPhysicalLimitationRules } from "./rules/other/major-physical-limitation";
import { menstruationRules } from "./rules/other/menstruation";
import { minorRules } from "./rules/other/minor";
import { muscleTensionRules } from "./rules/other/muscle-tension";
import { noResponseToMassageRules } from "./rules/other/no-response-to-massage";
import { notWarmedUpRules } from "./rules/other/not-warmed-up";
import { olderFrailRules } from "./rules/other/older-frail";
import { onsetOver3DaysRules } from "./rules/other/onset-over-3-days";
import { overdrinkingRiskRules } from "./rules/other/overdrinking-risk";
import { overdrinkingWaterRules } from "./rules/other/overdrinking-water";
import { painDuringActivityRules } from "./rules/other/pain-during-activity";
import { painOver2WeeksRules } from "./rules/other/pain-over-2-weeks";
import { parqYesRules } from "./rules/other/parq-yes";
import { postOpClearanceRules } from "./rules/other/post-op-clearance";
import { recentTrainingLargeRules } from "./rules/other/recent-training-large";
import { recentTrainingSmallRules } from "./rules/other/recent-training-small";
import { recentTraumaRules } from "./rules/other/recent-trauma";
import { trainedYesterdayRules } from "./rules/other/trained-yesterday";
import { traumaHistoryRules } from "./rules/other/trauma-history";
import { everyPlanRules } from "./rules/plan/every-plan";
import { sessionsRules } from "./rules/plan/sessions";
import { trainingDaysRules } from "./rules/plan/training-days";
import { postpartum6WeeksRules } from "./rules/pregnancy/postpartum-6-weeks";
import { pregnancyRules } from "./rules/pregnancy/pregnancy";
import { pregnancyFirstTrimesterRules } from "./rules/pregnancy/pregnancy-first-trimester";
import { pregnancyHighRiskRules } from "./rules/pregnancy/pregnancy-high-risk";
import { pregnancyOver20WeeksRules } from "./rules/pregnancy/pregnancy-over-20-weeks";
import { pregnancyOver28WeeksRules } from "./rules/pregnancy/pregnancy-over-28-weeks";
import { acuteIllnessRules } from "./rules/red-flags/acute-illness";
import { acuteInjury72hRules } from "./rules/red-flags/acute-injury-72h";
import { emergencySignsRules } from "./rules/red-flags/emergency-signs";
import { notScreenedRules } from "./rules/red-flags/not-screened";
import { undiagnosedLumpRules } from "./rules/red-flags/undiagnosed-lump";
import { urgentSignsRules } from "./rules/red-flags/urgent-signs";
import { bodySitesRules } from "./rules/sites/body-sites";
import { effortRules } from "./rules/sites/effort";
import { handsOnRules } from "./rules/sites/hands-on";
import { heatAndColdRules } from "./rules/sites/heat-and-cold";
import { heatAndColdMoreRules } from "./rules/sites/heat-and-cold-more";
import { ownHandsRules } from "./rules/sites/own-hands";
import { positionsAndBreathingRules } from "./rules/sites/positions-and-breathing";
import { stretchingAndWarmUpRules } from "./rules/sites/stretching-and-warm-up";
import { allergiesRules } from "./rules/skin/allergies";
import { coldSensitivityRules } from "./rules/skin/cold-sensitivity";
import { skinFragileRules } from "./rules/skin/skin-fragile";
import { skinInfectionRules } from "./rules/skin/skin-infection";
import { topicalAgentRules } from "./rules/skin/topical-agent";
import { transdermalPatchRules } from "./rules/skin/transdermal-patch";
import { acuteFractureRules } from "./rules/spine/acute-fracture";
import { acuteSeverePainRules } from "./rules/spine/acute-severe-pain";
import { acuteSpasmRules } from "./rules/spine/acute-spasm";
import { ankylosingSpondylitisRules } from "./rules/spine/ankylosing-spondylitis";
import { arthritisUnspecifiedRules } from "./rules/spine/arthritis-unspecified";
import { atlantoaxialInstabilityRules } from "./rules/spine/atlantoaxial-instability";
import { cervicalRadiculopathyRules } from "./rules/spine/cervical-radiculopathy";
import { diastasisRectiRules } from "./rules/spine/diastasis-recti";
import { discRadiculopathyRules } from "./rules/spine/disc-radiculopathy";
import { domsRules } from "./rules/spine/doms";
import { fibromyalgiaRules } from "./rules/spine/fibromyalgia";
import { hipReplacementRules } from "./rules/spine/hip-replacement";
import { hypermobilityRules } from "./rules/spine/hypermobility";
import { meCfsRules } from "./rules/spine/me-cfs";
import { myelopathySignsRules } from "./rules/spine/myelopathy-signs";
import { osteoarthritisRules } from "./rules/spine/osteoarthritis";
import { osteochondrosisRules } from "./rules/spine/osteochondrosis";
import { osteoporosisRules } from "./rules/spine/osteoporosis";
import { osteoporosisEarlyRules } from "./rules/spine/osteoporosis-early";
import { rheumatoidArthritisRules } from "./rules/spine/rheumatoid-arthritis";
import { scoliosisRules } from "./rules/spine/scoliosis";
import { shoulderConditionRules } from "./rules/spine/shoulder-condition";
import { spinalStenosisRules } from "./rules/spine/spinal-stenosis";
import { spondylolisthesisRules } from "./rules/spine/spondylolisthesis";
import { surgeryRules } from "./rules/spine/surgery";
import { vertebralFractureRules } from "./rules/spine/vertebral-fracture";
import { whiplashRecentRules } from "./rules/spine/whiplash-recent";
import { wristConditionRules } from "./rules/spine/wrist-condition";
import { aneurysmRules } from "./rules/vessels/aneurysm";
import { anticoagulantRules } from "./rules/vessels/anticoagulant";
import { antiplateletRules } from "./rules/vessels/antiplatelet";
import { bleedingDisorderRules } from "./rules/vessels/bleeding-disorder";
import { deepVeinThrombosisRules } from "./rules/vessels/deep-vein-thrombosis";
import { neckArteriesRules } from "./rules/vessels/neck-arteries";
import { peripheralArterialDiseaseRules } from "./rules/vessels/peripheral-arterial-disease";
import { pulmonaryEmbolismRecentRules } from "./rules/vessels/pulmonary-embolism-recent";
import { recentStrokeTiaRules } from "./rules/vessels/recent-stroke-tia";
import { sickleCellRules } from "./rules/vessels/sickle-cell";
import { varicoseVeinsRules } from "./rules/vessels/varicose-veins";
import type { Rule } from "./types";

/** Every rule, by body system. */
export const rules: readonly Rule[] = [
  ...boneMetastasesRules,
  ...cancerActiveRules,
  ...cancerHistoryRules,
  ...cancerUnspecifiedRules,
  ...chemotherapyRules,
  ...lymphoedemaRules,
  ...radiotherapyRules,
  ...cardiovascularDiseaseRules,
  ...coronaryStableRules,
  ...heartFailureRules,
  ...hypertensionControlledRules,
  ...hypertensionStage2Rules,
  ...hypertensionUncontrolledRules,
  ...hypertensionUnspecifiedRules,
  ...pacemakerRules,
  ...pulseAndLowPressureRules,
  ...recentMiRules,
  ...severeAorticStenosisRules,
  ...unstableAnginaRules,
  ...aceiArbKSparingRules,
  ...alcoholWithMedicationRules,
  ...antibioticBisphosphonateRules,
  ...betaBlockerRules,
  ...fluoroquinoloneRules,
  ...muscleRelaxantRules,
  ...opioidAndSedationRules,
  ...recentSteroidInjectionRules,
  ...statinMyalgiaRules,
  ...steroidLongTermRules,
  ...vasodilatorDiureticRules,
  ...asthmaCopdRules,
  ...diabetesRules,
  ...fullStomachRules,
  ...herniaRules,
  ...kidneyDiseaseRules,
  ...kidneyFlankSignsRules,
  ...liverDiseaseRules,
  ...pelvicFloorRules,
  ...cataractRules,
  ...epilepsyRules,
  ...eyeDiseaseRules,
  ...fallsRiskRules,
  ...glaucomaRules,
  ...impairedSensationRules,
  ...migraineAttackRules,
  ...multipleSclerosisRules,
  ...retinalDiseaseRules,
  ...spinalCordInjuryRules,
  ...vertigoBppvRules,
  ...autoimmuneFlareRules,
  ...backPainRules,
  ...beginnerRules,
  ...cannotReportRules,
  ...chronicSpasmRules,
  ...connectiveTissueVascularRules,
  ...dialysisShuntRules,
  ...goutFlareRules,
  ...heavySweatingRules,
  ...implantedDeviceRules,
  ...majorPhysicalLimitationRules,
  ...menstruationRules,
  ...minorRules,
  ...muscleTensionRules,
  ...noResponseToMassageRules,
  ...notWarmedUpRules,
  ...olderFrailRules,
  ...onsetOver3DaysRules,
  ...overdrinkingRiskRules,
  ...overdrinkingWaterRules,
  ...painDuringActivityRules,
  ...painOver2WeeksRules,
  ...parqYesRules,
  ...postOpClearanceRules,
  ...recentTrainingLargeRules,
  ...recentTrainingSmallRules,
  ...recentTraumaRules,
  ...trainedYesterdayRules,
  ...traumaHistoryRules,
  ...everyPlanRules,
  ...sessionsRules,
  ...trainingDaysRules,
  ...postpartum6WeeksRules,
  ...pregnancyRules,
  ...pregnancyFirstTrimesterRules,
  ...pregnancyHighRiskRules,
  ...pregnancyOver20WeeksRules,
  ...pregnancyOver28WeeksRules,
  ...acuteIllnessRules,
  ...acuteInjury72hRules,
  ...emergencySignsRules,
  ...notScreenedRules,
  ...undiagnosedLumpRules,
  ...urgentSignsRules,
  ...bodySitesRules,
  ...effortRules,
  ...handsOnRules,
  ...heatAndColdRules,
  ...heatAndColdMoreRules,
  ...ownHandsRules,
  ...positionsAndBreathingRules,
  ...stretchingAndWarmUpRules,
  ...allergiesRules,
  ...coldSensitivityRules,
  ...skinFragileRules,
  ...skinInfectionRules,
  ...topicalAgentRules,
  ...transdermalPatchRules,
  ...acuteFractureRules,
  ...acuteSeverePainRules,
  ...acuteSpasmRules,
  ...ankylosingSpondylitisRules,
  ...arthritisUnspecifiedRules,
  ...atlantoaxialInstabilityRules,
  ...cervicalRadiculopathyRules,
  ...diastasisRectiRules,
  ...discRadiculopathyRules,
  ...domsRules,
  ...fibromyalgiaRules,
  ...hipReplacementRules,
  ...hypermobilityRules,
  ...meCfsRules,
  ...myelopathySignsRules,
  ...osteoarthritisRules,
  ...osteochondrosisRules,
  ...osteoporosisRules,
  ...osteoporosisEarlyRules,
  ...rheumatoidArthritisRules,
  ...scoliosisRules,
  ...shoulderConditionRules,
  ...spinalStenosisRules,
  ...spondylolisthesisRules,
  ...surgeryRules,
  ...vertebralFractureRules,
  ...whiplashRecentRules,
  ...wristConditionRules,
  ...aneurysmRules,
  ...anticoagulantRules,
  ...antiplateletRules,
  ...bleedingDisorderRules,
  ...deepVeinThrombosisRules,
  ...neckArteriesRules,
  ...peripheralArterialDiseaseRules,
  ...pulmonaryEmbolismRecentRules,
  ...recentStrokeTiaRules,
  ...sickleCellRules,
  ...varicoseVeinsRules,
];

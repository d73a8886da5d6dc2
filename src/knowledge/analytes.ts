/**
 * Which LOINC code is which analyte: 545 codes, grouped. Machine-drafted; no clinician has signed it. Every code passed the LOINC
 * check digit and was seen with its name in at least one public source.
 *
 * `kind`: an absolute count (cells per volume), a percent of the leukocytes, a decimal `fraction` of them (0 to 1, so times 100),
 * or other. Total neutrophils are not the same as segmented and band forms: never add a total and segs. Match by code, never by
 * name: LOINC has renamed "/100 leukocytes" to "/Leukocytes". The group `exclude-other-specimen` holds cells in urine, spinal
 * fluid and other fluids; they never enter a blood series.
 */
import type { AnalyteCode } from './analyte-code.ts';
import { bloodCountAnalytes } from './blood-count-analytes.ts';

export const analytes = {
  ...bloodCountAnalytes,
  'wbc-other-cells': [
    // OTHER leukocytes only, not the total WBC
    { loinc: '30406-3', kind: 'absolute', name: 'Leukocytes other [#/volume] in Blood' },
    // OTHER leukocytes only, not the total WBC
    { loinc: '51383-8', kind: 'absolute', name: 'Leukocytes other [#/volume] in Blood by Automated count', method: 'automated' },
    // OTHER leukocytes only, not the total WBC
    { loinc: '729-4', kind: 'absolute', name: 'Leukocytes other [#/volume] in Blood by Manual count', method: 'manual' },
    // OTHER leukocytes only
    { loinc: '26471-3', kind: 'percent', name: 'Leukocytes other/100 leukocytes in Blood' },
    // OTHER leukocytes only
    { loinc: '40646-2', kind: 'percent', name: 'Leukocytes other/Leukocytes in Blood by Automated count', method: 'automated' },
    // OTHER leukocytes only
    { loinc: '730-2', kind: 'percent', name: 'Leukocytes other/100 leukocytes in Blood by Manual count', method: 'manual' },
  ],
  granulocytes: [
    { loinc: '19023-1', kind: 'percent', name: 'Granulocytes/100 leukocytes in Bld by Automated count', method: 'automated' },
    { loinc: '20482-6', kind: 'absolute', name: 'Granulocytes [#/volume] in Blood by Automated count', method: 'automated' },
    { loinc: '30394-1', kind: 'absolute', name: 'Granulocytes [#/volume] in Blood' },
    { loinc: '30395-8', kind: 'percent', name: 'Granulocytes/Leukocytes in Blood' },
    { loinc: '51588-2', kind: 'absolute', name: 'Granulocytes [#/volume] in Blood by Manual count', method: 'manual' },
  ],
  'mid-cells': [
    {
      loinc: '32154-7',
      kind: 'absolute',
      name: 'Basophils+Eosinophils+Monocytes [#/volume] in Blood by Automated count',
      method: 'automated',
    },
    {
      loinc: '32155-4',
      kind: 'percent',
      name: 'Basophils+Eosinophils+Monocytes/100 leukocytes in Bld by Automated count',
      method: 'automated',
    },
    { loinc: '32349-3', kind: 'absolute', name: 'Basophils+Eosinophils+Monocytes [#/volume] in Blood' },
    { loinc: '32350-1', kind: 'percent', name: 'Basophils+Eosinophils+Monocytes/Leukocytes in Blood' },
  ],
  'plasma-cells': [
    { loinc: '13047-6', kind: 'percent', name: 'Plasma cells/100 leukocytes in Blood' },
    { loinc: '24103-4', kind: 'absolute', name: 'Plasma cells [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '30458-4', kind: 'absolute', name: 'Plasma cells [#/volume] in Blood' },
    // presence/flag only, no number
    { loinc: '40743-7', kind: 'other', name: 'Plasma cells [Presence] in Bld by Microscopy.light', method: 'manual' },
    { loinc: '71663-9', kind: 'fraction', name: 'Plasma cells/leukocytes [Pure number fraction] in Bld' },
    { loinc: '79426-3', kind: 'percent', name: 'Plasma cells/100 leukocytes in Bld by Manual count', method: 'manual' },
  ],
  prolymphocytes: [
    { loinc: '6746-2', kind: 'percent', name: 'Prolymphocytes/100 leukocytes in Bld by Manual count', method: 'manual' },
    { loinc: '6863-5', kind: 'absolute', name: 'Prolymphocytes [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '30464-2', kind: 'absolute', name: 'Prolymphocytes [#/volume] in Blood' },
    { loinc: '30465-9', kind: 'percent', name: 'Prolymphocytes/100 leukocytes in Bld' },
    // presence/flag only, no number
    { loinc: '75663-5', kind: 'other', name: 'Prolymphocytes [Presence] in Bld' },
  ],
  'lymphoma-cells': [
    { loinc: '24104-2', kind: 'percent', name: 'Lymphoma cells/100 leukocytes in Bld by Manual count', method: 'manual' },
    { loinc: '24105-9', kind: 'absolute', name: 'Lymphoma cells [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '30422-0', kind: 'absolute', name: 'Lymphoma cells [#/volume] in Blood' },
    { loinc: '30423-8', kind: 'percent', name: 'Lymphoma cells/100 leukocytes in Bld' },
    // presence/flag only, no number
    { loinc: '59809-4', kind: 'other', name: 'Lymphoma cells [Presence] in Bld' },
  ],
  'hairy-cells': [
    { loinc: '24106-7', kind: 'percent', name: 'Hairy cells/100 leukocytes in Bld by Manual count', method: 'manual' },
    { loinc: '35058-7', kind: 'percent', name: 'Hairy cells/100 leukocytes in Bld' },
  ],
  'smudge-cells': [
    // presence/flag only, no number
    { loinc: '7798-2', kind: 'other', name: 'Smudge cells [Presence] in Blood by Light microscopy', method: 'manual' },
    { loinc: '14912-0', kind: 'percent', name: 'Smudge cells/100 leukocytes in Blood by Manual count', method: 'manual' },
    { loinc: '34992-8', kind: 'percent', name: 'Smudge cells/Leukocytes in Blood' },
    { loinc: '34993-6', kind: 'absolute', name: 'Smudge cells [#/volume] in Blood' },
    { loinc: '68437-3', kind: 'absolute', name: 'Smudge cells [#/volume] in Blood by Manual count', method: 'manual' },
    {
      loinc: '71664-7',
      kind: 'fraction',
      name: 'Smudge cells/leukocytes [Pure number fraction] in Bld by Manual count',
      method: 'manual',
    },
  ],
  nrbc: [
    {
      loinc: '771-6',
      kind: 'absolute',
      name: 'Nucleated erythrocytes [#/volume] in Blood by Automated count',
      method: 'automated',
    },
    { loinc: '772-4', kind: 'absolute', name: 'Nucleated erythrocytes [#/volume] in Blood by Manual count', method: 'manual' },
    {
      loinc: '773-2',
      kind: 'percent',
      name: 'Nucleated erythrocytes/100 erythrocytes in Blood by Manual count',
      method: 'manual',
    },
    {
      loinc: '18309-5',
      kind: 'other',
      name: 'Nucleated erythrocytes/100 leukocytes [Ratio] in Blood by Manual count',
      method: 'manual',
    },
    { loinc: '19048-8', kind: 'other', name: 'Nucleated erythrocytes/100 leukocytes [Ratio] in Blood' },
    { loinc: '26461-4', kind: 'percent', name: 'Erythrocytes.nucleated/100 erythrocytes in Bld' },
    { loinc: '30392-5', kind: 'absolute', name: 'Nucleated erythrocytes [#/volume] in Blood' },
    // presence/flag only, no number
    { loinc: '34188-3', kind: 'other', name: 'Erythrocytes.nucleated [Presence] in Bld' },
    // presence/flag only, no number
    { loinc: '34200-6', kind: 'other', name: 'Erythrocytes.nucleated [Presence] in Bld by Automated count', method: 'automated' },
    // presence/flag only, no number
    { loinc: '40630-6', kind: 'other', name: 'Erythrocytes.nucleated [Presence] in Bld by Microscopy.light', method: 'manual' },
    {
      loinc: '58413-6',
      kind: 'other',
      name: 'Nucleated erythrocytes/100 leukocytes [Ratio] in Blood by Automated count',
      method: 'automated',
    },
  ],
  hematocrit: [
    { loinc: '4544-3', kind: 'percent', name: 'Hematocrit [Volume Fraction] of Blood by Automated count', method: 'automated' },
    { loinc: '4545-0', kind: 'percent', name: 'Hematocrit [Volume Fraction] of Blood by Centrifugation', method: 'manual' },
    { loinc: '20570-8', kind: 'percent', name: 'Hematocrit [Volume Fraction] of Blood' },
    { loinc: '31100-1', kind: 'percent', name: 'Hematocrit [Volume Fraction] of Blood by Impedance', method: 'automated' },
    { loinc: '48703-3', kind: 'percent', name: 'Hematocrit [Volume Fraction] of Blood by Estimated', method: 'estimated' },
    {
      loinc: '71833-8',
      kind: 'fraction',
      name: 'Hematocrit [Pure volume fraction] of Blood by Automated count',
      method: 'automated',
    },
  ],
  rbc: [
    { loinc: '789-8', kind: 'absolute', name: 'Erythrocytes [#/volume] in Blood by Automated count', method: 'automated' },
    { loinc: '790-6', kind: 'absolute', name: 'Erythrocytes [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '26453-1', kind: 'absolute', name: 'Erythrocytes [#/volume] in Blood' },
  ],
  mcv: [
    {
      loinc: '787-2',
      kind: 'other',
      name: 'Erythrocyte mean corpuscular volume [Entitic volume] by Automated count',
      method: 'automated',
    },
    { loinc: '30428-7', kind: 'other', name: 'Erythrocyte mean corpuscular volume [Entitic volume]' },
  ],
  mch: [
    {
      loinc: '785-6',
      kind: 'other',
      name: 'Erythrocyte mean corpuscular hemoglobin [Entitic mass] by Automated count',
      method: 'automated',
    },
    { loinc: '28539-5', kind: 'other', name: 'MCH [Entitic mass]' },
    { loinc: '59468-9', kind: 'other', name: 'MCH [Entitic substance]' },
  ],
  mchc: [
    {
      loinc: '786-4',
      kind: 'other',
      name: 'Erythrocyte mean corpuscular hemoglobin concentration [Mass/volume] by Automated count',
      method: 'automated',
    },
    { loinc: '28540-3', kind: 'other', name: 'MCHC [Mass/volume]' },
    { loinc: '59467-1', kind: 'other', name: 'MCHC [Entitic Moles/volume] in Red Blood Cells' },
  ],
  rdw: [
    { loinc: '788-0', kind: 'other', name: 'Erythrocyte distribution width [Ratio] by Automated count', method: 'automated' },
    {
      loinc: '21000-5',
      kind: 'other',
      name: 'Erythrocyte distribution width [Entitic volume] by Automated count',
      method: 'automated',
    },
    { loinc: '30384-2', kind: 'other', name: 'Deprecated Erythrocyte distribution width [Entitic volume]' },
    { loinc: '30385-9', kind: 'other', name: 'Erythrocyte distribution width [Ratio]' },
  ],
  mpv: [
    { loinc: '776-5', kind: 'other', name: 'Platelet [Entitic mean volume] in Blood by Rees-Ecker' },
    { loinc: '28542-9', kind: 'other', name: 'Platelet mean volume [Entitic volume] in Blood' },
    {
      loinc: '32623-1',
      kind: 'other',
      name: 'Platelet mean volume [Entitic volume] in Blood by Automated count',
      method: 'automated',
    },
  ],
  'platelet-clumps': [
    // presence/flag only, no number
    { loinc: '7796-6', kind: 'other', name: 'Platelet clump [Presence] in Blood by Light microscopy', method: 'manual' },
    // presence/flag only, no number
    { loinc: '40741-1', kind: 'other', name: 'Platelet clump [Presence] in Blood by Automated count', method: 'automated' },
  ],
  'immature-platelets': [
    { loinc: '51632-8', kind: 'absolute', name: 'Platelets reticulated [#/volume] in Blood' },
    { loinc: '51633-6', kind: 'percent', name: 'Platelets reticulated/Platelets in Blood' },
    {
      loinc: '71692-8',
      kind: 'absolute',
      name: 'Platelets reticulated [#/volume] in Blood by Automated count',
      method: 'automated',
    },
    {
      loinc: '71693-6',
      kind: 'percent',
      name: 'Platelets.reticulated/100 platelets in Bld by Automated count',
      method: 'automated',
    },
  ],
  'reticulocytes-abs': [
    { loinc: '14196-0', kind: 'absolute', name: 'Reticulocytes [#/volume] in Blood' },
    { loinc: '60474-4', kind: 'absolute', name: 'Reticulocytes [#/volume] in Blood by Automated count', method: 'automated' },
    { loinc: '42758-3', kind: 'absolute', name: 'Reticulocytes [#/volume] in Blood by calculation', method: 'calculated' },
    { loinc: '40665-2', kind: 'absolute', name: 'Reticulocytes [#/volume] in Blood by Manual', method: 'manual' },
  ],
  'reticulocytes-pct': [
    { loinc: '4679-7', kind: 'percent', name: 'Reticulocytes/100 erythrocytes in Blood' },
    {
      loinc: '17849-1',
      kind: 'percent',
      name: 'Reticulocytes/100 erythrocytes in Blood by Automated count',
      method: 'automated',
    },
    { loinc: '31112-6', kind: 'percent', name: 'Reticulocytes/100 erythrocytes in Blood by Manual', method: 'manual' },
    // per 1000 red cells: divide by 10 for percent
    { loinc: '17848-3', kind: 'other', name: 'Reticulocytes/1000 erythrocytes in Bld by Manual', method: 'manual' },
  ],
  esr: [
    { loinc: '4537-7', kind: 'other', name: 'Erythrocyte sedimentation rate by Westergren method' },
    { loinc: '4538-5', kind: 'other', name: 'Erythrocyte sedimentation rate [Vel] in Bld by Wintrobe' },
    { loinc: '18184-2', kind: 'other', name: 'Erythrocyte sedimentation rate [Vel] in Bld by Westergren.2H reading' },
    { loinc: '30341-2', kind: 'other', name: 'Erythrocyte sedimentation rate' },
    { loinc: '43402-7', kind: 'other', name: 'Erythrocyte sedimentation rate [Vel] in Bld by 15M reading' },
    { loinc: '82477-1', kind: 'other', name: 'Erythrocyte sedimentation rate [Vel] in Bld by Photometric' },
  ],
  'toxic-granules': [
    // presence/flag only, no number
    { loinc: '803-7', kind: 'other', name: 'Toxic granules [Presence] in Blood by Light microscopy', method: 'manual' },
  ],
  'dohle-bodies': [
    // presence/flag only, no number
    { loinc: '7792-5', kind: 'other', name: 'Dohle body [Presence] in Blood by Light microscopy', method: 'manual' },
  ],
  'auer-rods': [
    // presence/flag only, no number
    { loinc: '11281-3', kind: 'other', name: 'Auer rods [Presence] in Blood by Light microscopy', method: 'manual' },
  ],
  'pelger-huet': [
    // presence/flag only, no number
    { loinc: '18311-1', kind: 'other', name: 'Pelger Huet cells [Presence] in Blood by Light microscopy', method: 'manual' },
  ],
  'hypersegmented-neutrophils': [
    // presence/flag only, no number
    {
      loinc: '765-8',
      kind: 'other',
      name: 'Neutrophils.hypersegmented [Presence] in Blood by Light microscopy',
      method: 'manual',
    },
    {
      loinc: '766-6',
      kind: 'absolute',
      name: 'Neutrophils.hypersegmented [#/volume] in Blood by Manual count',
      method: 'manual',
    },
    {
      loinc: '767-4',
      kind: 'percent',
      name: 'Neutrophils.hypersegmented/100 leukocytes in Bld by Manual count',
      method: 'manual',
    },
    { loinc: '30449-3', kind: 'absolute', name: 'Neutrophils.hypersegmented [#/volume] in Blood' },
    { loinc: '30450-1', kind: 'percent', name: 'Neutrophils.hypersegmented/100 leukocytes in Bld' },
    // presence/flag only, no number
    {
      loinc: '34199-0',
      kind: 'other',
      name: 'Neutrophils.hypersegmented [Presence] in Bld by Automated count',
      method: 'automated',
    },
  ],
  'left-shift': [
    // presence/flag only, no number
    {
      loinc: '17790-7',
      kind: 'other',
      name: 'Leukocytes Left Shift [Presence] in Blood by Automated count',
      method: 'automated',
    },
    // presence/flag only, no number
    { loinc: '30411-3', kind: 'other', name: 'Leukocytes.left shift [Presence] in Bld' },
  ],
  'differential-method': [
    { loinc: '49024-3', kind: 'other', name: 'Differential cell count method [Type] in Bld' },
    // was a manual differential performed
    { loinc: '50957-0', kind: 'other', name: 'Manual differential performed [Presence] in Bld' },
  ],
  'smear-morphology': [
    // narrative/interpretation; parse only as free text shown to the clinician
    { loinc: '18314-5', kind: 'other', name: 'Morphology [interpretation] in Blood Narrative' },
    // narrative/interpretation; parse only as free text shown to the clinician
    { loinc: '5909-7', kind: 'other', name: 'Blood smear finding [Identifier] in Blood by Light microscopy', method: 'manual' },
    // narrative/interpretation; parse only as free text shown to the clinician
    { loinc: '11156-7', kind: 'other', name: 'Leukocyte morphology finding [Identifier] in Blood' },
    // narrative/interpretation; parse only as free text shown to the clinician
    { loinc: '11125-2', kind: 'other', name: 'Platelet morphology finding [Identifier] in Blood' },
    // narrative/interpretation; parse only as free text shown to the clinician
    { loinc: '6742-1', kind: 'other', name: 'Erythrocyte morphology finding [Identifier] in Blood' },
    // narrative/interpretation; parse only as free text shown to the clinician
    { loinc: '58445-8', kind: 'other', name: 'Manual differential comment [Imp] in Bld' },
    // narrative/interpretation; parse only as free text shown to the clinician
    { loinc: '59466-3', kind: 'other', name: 'Hematologist review [Imp] in XXX' },
    // narrative/interpretation; parse only as free text shown to the clinician
    { loinc: '14869-2', kind: 'other', name: 'Pathologist review of Blood tests' },
  ],
  'cbc-panel': [
    // panel/order code: carries hasMember, component or DiagnosticReport.result; no value of its own
    { loinc: '58410-2', kind: 'other', name: 'CBC panel - Blood by Automated count', method: 'automated' },
    // panel/order code: carries hasMember, component or DiagnosticReport.result; no value of its own
    { loinc: '57021-8', kind: 'other', name: 'CBC W Auto Differential panel - Blood' },
    // panel/order code: carries hasMember, component or DiagnosticReport.result; no value of its own
    { loinc: '57022-6', kind: 'other', name: 'CBC W Reflex Manual Differential panel [-] in Bld' },
    // panel/order code: carries hasMember, component or DiagnosticReport.result; no value of its own
    { loinc: '57782-5', kind: 'other', name: 'CBC W Ordered Manual Differential panel - Blood' },
    // panel/order code: carries hasMember, component or DiagnosticReport.result; no value of its own
    { loinc: '69742-5', kind: 'other', name: 'CBC W Differential panel, method unspecified [-] in Bld' },
    // panel/order code: carries hasMember, component or DiagnosticReport.result; no value of its own
    { loinc: '24317-0', kind: 'other', name: 'Hemogram & platelets WO differential panel [-] in Bld' },
    // panel/order code: carries hasMember, component or DiagnosticReport.result; no value of its own
    { loinc: '24358-4', kind: 'other', name: 'Hemogram WO platelets panel [-] in Bld' },
    // panel/order code: carries hasMember, component or DiagnosticReport.result; no value of its own
    { loinc: '24359-2', kind: 'other', name: 'Hemogram WO Platelets & W Manual Differential panel [-] in Bld' },
    // panel/order code: carries hasMember, component or DiagnosticReport.result; no value of its own
    { loinc: '57023-4', kind: 'other', name: 'Auto Differential panel [-] in Bld' },
    // panel/order code: carries hasMember, component or DiagnosticReport.result; no value of its own
    { loinc: '24318-8', kind: 'other', name: 'Manual Differential panel [-] in Bld' },
    // panel/order code: carries hasMember, component or DiagnosticReport.result; no value of its own
    { loinc: '69738-3', kind: 'other', name: 'Differential panel, method unspecified [-] in Bld' },
    // panel/order code: carries hasMember, component or DiagnosticReport.result; no value of its own
    { loinc: '34994-4', kind: 'other', name: 'Smear morphology panel [-] in Bld' },
    // panel/order code: carries hasMember, component or DiagnosticReport.result; no value of its own
    { loinc: '58407-8', kind: 'other', name: 'Leukocyte morphology panel [-] in Bld' },
  ],
  crp: [
    { loinc: '1988-5', kind: 'other', name: 'C reactive protein [Mass/volume] in Serum or Plasma' },
    { loinc: '30522-7', kind: 'other', name: 'C reactive protein [Mass/volume] in Serum or Plasma by High sensitivity method' },
    { loinc: '48421-2', kind: 'other', name: 'C reactive protein [Mass/volume] in Capillary blood' },
    { loinc: '71426-1', kind: 'other', name: 'C reactive protein [Mass/volume] in Blood by High sensitivity method' },
    { loinc: '76485-2', kind: 'other', name: 'C reactive protein [Moles/volume] in Serum or Plasma' },
    { loinc: '76486-0', kind: 'other', name: 'C reactive protein [Moles/volume] in Serum or Plasma by High sensitivity method' },
  ],
  procalcitonin: [
    { loinc: '33959-8', kind: 'other', name: 'Procalcitonin [Mass/volume] in Serum or Plasma' },
    { loinc: '75241-0', kind: 'other', name: 'Procalcitonin [Mass/volume] in Serum or Plasma by Immunoassay' },
  ],
  ldh: [
    // 14804-9 (L to P) and 14805-6 (P to L) have different reference ranges
    { loinc: '2532-0', kind: 'other', name: 'Lactate dehydrogenase [Enzymatic activity/volume] in Serum or Plasma' },
    // 14804-9 (L to P) and 14805-6 (P to L) have different reference ranges
    {
      loinc: '14804-9',
      kind: 'other',
      name: 'Lactate dehydrogenase [Enzymatic activity/volume] in Serum or Plasma by Lactate to pyruvate reaction',
    },
    // 14804-9 (L to P) and 14805-6 (P to L) have different reference ranges
    {
      loinc: '14805-6',
      kind: 'other',
      name: 'Lactate dehydrogenase [Enzymatic activity/volume] in Serum or Plasma by Pyruvate to lactate reaction',
    },
  ],
  ferritin: [
    { loinc: '2276-4', kind: 'other', name: 'Ferritin [Mass/volume] in Serum or Plasma' },
    { loinc: '20567-4', kind: 'other', name: 'Ferritin [Mass/volume] in Serum or Plasma by Immunoassay' },
    { loinc: '24373-3', kind: 'other', name: 'Ferritin [Mass/volume] in Blood' },
    { loinc: '14723-1', kind: 'other', name: 'Ferritin [Moles/volume] in Serum or Plasma' },
  ],
  triglycerides: [
    { loinc: '2571-8', kind: 'other', name: 'Triglyceride [Mass/volume] in Serum or Plasma' },
    {
      loinc: '12951-0',
      kind: 'other',
      name: 'Triglyceride [Mass/volume] in Serum or Plasma by calculation',
      method: 'calculated',
    },
    { loinc: '3043-7', kind: 'other', name: 'Triglyceride [Mass/volume] in Blood' },
    { loinc: '3048-6', kind: 'other', name: 'Triglyceride [Mass/volume] in Serum or Plasma --fasting' },
    { loinc: '1644-4', kind: 'other', name: 'Triglyceride [Mass/volume] in Serum or Plasma --12 hours fasting' },
    { loinc: '14927-8', kind: 'other', name: 'Triglyceride [Moles/volume] in Serum or Plasma' },
    { loinc: '47210-0', kind: 'other', name: 'Triglyceride [Moles/volume] in Serum or Plasma --fasting' },
    { loinc: '70218-3', kind: 'other', name: 'Triglyceride [Moles/volume] in Blood' },
    { loinc: '30524-3', kind: 'other', name: 'Triglyceride [Moles/volume] in Serum or Plasma --12 hours fasting' },
  ],
  fibrinogen: [
    { loinc: '3255-7', kind: 'other', name: 'Fibrinogen [Mass/volume] in Platelet poor plasma by Coagulation assay' },
    { loinc: '3256-5', kind: 'other', name: 'Fibrinogen Ag [Mass/volume] in Platelet poor plasma by Immunologic method' },
    { loinc: '30902-1', kind: 'other', name: 'Fibrinogen [Mass/volume] in Platelet poor plasma by Heat denaturation' },
  ],
  'pt-inr': [{ loinc: '6301-6', kind: 'other', name: 'INR in Platelet poor plasma by Coagulation assay' }],
  'prothrombin-time': [
    { loinc: '5902-2', kind: 'other', name: 'Prothrombin time (PT) in Platelet poor plasma by Coagulation assay' },
  ],
  b12: [
    { loinc: '2132-9', kind: 'other', name: 'Cobalamin (Vitamin B12) [Mass/volume] in Serum or Plasma' },
    { loinc: '16695-9', kind: 'other', name: 'Cobalamin (Vitamin B12) [Mass/volume] in Blood' },
    { loinc: '14685-2', kind: 'other', name: 'Cobalamin (Vitamin B12) [Moles/volume] in Serum or Plasma' },
  ],
  folate: [
    { loinc: '2284-8', kind: 'other', name: 'Folate [Mass/volume] in Serum or Plasma' },
    { loinc: '2282-2', kind: 'other', name: 'Folate [Mass/volume] in Blood' },
    { loinc: '14732-2', kind: 'other', name: 'Folate [Moles/volume] in Serum or Plasma' },
    { loinc: '25415-1', kind: 'other', name: 'Folate [Moles/volume] in Blood' },
    { loinc: '14731-4', kind: 'other', name: 'Folate [Moles/volume] in Red Blood Cells' },
  ],
  copper: [
    { loinc: '5631-7', kind: 'other', name: 'Copper [Mass/volume] in Serum or Plasma' },
    { loinc: '14665-4', kind: 'other', name: 'Copper [Moles/volume] in Serum or Plasma' },
  ],
  ceruloplasmin: [{ loinc: '2064-4', kind: 'other', name: 'Ceruloplasmin [Mass/volume] in Serum or Plasma' }],
  zinc: [
    { loinc: '5763-8', kind: 'other', name: 'Zinc [Mass/volume] in Serum or Plasma' },
    { loinc: '14955-9', kind: 'other', name: 'Zinc [Moles/volume] in Serum or Plasma' },
  ],
  tsh: [
    { loinc: '3016-3', kind: 'other', name: 'Thyrotropin [Units/volume] in Serum or Plasma' },
    { loinc: '11579-0', kind: 'other', name: 'Thyrotropin [Units/volume] in Serum or Plasma by Detection limit <= 0.05 mIU/L' },
    { loinc: '11580-8', kind: 'other', name: 'Thyrotropin [Units/volume] in Serum or Plasma by Detection limit <= 0.005 mIU/L' },
    { loinc: '3015-5', kind: 'other', name: 'Thyrotropin [Units/volume] in Blood' },
  ],
  ft4: [
    { loinc: '3024-7', kind: 'other', name: 'Thyroxine (T4) free [Mass/volume] in Serum or Plasma' },
    { loinc: '6892-4', kind: 'other', name: 'Thyroxine (T4) free [Mass/volume] in Serum or Plasma by Dialysis' },
    { loinc: '83122-2', kind: 'other', name: 'Thyroxine (T4) free [Mass/volume] in Serum or Plasma by Immunoassay' },
    { loinc: '14920-3', kind: 'other', name: 'Thyroxine (T4) free [Moles/volume] in Serum or Plasma' },
    { loinc: '70217-5', kind: 'other', name: 'Thyroxine (T4) free [Moles/volume] in Serum or Plasma by Dialysis' },
    { loinc: '83121-4', kind: 'other', name: 'Thyroxine (T4) free [Moles/volume] in Serum or Plasma by Immunoassay' },
  ],
  alt: [
    { loinc: '1742-6', kind: 'other', name: 'Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma' },
    {
      loinc: '1743-4',
      kind: 'other',
      name: "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma by With P-5'-P",
    },
    {
      loinc: '1744-2',
      kind: 'other',
      name: "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma by Without P-5'-P",
    },
    { loinc: '76625-3', kind: 'other', name: 'Alanine aminotransferase [Enzymatic activity/volume] in Blood' },
    { loinc: '77144-4', kind: 'other', name: 'Alanine aminotransferase [Enzymatic activity/volume] in Serum, Plasma or Blood' },
  ],
  ast: [
    { loinc: '1920-8', kind: 'other', name: 'Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma' },
    {
      loinc: '30239-8',
      kind: 'other',
      name: "Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma by With P-5'-P",
    },
  ],
  'bilirubin-total': [
    { loinc: '1975-2', kind: 'other', name: 'Bilirubin.total [Mass/volume] in Serum or Plasma' },
    { loinc: '14631-6', kind: 'other', name: 'Bilirubin.total [Moles/volume] in Serum or Plasma' },
    { loinc: '77137-8', kind: 'other', name: 'Bilirubin.total [Moles/volume] in Serum, Plasma or Blood' },
  ],
  'bilirubin-direct': [{ loinc: '1968-7', kind: 'other', name: 'Bilirubin.direct [Mass/volume] in Serum or Plasma' }],
  'bilirubin-indirect': [{ loinc: '1971-1', kind: 'other', name: 'Bilirubin.indirect [Mass/volume] in Serum or Plasma' }],
  'alk-phos': [{ loinc: '6768-6', kind: 'other', name: 'Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma' }],
  albumin: [
    { loinc: '1751-7', kind: 'other', name: 'Albumin [Mass/volume] in Serum or Plasma' },
    {
      loinc: '61151-7',
      kind: 'other',
      name: 'Albumin [Mass/volume] in Serum or Plasma by Bromocresol green (BCG) dye binding method',
    },
    {
      loinc: '61152-5',
      kind: 'other',
      name: 'Albumin [Mass/volume] in Serum or Plasma by Bromocresol purple (BCP) dye binding method',
    },
    { loinc: '2862-1', kind: 'other', name: 'Albumin [Mass/volume] in Serum or Plasma by Electrophoresis' },
  ],
  creatinine: [
    { loinc: '2160-0', kind: 'other', name: 'Creatinine [Mass/volume] in Serum or Plasma' },
    { loinc: '38483-4', kind: 'other', name: 'Creatinine [Mass/volume] in Blood' },
    { loinc: '14682-9', kind: 'other', name: 'Creatinine [Moles/volume] in Serum or Plasma' },
    { loinc: '59826-8', kind: 'other', name: 'Creatinine [Moles/volume] in Blood' },
    { loinc: '77140-2', kind: 'other', name: 'Creatinine [Moles/volume] in Serum, Plasma or Blood' },
  ],
  'hiv-screen': [
    { loinc: '56888-1', kind: 'other', name: 'HIV 1+2 Ab+HIV1 p24 Ag [Presence] in Serum or Plasma by Immunoassay' },
    { loinc: '31201-7', kind: 'other', name: 'HIV 1+2 Ab [Presence] in Serum or Plasma by Immunoassay' },
    { loinc: '48345-3', kind: 'other', name: 'HIV 1+O+2 Ab [Presence] in Serum or Plasma' },
    { loinc: '29893-5', kind: 'other', name: 'HIV 1 Ab [Presence] in Serum by Immunoassay' },
    { loinc: '7917-8', kind: 'other', name: 'HIV 1 Ab [Presence] in Serum' },
    { loinc: '68961-2', kind: 'other', name: 'HIV 1 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay' },
    { loinc: '24012-7', kind: 'other', name: 'HIV 1 Ag [Presence] in Serum' },
    { loinc: '5222-5', kind: 'other', name: 'HIV 1 Ag [Presence] in Serum by Immunoassay' },
    { loinc: '18396-2', kind: 'other', name: 'HIV 1 p24 Ag [Presence] in Serum or Plasma by Immunoassay' },
    // signal/cut-off or index, read with interpretation
    { loinc: '5223-3', kind: 'other', name: 'HIV 1+2 Ab [Units/volume] in Serum or Plasma by Immunoassay' },
    // signal/cut-off or index, read with interpretation
    { loinc: '5220-9', kind: 'other', name: 'HIV 1 Ab [Units/volume] in Serum or Plasma by Immunoassay' },
    // signal/cut-off or index, read with interpretation
    { loinc: '22357-8', kind: 'other', name: 'HIV 1+2 Ab [Units/volume] in Serum' },
    // signal/cut-off or index, read with interpretation
    { loinc: '48346-1', kind: 'other', name: 'HIV 1+O+2 Ab [Units/volume] in Serum or Plasma' },
    // panel code
    { loinc: '75622-1', kind: 'other', name: 'HIV 1 and 2 tests - Meaningful Use set' },
  ],
  'hiv-viral-load': [
    {
      loinc: '20447-9',
      kind: 'other',
      name: 'HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by Probe and target amplification method',
    },
    {
      loinc: '25836-8',
      kind: 'other',
      name: 'HIV 1 RNA [#/volume] (viral load) in Unspecified specimen by Probe and target amplification method',
    },
    {
      loinc: '62469-2',
      kind: 'other',
      name: 'HIV 1 RNA [Units/volume] (viral load) in Serum or Plasma by NAA with probe detection',
    },
  ],
  hbsag: [
    { loinc: '5195-3', kind: 'other', name: 'Hepatitis B virus surface Ag [Presence] in Serum' },
    { loinc: '5196-1', kind: 'other', name: 'Hepatitis B virus surface Ag [Presence] in Serum or Plasma by Immunoassay' },
    { loinc: '7905-3', kind: 'other', name: 'Hepatitis B virus surface Ag [Presence] in Serum or Plasma by Neutralization test' },
    {
      loinc: '65633-0',
      kind: 'other',
      name: 'Hepatitis B virus surface Ag [Presence] in Serum or Plasma by Confirmatory method',
    },
    { loinc: '63557-3', kind: 'other', name: 'Hepatitis B virus surface Ag [Units/volume] in Serum or Plasma by Immunoassay' },
  ],
  'hcv-ab': [
    { loinc: '16128-1', kind: 'other', name: 'Hepatitis C virus Ab [Presence] in Serum' },
    { loinc: '13955-0', kind: 'other', name: 'Hepatitis C virus Ab [Presence] in Serum or Plasma by Immunoassay' },
    // index / signal-to-cutoff
    { loinc: '5198-7', kind: 'other', name: 'Hepatitis C virus Ab [Units/volume] in Serum by Immunoassay' },
    // index / signal-to-cutoff
    { loinc: '48159-8', kind: 'other', name: 'Hepatitis C virus Ab Signal/Cutoff in Serum or Plasma by Immunoassay' },
  ],
  'hcv-rna': [
    {
      loinc: '11259-9',
      kind: 'other',
      name: 'Hepatitis C virus RNA [Presence] in Serum or Plasma by Probe and target amplification method',
    },
    {
      loinc: '11011-4',
      kind: 'other',
      name: 'Hepatitis C virus RNA [Units/volume] (viral load) in Serum or Plasma by Probe and target amplification method',
    },
    {
      loinc: '20416-4',
      kind: 'other',
      name: 'Hepatitis C virus RNA [#/volume] (viral load) in Serum or Plasma by Probe and target amplification method',
    },
  ],
  ebv: [
    { loinc: '24115-8', kind: 'other', name: 'Epstein Barr virus capsid IgM Ab [Presence] in Serum by Immunoassay' },
    { loinc: '30340-4', kind: 'other', name: 'Epstein Barr virus capsid IgM Ab [Presence] in Serum' },
    { loinc: '24114-1', kind: 'other', name: 'Epstein Barr virus capsid IgG Ab [Presence] in Serum by Immunoassay' },
    { loinc: '30339-6', kind: 'other', name: 'Epstein Barr virus capsid IgG Ab [Presence] in Serum' },
    { loinc: '22296-8', kind: 'other', name: 'Epstein Barr virus nuclear Ab [Presence] in Serum' },
    { loinc: '40750-2', kind: 'other', name: 'Epstein Barr virus capsid IgG Ab [Presence] in Serum by Immunofluorescence' },
    { loinc: '30083-0', kind: 'other', name: 'Epstein Barr virus nuclear IgG Ab [Units/volume] in Serum by Immunoassay' },
    { loinc: '31374-2', kind: 'other', name: 'Epstein Barr virus nuclear IgG Ab [Units/volume] in Serum' },
  ],
  'ebv-dna': [
    {
      loinc: '32585-2',
      kind: 'other',
      name: 'Epstein Barr virus DNA [#/volume] (viral load) in Unspecified specimen by Probe and target amplification method',
    },
    {
      loinc: '5005-4',
      kind: 'other',
      name: 'Epstein Barr virus DNA [Presence] in Unspecified specimen by Probe and target amplification method',
    },
  ],
  heterophile: [
    { loinc: '31418-7', kind: 'other', name: 'Heterophile Ab [Presence] in Serum' },
    { loinc: '5213-4', kind: 'other', name: 'Heterophile Ab [Presence] in Serum by Latex agglutination' },
  ],
  cmv: [
    { loinc: '24119-0', kind: 'other', name: 'Cytomegalovirus IgM Ab [Presence] in Serum by Immunoassay' },
    { loinc: '30325-5', kind: 'other', name: 'Cytomegalovirus IgM Ab [Presence] in Serum or Plasma' },
    { loinc: '49539-0', kind: 'other', name: 'Cytomegalovirus IgM Ab [Presence] in Serum by Immunofluorescence' },
    { loinc: '5126-8', kind: 'other', name: 'Cytomegalovirus IgM Ab [Units/volume] in Serum by Immunoassay' },
    { loinc: '5124-3', kind: 'other', name: 'Cytomegalovirus IgG Ab [Units/volume] in Serum by Immunoassay' },
    { loinc: '7852-7', kind: 'other', name: 'Cytomegalovirus IgG Ab [Units/volume] in Serum or Plasma' },
  ],
  'cmv-dna': [
    {
      loinc: '30247-1',
      kind: 'other',
      name: 'Cytomegalovirus DNA [#/volume] (viral load) in Serum or Plasma by Probe and target amplification method',
    },
    {
      loinc: '33006-8',
      kind: 'other',
      name: 'Cytomegalovirus DNA [#/volume] (viral load) in Unspecified specimen by Probe and target amplification method',
    },
    { loinc: '28008-1', kind: 'other', name: 'Cytomegalovirus DNA [Presence] in Blood by Probe and signal amplification method' },
    {
      loinc: '5000-5',
      kind: 'other',
      name: 'Cytomegalovirus DNA [Presence] in Unspecified specimen by Probe and target amplification method',
    },
  ],
  parvovirus: [
    { loinc: '7981-4', kind: 'other', name: 'Parvovirus B19 IgM Ab [Presence] in Serum' },
    { loinc: '40658-7', kind: 'other', name: 'Parvovirus B19 IgM Ab [Presence] in Serum by Immunoassay' },
    { loinc: '29675-6', kind: 'other', name: 'Parvovirus B19 IgG Ab [Presence] in Serum' },
    { loinc: '29660-8', kind: 'other', name: 'Parvovirus B19 IgG Ab [Presence] in Serum by Immunoassay' },
    { loinc: '5274-6', kind: 'other', name: 'Parvovirus B19 IgM Ab [Units/volume] in Serum by Immunoassay' },
    { loinc: '7984-8', kind: 'other', name: 'Parvovirus B19 IgM Ab [Units/volume] in Serum' },
    { loinc: '5273-8', kind: 'other', name: 'Parvovirus B19 IgG Ab [Units/volume] in Serum by Immunoassay' },
    { loinc: '7983-0', kind: 'other', name: 'Parvovirus B19 IgG Ab [Units/volume] in Serum' },
    { loinc: '25631-3', kind: 'other', name: 'Parvovirus B19 IgM Ab [Titer] in Serum' },
    { loinc: '25630-5', kind: 'other', name: 'Parvovirus B19 IgG Ab [Titer] in Serum' },
  ],
  'parvovirus-dna': [
    {
      loinc: '100981-0',
      kind: 'other',
      name: 'Parvovirus B19 DNA [Log #/volume] (viral load) in Specimen by NAA with probe detection',
    },
  ],
  ana: [
    { loinc: '8061-4', kind: 'other', name: 'Nuclear Ab [Presence] in Serum' },
    { loinc: '47383-5', kind: 'other', name: 'Nuclear Ab [Presence] in Serum by Immunoassay' },
    { loinc: '42254-3', kind: 'other', name: 'Nuclear Ab [Presence] in Serum by Immunofluorescence' },
    { loinc: '59069-5', kind: 'other', name: 'Nuclear Ab [Presence] in Serum by Hep2 substrate' },
    // often sent as valueString 1:160 or valueRatio
    { loinc: '5048-4', kind: 'other', name: 'Nuclear Ab [Titer] in Serum by Immunofluorescence' },
    // often sent as valueString 1:160 or valueRatio
    { loinc: '29953-7', kind: 'other', name: 'Nuclear Ab [Titer] in Serum' },
    // often sent as valueString 1:160 or valueRatio
    { loinc: '33253-6', kind: 'other', name: 'Nuclear Ab [Titer] in Serum by Hep2 substrate' },
    // often sent as valueString 1:160 or valueRatio
    { loinc: '40655-3', kind: 'other', name: 'Nuclear Ab [Titer] in Serum by Immunoassay' },
    { loinc: '5047-6', kind: 'other', name: 'Nuclear Ab [Units/volume] in Serum by Immunoassay' },
    { loinc: '9423-5', kind: 'other', name: 'Nuclear Ab [Units/volume] in Serum by Immunofluorescence' },
    // pattern
    { loinc: '13068-2', kind: 'other', name: 'Nuclear Ab pattern [Interpretation] in Serum by Immunofluorescence' },
    // pattern
    { loinc: '14611-8', kind: 'other', name: 'Nuclear Ab pattern [Interpretation] in Serum' },
  ],
  'anti-dsdna': [
    { loinc: '31348-6', kind: 'other', name: 'DNA double strand Ab [Presence] in Serum' },
    { loinc: '5131-8', kind: 'other', name: 'DNA double strand Ab [Presence] in Serum by Immunofluorescence' },
    { loinc: '81716-3', kind: 'other', name: 'DNA double strand Ab [Presence] in Serum by Immunoassay' },
    { loinc: '58465-6', kind: 'other', name: 'DNA double strand IgG Ab [Presence] in Serum by Immunoassay' },
    { loinc: '5130-0', kind: 'other', name: 'DNA double strand Ab [Units/volume] in Serum' },
    { loinc: '32677-7', kind: 'other', name: 'DNA double strand Ab [Units/volume] in Serum by Immunoassay' },
    { loinc: '33799-8', kind: 'other', name: 'DNA double strand IgG Ab [Units/volume] in Serum or Plasma by Immunoassay' },
    { loinc: '33800-4', kind: 'other', name: 'DNA double strand IgG Ab [Units/volume] in Serum' },
    { loinc: '47299-3', kind: 'other', name: 'DNA double strand Ab [Units/volume] in Serum by Farr method' },
    { loinc: '11013-0', kind: 'other', name: 'DNA double strand Ab [Titer] in Serum' },
    {
      loinc: '34187-5',
      kind: 'other',
      name: 'DNA double strand Ab [Titer] in Serum by Immunofluorescence (IF) Crithidia luciliae',
    },
  ],
  rf: [
    { loinc: '33910-1', kind: 'other', name: 'Rheumatoid factor [Presence] in Serum' },
    { loinc: '5297-7', kind: 'other', name: 'Rheumatoid factor [Presence] in Serum by Latex agglutination' },
    { loinc: '11572-5', kind: 'other', name: 'Rheumatoid factor [Units/volume] in Serum or Plasma' },
    { loinc: '15205-8', kind: 'other', name: 'Rheumatoid factor [Units/volume] in Serum by Nephelometry' },
    { loinc: '6928-6', kind: 'other', name: 'Rheumatoid factor [Units/volume] in Serum by Immunoassay' },
    { loinc: '17857-4', kind: 'other', name: 'Rheumatoid factor [Titer] in Serum' },
    { loinc: '15204-1', kind: 'other', name: 'Rheumatoid factor [Titer] in Serum by Nephelometry' },
  ],
  'anti-ccp': [
    { loinc: '53028-7', kind: 'other', name: 'Cyclic citrullinated peptide Ab [Presence] in Serum' },
    { loinc: '42898-7', kind: 'other', name: 'Cyclic citrullinated peptide IgG Ab [Presence] in Serum' },
    { loinc: '53027-9', kind: 'other', name: 'Cyclic citrullinated peptide Ab [Units/volume] in Serum' },
    { loinc: '32218-0', kind: 'other', name: 'Cyclic citrullinated peptide Ab [Units/volume] in Serum by Immunoassay' },
    { loinc: '33935-8', kind: 'other', name: 'Cyclic citrullinated peptide IgG Ab [Units/volume] in Serum or Plasma' },
    {
      loinc: '57093-7',
      kind: 'other',
      name: 'Cyclic citrullinated peptide IgA+IgG Ab [Units/volume] in Serum or Plasma by Immunoassay',
    },
  ],
  c3: [{ loinc: '4485-9', kind: 'other', name: 'Complement C3 [Mass/volume] in Serum or Plasma' }],
  c4: [{ loinc: '4498-2', kind: 'other', name: 'Complement C4 [Mass/volume] in Serum or Plasma' }],
  dat: [
    { loinc: '1007-4', kind: 'other', name: 'Direct antiglobulin test.poly specific reagent [Presence] on Red Blood Cells' },
    { loinc: '1006-6', kind: 'other', name: 'Direct antiglobulin test.IgG specific reagent [interpretation] on Red Blood Cells' },
  ],
  'indirect-coombs': [
    { loinc: '50959-6', kind: 'other', name: 'Indirect antiglobulin test.unspecified reagent [Presence] in Serum or Plasma' },
    {
      loinc: '1003-3',
      kind: 'other',
      name: 'Indirect antiglobulin test.complement specific reagent [Presence] in Serum or Plasma',
    },
  ],
  haptoglobin: [
    { loinc: '4542-7', kind: 'other', name: 'Haptoglobin [Mass/volume] in Serum or Plasma' },
    { loinc: '46127-7', kind: 'other', name: 'Haptoglobin [Mass/volume] in Serum or Plasma by Nephelometry' },
    { loinc: '4543-5', kind: 'other', name: 'Haptoglobin [Mass/volume] in Serum or Plasma by Electrophoresis' },
  ],
  spep: [
    { loinc: '12851-2', kind: 'other', name: 'Protein Fractions [Interpretation] in Serum or Plasma by Electrophoresis' },
    { loinc: '34641-1', kind: 'other', name: 'Protein Fractions [Interpretation] in Serum or Plasma' },
    { loinc: '13169-8', kind: 'other', name: 'Immunoelectrophoresis for Serum or Plasma' },
    { loinc: '14895-7', kind: 'other', name: 'Protein Fractions [Interpretation] in Serum or Plasma by Immunofixation' },
    { loinc: '33358-3', kind: 'other', name: 'Protein.monoclonal [Mass/volume] in Serum or Plasma by Electrophoresis' },
    { loinc: '33647-9', kind: 'other', name: 'Protein.monoclonal/Protein.total in Serum or Plasma by Electrophoresis' },
    { loinc: '13348-8', kind: 'other', name: 'Monoclonal band observed [Identifier] in Serum or Plasma' },
  ],
  immunoglobulins: [
    { loinc: '2465-3', kind: 'other', name: 'IgG [Mass/volume] in Serum or Plasma' },
    { loinc: '2458-8', kind: 'other', name: 'IgA [Mass/volume] in Serum or Plasma' },
    { loinc: '2472-9', kind: 'other', name: 'IgM [Mass/volume] in Serum or Plasma' },
  ],
  'free-light-chains': [
    { loinc: '36916-5', kind: 'other', name: 'Immunoglobulin light chains.kappa.free [Mass/volume] in Serum' },
    { loinc: '33944-0', kind: 'other', name: 'Immunoglobulin light chains.lambda.free [Mass/volume] in Serum or Plasma' },
  ],
  'neutrophil-antibody': [
    { loinc: '21418-9', kind: 'other', name: 'Neutrophil Ab [Presence] in Serum' },
    { loinc: '17346-8', kind: 'other', name: 'Neutrophil Ab [Presence] in Serum by Immunofluorescence' },
    { loinc: '17347-6', kind: 'other', name: 'Neutrophil Ab [Units/volume] in Serum by Immunofluorescence' },
    { loinc: '17349-2', kind: 'other', name: 'Neutrophil IgG Ab [Units/volume] in Serum' },
  ],
  anca: [
    // neutrophil CYTOPLASMIC antibody - not an anti-neutrophil antibody test
    { loinc: '17351-8', kind: 'other', name: 'Neutrophil cytoplasmic Ab [Presence] in Serum' },
    // neutrophil CYTOPLASMIC antibody - not an anti-neutrophil antibody test
    { loinc: '17355-9', kind: 'other', name: 'Neutrophil cytoplasmic IgG Ab [Presence] in Serum' },
    // neutrophil CYTOPLASMIC antibody - not an anti-neutrophil antibody test
    { loinc: '21023-7', kind: 'other', name: 'Neutrophil cytoplasmic Ab [Titer] in Serum' },
    // neutrophil CYTOPLASMIC antibody - not an anti-neutrophil antibody test
    { loinc: '14277-8', kind: 'other', name: 'Neutrophil cytoplasmic Ab.classic [Titer] in Serum by Immunofluorescence' },
    // neutrophil CYTOPLASMIC antibody - not an anti-neutrophil antibody test
    { loinc: '14278-6', kind: 'other', name: 'Neutrophil cytoplasmic Ab.perinuclear [Titer] in Serum by Immunofluorescence' },
  ],
  'flow-cytometry': [{ loinc: '33719-6', kind: 'other', name: 'Flow cytometry study' }],
  'cd4-count': [
    { loinc: '24467-3', kind: 'absolute', name: 'CD3+CD4+ (T4 helper) cells [#/volume] in Blood' },
    { loinc: '32515-9', kind: 'absolute', name: 'CD3+CD4+ (T4 helper) cells [#/volume] in Unspecified specimen' },
    { loinc: '8123-2', kind: 'percent', name: 'CD3+CD4+ (T4 helper) cells/100 cells in Blood' },
  ],
  'cd4-cd8-ratio': [
    {
      loinc: '54218-3',
      kind: 'other',
      name: 'CD3+CD4+ (T4 helper) cells/CD3+CD8+ (T8 suppressor cells) cells [# Ratio] in Blood',
    },
  ],
  'blood-culture': [
    // also the route by which typhoid and Brucella isolates appear; organism in valueCodeableConcept, hasMember or text
    { loinc: '600-7', kind: 'other', name: 'Bacteria identified in Blood by Culture' },
    // also the route by which typhoid and Brucella isolates appear; organism in valueCodeableConcept, hasMember or text
    { loinc: '17928-3', kind: 'other', name: 'Bacteria identified in Blood by Aerobe culture' },
    // also the route by which typhoid and Brucella isolates appear; organism in valueCodeableConcept, hasMember or text
    { loinc: '17934-1', kind: 'other', name: 'Bacteria identified in Blood by Anaerobe culture' },
  ],
  'malaria-smear': [
    { loinc: '32700-7', kind: 'other', name: 'Microscopic observation [Identifier] in Blood by Malaria smear' },
    { loinc: '10710-2', kind: 'other', name: 'Plasmodium sp identified in Blood by Thin film' },
    { loinc: '637-9', kind: 'other', name: 'Plasmodium sp identified in Blood by Thick film' },
  ],
  'malaria-rdt': [{ loinc: '76772-3', kind: 'other', name: 'Plasmodium falciparum Ag [Presence] in Blood by Rapid immunoassay' }],
  dengue: [
    { loinc: '75377-2', kind: 'other', name: 'Dengue virus NS1 Ag [Presence] in Serum, Plasma or Blood by Rapid immunoassay' },
    { loinc: '100964-6', kind: 'other', name: 'Dengue virus IgG Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay' },
    { loinc: '6811-4', kind: 'other', name: 'Dengue virus IgG Ab [Titer] in Serum' },
    { loinc: '25338-5', kind: 'other', name: 'Dengue virus IgM Ab [Presence] in Serum' },
  ],
  brucella: [
    { loinc: '40613-2', kind: 'other', name: 'Brucella sp Ab [Presence] in Serum by Complement fixation' },
    // B. suis, complement fixation
    { loinc: '22953-4', kind: 'other', name: 'Brucella suis Ab [Units/volume] in Serum by Complement fixation' },
  ],
  'stool-culture': [{ loinc: '625-4', kind: 'other', name: 'Bacteria identified in Stool by Culture' }],
  influenza: [
    // antigen
    { loinc: '46082-4', kind: 'other', name: 'Influenza virus A Ag [Presence] in Nasopharynx by Immunoassay' },
    // antigen
    { loinc: '46083-2', kind: 'other', name: 'Influenza virus B Ag [Presence] in Nasopharynx by Immunoassay' },
    // antigen
    { loinc: '80382-5', kind: 'other', name: 'Influenza virus A Ag [Presence] in Nasopharynx by Rapid immunoassay' },
    // antigen
    { loinc: '80383-3', kind: 'other', name: 'Influenza virus B Ag [Presence] in Nasopharynx by Rapid immunoassay' },
    // antigen
    { loinc: '43874-7', kind: 'other', name: 'Influenza virus A Ag [Presence] in Nasopharynx' },
    // antigen
    { loinc: '43895-2', kind: 'other', name: 'Influenza virus B Ag [Presence] in Nasopharynx' },
    // antigen
    { loinc: '33535-6', kind: 'other', name: 'Influenza virus A+B Ag [Presence] in Nasopharynx' },
    // antigen
    { loinc: '5862-8', kind: 'other', name: 'Influenza virus A Ag [Presence] in Unspecified specimen by Immunoassay' },
    // antigen
    { loinc: '6437-8', kind: 'other', name: 'Influenza virus A+B Ag [Presence] in Unspecified specimen by Immunoassay' },
    // antigen
    { loinc: '24015-0', kind: 'other', name: 'Influenza virus A+B Ag [Presence] in Unspecified specimen' },
    // RNA
    {
      loinc: '85477-8',
      kind: 'other',
      name: 'Influenza virus A RNA [Presence] in Upper respiratory specimen by Probe and target amplification method',
    },
    // RNA
    {
      loinc: '85478-6',
      kind: 'other',
      name: 'Influenza virus B RNA [Presence] in Upper respiratory specimen by Probe and target amplification method',
    },
    // RNA
    {
      loinc: '76078-5',
      kind: 'other',
      name: 'Influenza virus A RNA [Presence] in Nasopharynx by Probe and target amplification method',
    },
    // RNA
    {
      loinc: '76080-1',
      kind: 'other',
      name: 'Influenza virus B RNA [Presence] in Nasopharynx by Probe and target amplification method',
    },
    {
      loinc: '92142-9',
      kind: 'other',
      name: 'Influenza virus A RNA [Presence] in Respiratory system specimen by NAA with probe detection',
    },
  ],
  'sars-cov-2': [
    {
      loinc: '94558-4',
      kind: 'other',
      name: 'SARS-CoV-2 (COVID-19) Ag [Presence] in Respiratory system specimen by Rapid immunoassay',
    },
    {
      loinc: '97097-0',
      kind: 'other',
      name: 'SARS-CoV-2 (COVID-19) Ag [Presence] in Upper respiratory specimen by Rapid immunoassay',
    },
    {
      loinc: '95209-3',
      kind: 'other',
      name: 'SARS-CoV+SARS-CoV-2 (COVID-19) Ag [Presence] in Respiratory system specimen by Rapid immunoassay',
    },
    { loinc: '104451-0', kind: 'other', name: 'SARS-CoV-2 (COVID-19) RNA [Presence] in Respiratory system specimen' },
    { loinc: '105909-6', kind: 'other', name: 'SARS-CoV-2 (COVID-19) RNA [Presence] in Specimen' },
    {
      loinc: '94500-6',
      kind: 'other',
      name: 'SARS-CoV-2 (COVID-19) RNA [Presence] in Respiratory system specimen by NAA with probe detection',
    },
  ],

  tpmt: [
    {
      loinc: '36922-3',
      kind: 'other',
      name: 'TPMT gene mutation analysis in Blood or Tissue by Molecular genetics method Narrative',
    },
    { loinc: '21563-2', kind: 'other', name: 'Thiopurine methyltransferase [Enzymatic activity/volume] in Red Blood Cells' },
  ],
  dpyd: [
    {
      loinc: '45284-7',
      kind: 'other',
      name: 'DPYD gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal',
    },
  ],
  'body-temperature': [
    // Cel or [degF] occur
    { loinc: '8310-5', kind: 'other', name: 'Body temperature' },
    // Cel or [degF] occur
    { loinc: '8331-1', kind: 'other', name: 'Oral temperature' },
    // Cel or [degF] occur
    { loinc: '8328-7', kind: 'other', name: 'Axillary temperature' },
    // Cel or [degF] occur
    { loinc: '8332-9', kind: 'other', name: 'Rectal temperature' },
    // Cel or [degF] occur
    { loinc: '8333-7', kind: 'other', name: 'Tympanic membrane temperature' },
    // Cel or [degF] occur
    { loinc: '75539-7', kind: 'other', name: 'Body temperature - Temporal artery' },
    // Cel or [degF] occur
    { loinc: '8329-5', kind: 'other', name: 'Body temperature - Core' },
  ],
  'heart-rate': [
    { loinc: '8867-4', kind: 'other', name: 'Heart rate' },
    { loinc: '8889-8', kind: 'other', name: 'Heart rate by Pulse oximetry' },
    { loinc: '8893-0', kind: 'other', name: 'Heart rate Peripheral artery by palpation' },
  ],
  'respiratory-rate': [{ loinc: '9279-1', kind: 'other', name: 'Respiratory rate' }],
  'systolic-bp': [
    // usually a component of 85354-9
    { loinc: '8480-6', kind: 'other', name: 'Systolic blood pressure' },
  ],
  'diastolic-bp': [{ loinc: '8462-4', kind: 'other', name: 'Diastolic blood pressure' }],
  'bp-panel': [
    // panel; values in component
    { loinc: '85354-9', kind: 'other', name: 'Blood pressure panel with all children optional' },
  ],
  spo2: [
    // US Core sends 59408-5 and 2708-6 together on one Observation
    { loinc: '59408-5', kind: 'other', name: 'Oxygen saturation in Arterial blood by Pulse oximetry' },
    // US Core sends 59408-5 and 2708-6 together on one Observation
    { loinc: '2708-6', kind: 'other', name: 'Oxygen saturation in Arterial blood' },
    // US Core sends 59408-5 and 2708-6 together on one Observation
    { loinc: '20564-1', kind: 'other', name: 'Oxygen saturation in Blood' },
  ],
  'exclude-other-specimen': [
    { loinc: '5821-4', kind: 'other', name: 'Leukocytes [#/area] in Urine sediment by Microscopy high power field' },
    { loinc: '806-0', kind: 'other', name: 'Leukocytes [#/volume] in Cerebral spinal fluid by Manual count', method: 'manual' },
    { loinc: '10579-1', kind: 'other', name: 'Leukocytes [#/volume] in Semen' },
    { loinc: '13349-6', kind: 'other', name: 'Leukocytes [#/volume] in Stool by Manual count', method: 'manual' },
    { loinc: '26513-2', kind: 'other', name: 'Neutrophils/100 leukocytes in Body fluid' },
    { loinc: '26512-4', kind: 'other', name: 'Neutrophils/100 leukocytes in Cerebral spinal fluid' },
    {
      loinc: '13516-0',
      kind: 'other',
      name: 'Neutrophils/100 leukocytes in Cerebral spinal fluid by Manual count',
      method: 'manual',
    },
    { loinc: '12238-2', kind: 'other', name: 'Neutrophils/100 leukocytes in Body fluid by Manual count', method: 'manual' },
    {
      loinc: '10328-3',
      kind: 'other',
      name: 'Lymphocytes/100 leukocytes in Cerebral spinal fluid by Manual count',
      method: 'manual',
    },
    {
      loinc: '10329-1',
      kind: 'other',
      name: 'Monocytes/100 leukocytes in Cerebral spinal fluid by Manual count',
      method: 'manual',
    },
    { loinc: '26502-5', kind: 'other', name: 'Neutrophils [#/volume] in Peritoneal fluid' },
    { loinc: '26501-7', kind: 'other', name: 'Neutrophils [#/volume] in Pleural fluid' },
    { loinc: '26504-1', kind: 'other', name: 'Neutrophils [#/volume] in Synovial fluid' },
    { loinc: '17836-8', kind: 'other', name: 'Neutrophils/Leukocytes in Synovial fluid' },
    { loinc: '14848-6', kind: 'other', name: 'Neutrophils/Leukocytes in Pleural fluid by Manual count', method: 'manual' },
    { loinc: '13836-2', kind: 'other', name: 'Neutrophils/Leukocytes in Peritoneal fluid by Manual count', method: 'manual' },
    { loinc: '11115-3', kind: 'other', name: 'Neutrophils/cells in Bone marrow by Manual count', method: 'manual' },
    { loinc: '20584-9', kind: 'other', name: 'Leukocytes [#/volume] in Specimen by Automated count', method: 'automated' },
    { loinc: '92635-2', kind: 'other', name: 'Leukocytes [#/volume] in Buffy Coat' },
    {
      loinc: '33765-9',
      kind: 'other',
      name: 'Leukocytes [#/volume] in Blood Product unit.platelet pheresis by Automated count',
      method: 'automated',
    },
    { loinc: '5799-2', kind: 'other', name: 'Leukocyte esterase [Presence] in Urine by Test strip' },
  ],
} satisfies Record<string, readonly AnalyteCode[]>;

export type Analyte = keyof typeof analytes;

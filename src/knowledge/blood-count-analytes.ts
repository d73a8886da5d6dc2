/**
 * LOINC codes of the blood count, and of the Duffy type: the rows of `analytes.ts` that the finding rests on. They stand apart because the finding is
 * shown before the other analytes are loaded. Machine-drafted; no clinician has signed it.
 */
import type { AnalyteCode } from './analyte-code.ts';

export const bloodCountAnalytes = {
  wbc: [
    { loinc: '804-5', kind: 'absolute', name: 'Leukocytes [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '6690-2', kind: 'absolute', name: 'Leukocytes [#/volume] in Blood by Automated count', method: 'automated' },
    { loinc: '26464-8', kind: 'absolute', name: 'Leukocytes [#/volume] in Blood' },
    { loinc: '49498-9', kind: 'absolute', name: 'Leukocytes [#/volume] in Blood by Estimate', method: 'estimated' },
    // WBC corrected for nucleated red cells; prefer over the uncorrected count when both exist on one specimen
    { loinc: '12227-5', kind: 'absolute', name: 'Leukocytes [#/volume] corrected for nucleated erythrocytes in Blood' },
    // WBC corrected for nucleated red cells; prefer over the uncorrected count when both exist on one specimen
    {
      loinc: '33256-9',
      kind: 'absolute',
      name: 'Leukocytes [#/volume] corrected for nucleated erythrocytes in Blood by Automated count',
      method: 'automated',
    },
  ],
  neutrophils: [
    { loinc: '751-8', kind: 'absolute', name: 'Neutrophils [#/volume] in Blood by Automated count', method: 'automated' },
    { loinc: '753-4', kind: 'absolute', name: 'Neutrophils [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '770-8', kind: 'percent', name: 'Neutrophils/100 leukocytes in Blood by Automated count', method: 'automated' },
    { loinc: '23761-0', kind: 'percent', name: 'Neutrophils/100 leukocytes in Blood by Manual count', method: 'manual' },
    { loinc: '26499-4', kind: 'absolute', name: 'Neutrophils [#/volume] in Blood' },
    { loinc: '26511-6', kind: 'percent', name: 'Neutrophils/100 leukocytes in Blood' },
    {
      loinc: '71671-2',
      kind: 'fraction',
      name: 'Neutrophils/leukocytes [Pure number fraction] in Bld by Manual count',
      method: 'manual',
    },
    {
      loinc: '71676-1',
      kind: 'fraction',
      name: 'Neutrophils/leukocytes [Pure number fraction] in Bld by Automated count',
      method: 'automated',
    },
    // polymorphonuclear cells = neutrophils (segs+bands) in practice
    { loinc: '34999-3', kind: 'percent', name: 'Polymorphonuclear cells/100 leukocytes in Bld' },
    // polymorphonuclear cells = neutrophils (segs+bands) in practice
    {
      loinc: '31160-5',
      kind: 'percent',
      name: 'Polymorphonuclear cells/100 leukocytes in Blood by Manual count',
      method: 'manual',
    },
  ],
  segs: [
    { loinc: '768-2', kind: 'absolute', name: 'Segmented neutrophils [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '769-0', kind: 'percent', name: 'Neutrophils.segmented/100 leukocytes in Blood by Manual count', method: 'manual' },
    { loinc: '26505-8', kind: 'percent', name: 'Segmented neutrophils/Leukocytes in Blood' },
    { loinc: '30451-9', kind: 'absolute', name: 'Segmented neutrophils [#/volume] in Blood' },
    {
      loinc: '32200-8',
      kind: 'percent',
      name: 'Neutrophils.segmented/100 leukocytes in Bld by Automated count',
      method: 'automated',
    },
  ],
  bands: [
    { loinc: '763-3', kind: 'absolute', name: 'Band form neutrophils [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '764-1', kind: 'percent', name: 'Neutrophils.band form/100 leukocytes in Blood by Manual count', method: 'manual' },
    { loinc: '26507-4', kind: 'absolute', name: 'Band form neutrophils [#/volume] in Blood' },
    { loinc: '26508-2', kind: 'percent', name: 'Neutrophils.band form/100 leukocytes in Blood' },
    {
      loinc: '30229-9',
      kind: 'absolute',
      name: 'Band form neutrophils [#/volume] in Blood by Automated count',
      method: 'automated',
    },
    // presence/flag only, no number
    {
      loinc: '34524-9',
      kind: 'other',
      name: 'Neutrophils.band form [Presence] in Blood by Automated count',
      method: 'automated',
    },
    {
      loinc: '35332-6',
      kind: 'percent',
      name: 'Neutrophils.band form/100 leukocytes in Bld by Automated count',
      method: 'automated',
    },
    {
      loinc: '71670-4',
      kind: 'fraction',
      name: 'Neutrophils.band form/leukocytes [Pure number fraction] in Bld by Manual count',
      method: 'manual',
    },
  ],
  'immature-granulocytes': [
    // presence/flag only, no number
    {
      loinc: '34165-1',
      kind: 'other',
      name: 'Granulocytes Immature [Presence] in Blood by Automated count',
      method: 'automated',
    },
    { loinc: '38518-7', kind: 'percent', name: 'Immature granulocytes/Leukocytes in Blood' },
    // presence/flag only, no number
    { loinc: '40715-5', kind: 'other', name: 'Granulocytes.immature [Presence] in Bld' },
    { loinc: '51584-1', kind: 'absolute', name: 'Immature granulocytes [#/volume] in Blood' },
    {
      loinc: '53115-2',
      kind: 'absolute',
      name: 'Immature granulocytes [#/volume] in Blood by Automated count',
      method: 'automated',
    },
    {
      loinc: '71695-1',
      kind: 'percent',
      name: 'Granulocytes.immature/100 leukocytes in Bld by Automated count',
      method: 'automated',
    },
  ],
  metamyelocytes: [
    { loinc: '739-3', kind: 'absolute', name: 'Metamyelocytes [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '740-1', kind: 'percent', name: 'Metamyelocytes/100 leukocytes in Blood by Manual count', method: 'manual' },
    { loinc: '28541-1', kind: 'percent', name: 'Metamyelocytes/100 leukocytes in Blood' },
    { loinc: '30433-7', kind: 'absolute', name: 'Metamyelocytes [#/volume] in Blood' },
    // presence/flag only, no number
    { loinc: '40651-2', kind: 'other', name: 'Metamyelocytes [Presence] in Bld' },
    {
      loinc: '71668-8',
      kind: 'fraction',
      name: 'Metamyelocytes/leukocytes [Pure number fraction] in Bld by Manual count',
      method: 'manual',
    },
    {
      loinc: '74428-4',
      kind: 'percent',
      name: 'Metamyelocytes.neutrophilic/100 leukocytes in Bld by Manual count',
      method: 'manual',
    },
  ],
  myelocytes: [
    { loinc: '748-4', kind: 'absolute', name: 'Myelocytes [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '749-2', kind: 'percent', name: 'Myelocytes/100 leukocytes in Blood by Manual count', method: 'manual' },
    { loinc: '26498-6', kind: 'percent', name: 'Myelocytes/100 leukocytes in Blood' },
    { loinc: '30446-9', kind: 'absolute', name: 'Myelocytes [#/volume] in Blood' },
    {
      loinc: '71667-0',
      kind: 'fraction',
      name: 'Myelocytes/leukocytes [Pure number fraction] in Bld by Manual count',
      method: 'manual',
    },
    {
      loinc: '74425-0',
      kind: 'percent',
      name: 'Myelocytes.neutrophilic/100 leukocytes in Bld by Manual count',
      method: 'manual',
    },
  ],
  promyelocytes: [
    { loinc: '781-5', kind: 'absolute', name: 'Promyelocytes [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '783-1', kind: 'percent', name: 'Promyelocytes/100 leukocytes in Blood by Manual count', method: 'manual' },
    { loinc: '26523-1', kind: 'absolute', name: 'Promyelocytes [#/volume] in Blood' },
    { loinc: '26524-9', kind: 'percent', name: 'Promyelocytes/100 leukocytes in Blood' },
    {
      loinc: '71666-2',
      kind: 'fraction',
      name: 'Promyelocytes/leukocytes [Pure number fraction] in Bld by Manual count',
      method: 'manual',
    },
  ],
  blasts: [
    { loinc: '708-8', kind: 'absolute', name: 'Blasts [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '709-6', kind: 'percent', name: 'Blasts/100 leukocytes in Blood by Manual count', method: 'manual' },
    { loinc: '746-8', kind: 'absolute', name: 'Myeloblasts [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '747-6', kind: 'percent', name: 'Myeloblasts/100 leukocytes in Bld by Manual count', method: 'manual' },
    // presence/flag only, no number
    { loinc: '15154-8', kind: 'other', name: 'Blasts [Presence] in Bld by Automated count', method: 'automated' },
    { loinc: '26446-5', kind: 'percent', name: 'Blasts/100 leukocytes in Blood' },
    { loinc: '30376-8', kind: 'absolute', name: 'Blasts [#/volume] in Blood' },
    { loinc: '30444-4', kind: 'absolute', name: 'Myeloblasts [#/volume] in Blood' },
    { loinc: '30445-1', kind: 'percent', name: 'Myeloblasts/100 leukocytes in Bld' },
    { loinc: '33830-1', kind: 'absolute', name: 'Lymphoblasts [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '33831-9', kind: 'percent', name: 'Lymphoblasts/100 leukocytes in Bld by Manual count', method: 'manual' },
    { loinc: '33839-2', kind: 'absolute', name: 'Monoblasts [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '33840-0', kind: 'percent', name: 'Monoblasts/100 leukocytes in Bld by Manual count', method: 'manual' },
    { loinc: '34922-5', kind: 'percent', name: 'Lymphoblasts/100 leukocytes in Bld' },
    { loinc: '34923-3', kind: 'percent', name: 'Monoblasts/100 leukocytes in Bld' },
    { loinc: '35029-8', kind: 'absolute', name: 'Monoblasts [#/volume] in Blood' },
    { loinc: '35050-4', kind: 'absolute', name: 'Lymphoblasts [#/volume] in Blood' },
    // presence/flag only, no number
    { loinc: '44017-2', kind: 'other', name: 'Blasts [Presence] in Bld by Microscopy.light', method: 'manual' },
    {
      loinc: '71669-6',
      kind: 'fraction',
      name: 'Blasts/leukocytes [Pure number fraction] in Bld by Manual count',
      method: 'manual',
    },
  ],
  lymphocytes: [
    { loinc: '731-0', kind: 'absolute', name: 'Lymphocytes [#/volume] in Blood by Automated count', method: 'automated' },
    { loinc: '732-8', kind: 'absolute', name: 'Lymphocytes [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '736-9', kind: 'percent', name: 'Lymphocytes/100 leukocytes in Blood by Automated count', method: 'automated' },
    { loinc: '737-7', kind: 'percent', name: 'Lymphocytes/100 leukocytes in Blood by Manual count', method: 'manual' },
    { loinc: '26474-7', kind: 'absolute', name: 'Lymphocytes [#/volume] in Blood' },
    { loinc: '26478-8', kind: 'percent', name: 'Lymphocytes/100 leukocytes in Blood' },
    {
      loinc: '71673-8',
      kind: 'fraction',
      name: 'Lymphocytes/leukocytes [Pure number fraction] in Bld by Manual count',
      method: 'manual',
    },
    {
      loinc: '71678-7',
      kind: 'fraction',
      name: 'Lymphocytes/leukocytes [Pure number fraction] in Bld by Automated count',
      method: 'automated',
    },
  ],
  'atypical-lymphocytes': [
    // presence/flag only, no number
    { loinc: '733-6', kind: 'other', name: 'Lymphocytes.variant [Presence] in Bld by Microscopy.light', method: 'manual' },
    { loinc: '734-4', kind: 'absolute', name: 'Variant lymphocytes [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '735-1', kind: 'percent', name: 'Lymphocytes Variant/100 leukocytes in Blood by Manual count', method: 'manual' },
    { loinc: '13046-8', kind: 'percent', name: 'Lymphocytes Variant/100 leukocytes in Blood' },
    // presence/flag only, no number
    { loinc: '15192-8', kind: 'other', name: 'Lymphocytes Variant [Presence] in Blood by Automated count', method: 'automated' },
    { loinc: '26477-0', kind: 'absolute', name: 'Variant lymphocytes [#/volume] in Blood' },
    { loinc: '29261-5', kind: 'percent', name: 'Lymphocytes.abnormal/100 leukocytes in Bld by Manual count', method: 'manual' },
    { loinc: '29262-3', kind: 'absolute', name: 'Abnormal lymphocytes [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '30412-1', kind: 'absolute', name: 'Abnormal lymphocytes [#/volume] in Blood' },
    { loinc: '30413-9', kind: 'percent', name: 'Abnormal lymphocytes/Leukocytes in Blood' },
    {
      loinc: '42250-1',
      kind: 'percent',
      name: 'Lymphocytes.variant/100 leukocytes in Bld by Automated count',
      method: 'automated',
    },
    {
      loinc: '43743-4',
      kind: 'absolute',
      name: 'Variant lymphocytes [#/volume] in Blood by Automated count',
      method: 'automated',
    },
    {
      loinc: '71665-4',
      kind: 'fraction',
      name: 'Lymphocytes.variant/leukocytes [Pure number fraction] in Bld by Manual count',
      method: 'manual',
    },
    // presence/flag only, no number
    { loinc: '78355-5', kind: 'other', name: 'Lymphocytes.abnormal [Presence] in Bld by Manual count', method: 'manual' },
  ],
  'large-granular-lymphocytes': [
    {
      loinc: '11275-5',
      kind: 'percent',
      name: 'Lymphocytes.large granular/100 leukocytes in Bld by Manual count',
      method: 'manual',
    },
    { loinc: '30420-4', kind: 'percent', name: 'Lymphocytes.large granular/100 leukocytes in Bld' },
    { loinc: '35082-7', kind: 'absolute', name: 'Lymphocytes.large granular [#/volume] in Bld' },
    // presence/flag only, no number
    { loinc: '59808-6', kind: 'other', name: 'Lymphocytes.large granular [Presence] in Bld' },
  ],
  monocytes: [
    { loinc: '742-7', kind: 'absolute', name: 'Monocytes [#/volume] in Blood by Automated count', method: 'automated' },
    { loinc: '743-5', kind: 'absolute', name: 'Monocytes [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '744-3', kind: 'percent', name: 'Monocytes/100 leukocytes in Blood by Manual count', method: 'manual' },
    { loinc: '5905-5', kind: 'percent', name: 'Monocytes/100 leukocytes in Blood by Automated count', method: 'automated' },
    { loinc: '26484-6', kind: 'absolute', name: 'Monocytes [#/volume] in Blood' },
    { loinc: '26485-3', kind: 'percent', name: 'Monocytes/100 leukocytes in Blood' },
    {
      loinc: '71672-0',
      kind: 'fraction',
      name: 'Monocytes/leukocytes [Pure number fraction] in Bld by Manual count',
      method: 'manual',
    },
    {
      loinc: '71677-9',
      kind: 'fraction',
      name: 'Monocytes/leukocytes [Pure number fraction] in Bld by Automated count',
      method: 'automated',
    },
  ],
  eosinophils: [
    { loinc: '711-2', kind: 'absolute', name: 'Eosinophils [#/volume] in Blood by Automated count', method: 'automated' },
    { loinc: '712-0', kind: 'absolute', name: 'Eosinophils [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '713-8', kind: 'percent', name: 'Eosinophils/100 leukocytes in Blood by Automated count', method: 'automated' },
    { loinc: '714-6', kind: 'percent', name: 'Eosinophils/100 leukocytes in Blood by Manual count', method: 'manual' },
    { loinc: '26449-9', kind: 'absolute', name: 'Eosinophils [#/volume] in Blood' },
    { loinc: '26450-7', kind: 'percent', name: 'Eosinophils/100 leukocytes in Blood' },
    // presence/flag only, no number
    { loinc: '32173-7', kind: 'other', name: 'Eosinophils [Presence] in Bld by Wright stain' },
    {
      loinc: '71674-6',
      kind: 'fraction',
      name: 'Eosinophils/leukocytes [Pure number fraction] in Bld by Manual count',
      method: 'manual',
    },
    {
      loinc: '71679-5',
      kind: 'fraction',
      name: 'Eosinophils/leukocytes [Pure number fraction] in Bld by Automated count',
      method: 'automated',
    },
  ],
  basophils: [
    { loinc: '704-7', kind: 'absolute', name: 'Basophils [#/volume] in Blood by Automated count', method: 'automated' },
    { loinc: '705-4', kind: 'absolute', name: 'Basophils [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '706-2', kind: 'percent', name: 'Basophils/100 leukocytes in Blood by Automated count', method: 'automated' },
    { loinc: '707-0', kind: 'percent', name: 'Basophils/100 leukocytes in Blood by Manual count', method: 'manual' },
    { loinc: '26444-0', kind: 'absolute', name: 'Basophils [#/volume] in Blood' },
    { loinc: '30180-4', kind: 'percent', name: 'Basophils/100 leukocytes in Blood' },
    {
      loinc: '71675-3',
      kind: 'fraction',
      name: 'Basophils/leukocytes [Pure number fraction] in Bld by Manual count',
      method: 'manual',
    },
    {
      loinc: '71680-3',
      kind: 'fraction',
      name: 'Basophils/leukocytes [Pure number fraction] in Bld by Automated count',
      method: 'automated',
    },
  ],
  hemoglobin: [
    { loinc: '718-7', kind: 'other', name: 'Hemoglobin [Mass/volume] in Blood' },
    { loinc: '20509-6', kind: 'other', name: 'Hemoglobin Lab Test', method: 'calculated' },
    { loinc: '55782-7', kind: 'other', name: 'Hemoglobin [Mass/volume] in Blood by Oximetry' },
    { loinc: '59260-0', kind: 'other', name: 'Hemoglobin [Moles/volume] in Blood' },
  ],
  platelets: [
    { loinc: '777-3', kind: 'absolute', name: 'Platelets [#/volume] in Blood by Automated count', method: 'automated' },
    { loinc: '778-1', kind: 'absolute', name: 'Platelets [#/volume] in Blood by Manual count', method: 'manual' },
    { loinc: '26515-7', kind: 'absolute', name: 'Platelets [#/volume] in Blood' },
    { loinc: '49497-1', kind: 'absolute', name: 'Platelets [#/volume] in Blood by Estimate', method: 'estimated' },
  ],
  'duffy-phenotype': [
    { loinc: '1027-2', kind: 'other', name: 'Fy sup(a) Ag [Presence] on Red Blood Cells' },
    { loinc: '1033-0', kind: 'other', name: 'Fy sup(b) Ag [Presence] on Red Blood Cells' },
  ],
} satisfies Record<string, readonly AnalyteCode[]>;

/**
 * The results that are asked for by LOINC code, besides the sweep of the laboratory category: the counts that the finding itself
 * rests on, so that they are found where a laboratory files its results under no category or before the pages that are read.
 * Everything else comes with the category.
 *
 * Codes are written out because this list travels with the first request, long before the catalogue of analytes does; it holds
 * the codes of these analytes in `analytes.ts` and no others.
 */
export const ASKED_BY_CODE: Readonly<Record<string, readonly string[]>> = {
  wbc: ['804-5', '6690-2', '26464-8', '49498-9', '12227-5', '33256-9'],
  neutrophils: ['751-8', '753-4', '770-8', '23761-0', '26499-4', '26511-6', '71671-2', '71676-1', '34999-3', '31160-5'],
  segs: ['768-2', '769-0', '26505-8', '30451-9', '32200-8'],
  bands: ['763-3', '764-1', '26507-4', '26508-2', '30229-9', '34524-9', '35332-6', '71670-4'],
  lymphocytes: ['731-0', '732-8', '736-9', '737-7', '26474-7', '26478-8', '71673-8', '71678-7'],
  monocytes: ['742-7', '743-5', '744-3', '5905-5', '26484-6', '26485-3', '71672-0', '71677-9'],
  blasts: [
    '708-8',
    '709-6',
    '746-8',
    '747-6',
    '15154-8',
    '26446-5',
    '30376-8',
    '30444-4',
    '30445-1',
    '33830-1',
    '33831-9',
    '33839-2',
    '33840-0',
    '34922-5',
    '34923-3',
    '35029-8',
    '35050-4',
    '44017-2',
    '71669-6',
  ],
  hemoglobin: ['718-7', '20509-6', '55782-7', '59260-0'],
  platelets: ['777-3', '778-1', '26515-7', '49497-1'],
  mcv: ['787-2', '30428-7'],
  'reticulocytes-abs': ['14196-0', '60474-4', '42758-3', '40665-2'],
  'cbc-panel': [
    '58410-2',
    '57021-8',
    '57022-6',
    '57782-5',
    '69742-5',
    '24317-0',
    '24358-4',
    '24359-2',
    '57023-4',
    '24318-8',
    '69738-3',
    '34994-4',
    '58407-8',
  ],
};

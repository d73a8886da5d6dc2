import type { Patient } from '../record/record.ts';
import { ageAt, day, readAt } from './dates.ts';
import css from './PatientBanner.module.css';
import parts from './parts.module.css';
import { SectionLink, Time } from './Words.tsx';
import { early } from './language/early.ts';

interface Props {
  readonly patient?: Patient | undefined;
  /** false where the EHR already shows the patient around this frame (SMART `need_patient_banner`). */
  readonly needPatientBanner: boolean;
  /** Nobody signed in: anybody can read this server. */
  readonly isOpenServer?: boolean;
  readonly asOf?: string | undefined;
  /** Only the counts have been read so far. */
  readonly isReading?: boolean;
  readonly gaps?: number | undefined;
  readonly ended?: string | undefined;
  readonly onReadAgain?: (() => void) | undefined;
}

/** Who this is and when the chart was read. */
export function PatientBanner({
  patient,
  needPatientBanner,
  isOpenServer = false,
  asOf,
  isReading = false,
  gaps = 0,
  ended,
  onReadAgain,
}: Props) {
  const isRead = asOf !== undefined && !isReading;
  return (
    <header className={css.banner}>
      <p className={css.app}>Leukoscope</p>
      {patient && needPatientBanner && <Identity patient={patient} asOf={asOf} />}
      <p className={css.read}>
        {isRead ? early.banner.readAt(readAt(asOf)) : early.banner.reading}
        {isRead && gaps > 0 && (
          <>
            {' · '}
            <SectionLink to="coverage">{early.banner.gaps(gaps)}</SectionLink>
          </>
        )}
        {ended !== undefined && early.banner.ended(readAt(ended))}
        {isOpenServer && <span className={parts.tag}>{early.banner.openServer}</span>}
      </p>
      {isRead && (
        <div className={css.actions}>
          {onReadAgain && ended === undefined && (
            <button type="button" className={parts.quiet} onClick={onReadAgain}>
              {early.banner.again}
            </button>
          )}
          <button type="button" className={parts.quiet} data-print onClick={() => window.print()}>
            {early.banner.print}
          </button>
        </div>
      )}
    </header>
  );
}

function Identity({ patient, asOf }: { patient: Patient; asOf: string | undefined }) {
  const { birthDate, sex } = patient;
  const age = birthDate.known && asOf !== undefined && !patient.deceased ? ageAt(birthDate.value, asOf) : undefined;
  return (
    <p className={css.patient}>
      <strong>{patient.name}</strong>{' '}
      <span>
        {sex.known ? early.banner.sexes[sex.value] : <span className={parts.unknown}>{early.banner.sexUnknown}</span>}
        {age !== undefined && <> · {age}</>}
        {' · '}
        {birthDate.known ? (
          <>
            {early.banner.born}
            <Time text={birthDate.value.text}>{day(birthDate.value.text)}</Time>
            {early.banner.bornEnd}
          </>
        ) : (
          <span className={parts.unknown}>{early.banner.birthUnknown}</span>
        )}
      </span>{' '}
      {patient.identifier !== undefined && (
        <span>
          {early.banner.id}
          {patient.identifier}
        </span>
      )}
      {patient.deceased && <span className={parts.tag}>{early.banner.deceased}</span>}
    </p>
  );
}

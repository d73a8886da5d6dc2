import type { Assessment, FiredAlert, WorkupItem } from '../reasoning/assessment.ts';
import css from './AlertStrip.module.css';
import { Cites } from './Cites.tsx';
import { Icon } from './Icon.tsx';
import parts from './parts.module.css';
import { FactList, type Open, SectionLink, SourceLink, Time } from './Words.tsx';
import {
  act,
  alertName,
  alertsAsOne,
  alertTitle,
  capital,
  loud,
  lower,
  medicineGaps,
  proposed,
  quiet,
  some,
  testAnchor,
} from './words.ts';

/** At most one strip: alerts that ask for an act, with the facts that made them fire and what is already under way. */
export function AlertStrip({ assessment, onOpen }: { assessment: Assessment; onOpen: Open }) {
  const alerts = loud(assessment.alerts);
  if (alerts.length === 0) return <UnknownDepth assessment={assessment} />;
  const critical = alerts.some((alert) => alert.severity === 'critical');
  const facts = unique(
    alerts.flatMap((alert) => alert.facts),
    (fact) => `${fact.ref} ${fact.words}`,
  );
  const missing = [...new Set(alerts.flatMap((alert) => alert.missing))];
  const acts = unique(alerts, (alert) => alert.rule.action);
  const asked = new Set<string>(alerts.flatMap((alert) => alert.rule.workup));
  const pending = assessment.workup.filter((item) => asked.has(item.id) && item.status === 'pending');
  const open = proposed(assessment.workup).filter((item) => asked.has(item.id));
  const unread = assessment.record.drugs.rows.length === 0 && medicineGaps(assessment.gaps).length > 0;
  return (
    <section className={css.strip} data-tone={critical ? 'critical' : 'high'} aria-labelledby="alert" id="alerts">
      {critical && (
        <p className={parts.hidden} role="alert">
          {alertTitle(alerts)}
        </p>
      )}
      <Icon shape="alert" />
      <div>
        <h2 id="alert">{alertTitle(alerts)}</h2>
        <p className={css.why}>
          {alerts.length > 1 && <>{alertsAsOne(alerts)}. </>}
          <FactList facts={facts} onOpen={onOpen} />
        </p>
      </div>
      <ul className={css.acts}>
        {acts.map((alert) => (
          <Act key={alert.id} alert={alert} />
        ))}
        {unread && (
          <li data-now>
            <Icon shape="go" />
            <span>
              <strong>Ask about every medicine now:</strong> the list could not be read.
            </span>
          </li>
        )}
        {pending.map((item) => (
          <Pending key={item.id} item={item} onOpen={onOpen} />
        ))}
        {open.length > 0 && (
          <li>
            <Icon shape="plus" />
            <span>
              Not asked for yet:{' '}
              {open.slice(0, 4).map((item, index) => (
                <span key={item.id}>
                  {index > 0 && ', '}
                  <SectionLink to={testAnchor(item.id)}>{lower(item.name)}</SectionLink>
                </span>
              ))}
              {open.length > 4 && (
                <>
                  {' '}
                  and <SectionLink to="workup">{open.length - 4} more</SectionLink>
                </>
              )}
            </span>
          </li>
        )}
        {missing.length > 0 && (
          <li>
            <Icon shape="gap" />
            <span>
              <span className={parts.unknown}>Not on record:</span> {some(missing, 5)}
            </span>
          </li>
        )}
      </ul>
      <p className={css.foot}>
        For clinician information, not an order. Sources:{' '}
        <Cites ids={alerts.flatMap((alert) => alert.rule.cites)} onOpen={onOpen} />
      </p>
    </section>
  );
}

function Act({ alert }: { alert: FiredAlert }) {
  const { first, rest } = act(alert.rule.action);
  return (
    <li data-now>
      <Icon shape="go" />
      <span>
        <strong>{first}</strong> {rest} <span className={parts.aside}>{capital(alert.rule.timing)}.</span>
      </span>
    </li>
  );
}

function Pending({ item, onOpen }: { item: WorkupItem; onOpen: Open }) {
  return (
    <li>
      <Icon shape="clock" />
      <span>
        {item.name}:{' '}
        <SourceLink to={item.last?.ref} onOpen={onOpen}>
          pending
        </SourceLink>
        {item.last?.time !== undefined && (
          <>
            , <Time text={item.last.time} />
          </>
        )}
      </span>
    </li>
  );
}

/** A low white count whose neutrophils are not known is not a quiet finding. */
function UnknownDepth({ assessment }: { assessment: Assessment }) {
  const { finding } = assessment;
  if (!finding.screened || finding.neutropenia.band !== 'unknown') return null;
  return (
    <section className={css.strip} data-tone="high" aria-labelledby="alert" id="alerts">
      <Icon shape="gap" />
      <div>
        <h2 id="alert">How low the neutrophils are is not known</h2>
        <p className={css.why}>
          Consider a full blood count with differential today. Until then a severe neutropenia is not excluded.
        </p>
      </div>
    </section>
  );
}

/** Alerts that are known, expected or not pressing: one line, no colour. */
export function QuietAlerts({ alerts, onOpen }: { alerts: readonly FiredAlert[]; onOpen: Open }) {
  const lines = quiet(alerts);
  if (lines.length === 0) return null;
  return (
    <p className={css.quiet}>
      <strong>For information:</strong>{' '}
      {lines.map((alert, index) => (
        <span key={alert.id}>
          {index > 0 && '; '}
          {alertName(alert.id)}
          {alert.quietBecause !== undefined && ` (${alert.quietBecause})`}
          {alert.facts[0] && (
            <>
              ,{' '}
              <SourceLink to={alert.facts[0].ref} onOpen={onOpen}>
                {alert.facts[0].words}
              </SourceLink>
            </>
          )}
          {!alert.quiet && <>. {alert.rule.action}</>}
        </span>
      ))}
    </p>
  );
}

function unique<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

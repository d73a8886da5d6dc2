import type { Assessment, FiredAlert, WorkupItem } from '../reasoning/assessment.ts';
import css from './AlertStrip.module.css';
import { Cites } from './Cites.tsx';
import { Icon } from './Icon.tsx';
import parts from './parts.module.css';
import { FactList } from './FactList.tsx';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import { type Open, SectionLink, SourceLink, Time } from './Words.tsx';
import { actsOf } from './alert-words.ts';
import { shortTime } from './dates.ts';
import {
  alertFacts,
  alertName,
  alertsAsOne,
  alertTitle,
  capital,
  factWords,
  loud,
  lower,
  medicineGaps,
  proposed,
  quiet,
  testAnchor,
  testWords,
} from './words.ts';

/** At most one strip: what the alerts ask for, what is already under way, and what made them fire. */
export function AlertStrip({ assessment, onOpen }: { assessment: Assessment; onOpen: Open }) {
  const alerts = loud(assessment.alerts);
  if (alerts.length === 0) return <UnknownDepth assessment={assessment} />;
  const critical = alerts.some((alert) => alert.severity === 'critical');
  const asked = new Set<string>(alerts.flatMap((alert) => alert.rule.workup));
  const pending = assessment.workup.filter((item) => asked.has(item.id) && item.status === 'pending');
  const open = proposed(assessment.workup).filter((item) => asked.has(item.id));
  const unread = assessment.record.drugs.rows.length === 0 && medicineGaps(assessment.gaps).length > 0;
  return (
    <section className={css.strip} data-tone={critical ? 'critical' : 'high'} aria-labelledby="alert" id="alerts" tabIndex={-1}>
      {critical && (
        <p className={parts.hidden} role="alert">
          {alertTitle(alerts)}
        </p>
      )}
      <Icon shape="alert" />
      <div>
        <h2 id="alert">{alertTitle(alerts)}</h2>
        <p className={css.why}>
          {alertsAsOne(alerts)} <FactList facts={alertFacts(alerts)} asOf={assessment.asOf} bare most={5} onOpen={onOpen} />
        </p>
      </div>
      <ul className={css.acts}>
        {unread && (
          <li data-now>
            <Icon shape="go" />
            <span>
              <strong>{panel.alerts.askAboutMedicines}</strong>
              {panel.alerts.listNotRead}
            </span>
          </li>
        )}
        {actsOf(alerts).map((act) => (
          <li key={act.strong} data-now>
            <Icon shape="go" />
            <span>
              <strong>{act.strong}</strong>
              {early.space + act.rest}
            </span>
          </li>
        ))}
      </ul>
      <ul className={css.state}>
        {pending.map((item) => (
          <Pending key={item.id} item={item} asOf={assessment.asOf} onOpen={onOpen} />
        ))}
        {open.length > 0 && <NotAskedFor items={open} />}
        <Missing alerts={alerts} />
      </ul>
      <div className={css.foot}>
        <details>
          <summary>
            {panel.alerts.rules(alerts.length)}
            <span className={parts.aside}>{panel.alerts.noOrder}</span>
          </summary>
          <ul className={css.rules}>
            {alerts.map((alert) => (
              <Rule key={alert.id} alert={alert} asOf={assessment.asOf} onOpen={onOpen} />
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}

/** The rule in its own words, for whoever wants to dispute the short ones. */
function Rule({ alert, asOf, onOpen }: { alert: FiredAlert; asOf: string; onOpen: Open }) {
  return (
    <li>
      <strong>{capital(alertName(alert.id)) + early.stop}</strong> {alert.rule.action} {capital(alert.rule.timing) + early.stop}{' '}
      {panel.alerts.becauseOf} <FactList facts={alert.facts} asOf={asOf} onOpen={onOpen} />
      <Since alert={alert} asOf={asOf} />
      {early.stop}{' '}
      {alert.missing.length > 0 && (
        <>
          {panel.alerts.notOnRecord} {alert.missing.join(early.comma) + early.stop}{' '}
        </>
      )}
      {panel.sources}
      <Cites ids={alert.rule.cites} onOpen={onOpen} />
    </li>
  );
}

/** From the oldest of its facts: a state that has lasted is told from one of today. */
function Since({ alert: { since }, asOf }: { alert: FiredAlert; asOf: string }) {
  if (since === undefined) return null;
  return (
    <>
      {early.comma + panel.alerts.since} <Time text={since}>{shortTime(since, asOf)}</Time>
    </>
  );
}

function Pending({ item, asOf, onOpen }: { item: WorkupItem; asOf: string; onOpen: Open }) {
  return (
    <li>
      <Icon shape="clock" />
      <span>
        {testWords(item.name).short + early.colon}
        <SourceLink to={item.last?.ref} onOpen={onOpen}>
          {panel.pending}
        </SourceLink>
        {item.last?.time !== undefined && (
          <>
            {early.comma}
            <Time text={item.last.time}>{shortTime(item.last.time, asOf)}</Time>
          </>
        )}
      </span>
    </li>
  );
}

/** Named in the strip; the others wait in the workup. */
const NAMED = 3;

function NotAskedFor({ items }: { items: readonly WorkupItem[] }) {
  return (
    <li>
      <Icon shape="plus" />
      <span>
        {panel.alerts.notAskedFor}{' '}
        {items.slice(0, NAMED).map((item, index) => (
          <span key={item.id}>
            {index > 0 && early.comma}
            <SectionLink to={testAnchor(item.id)}>{lower(testWords(item.name).short)}</SectionLink>
          </span>
        ))}
        {items.length > NAMED && (
          <>
            {' '}
            {panel.and}
            <SectionLink to="workup">{panel.more(items.length - NAMED)}</SectionLink>
          </>
        )}
      </span>
    </li>
  );
}

function Missing({ alerts }: { alerts: readonly FiredAlert[] }) {
  const missing = [...new Set(alerts.flatMap((alert) => alert.missing))];
  if (missing.length === 0) return null;
  return (
    <li>
      <Icon shape="gap" />
      <span>
        <span className={parts.unknown}>{panel.alerts.notOnRecord}</span> {panel.some(missing, NAMED)}
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
        <h2 id="alert">{panel.alerts.depthUnknown}</h2>
        <p className={css.why}>{panel.alerts.depthAdvice}</p>
      </div>
    </section>
  );
}

/** Alerts that are known, expected or not pressing: one line, no colour. */
export function QuietAlerts({ assessment: { alerts, asOf }, onOpen }: { assessment: Assessment; onOpen: Open }) {
  const lines = quiet(alerts);
  if (lines.length === 0) return null;
  return (
    <p className={css.quiet}>
      <strong>{panel.alerts.forInformation}</strong>{' '}
      {lines.map((alert, index) => (
        <span key={alert.id}>
          {index > 0 && early.semicolon}
          {alertName(alert.id)}
          {alert.quietBecause !== undefined && early.open + alert.quietBecause + early.close}
          {alert.facts[0] && (
            <>
              {early.comma}
              <SourceLink to={alert.facts[0].ref} onOpen={onOpen}>
                {factWords(alert.facts[0], asOf)}
              </SourceLink>
              <Since alert={alert} asOf={asOf} />
            </>
          )}
          {!alert.quiet && early.stop + early.space + alert.rule.action}
        </span>
      ))}
    </p>
  );
}

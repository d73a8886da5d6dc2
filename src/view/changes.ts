/** What an answer of the clinician changed, in words for a live region. */
import type { Assessment, JudgedCause } from '../reasoning/assessment.ts';
import { panel } from './language/panel.ts';
import { alertName, loud, lower, proposed } from './words.ts';

/** Named in full; further ones are counted. */
const NAMED = 3;

export function changeWords(before: Assessment, after: Assessment): string {
  const words = panel.changes;
  const sentences = [
    said(words.alert, alertsOnlyIn(after, before)),
    said(words.alertGone, alertsOnlyIn(before, after)),
    said(words.movedUp, movedUp(before, after)),
    said(words.likely, onlyIn(likely(after), likely(before))),
    said(words.open, onlyIn(stillOpen(after), stillOpen(before))),
    said(words.gone, onlyIn(listed(before), listed(after))),
    said(words.drugAside, suspectsOnlyIn(before, after)),
    said(words.drugNew, suspectsOnlyIn(after, before)),
    said(words.testsAdded, testsOnlyIn(after, before)),
    said(words.testsDropped, testsOnlyIn(before, after)),
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? words.unchanged : sentences.join(' ');
}

function said(what: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  return panel.changes.said(what, names.slice(0, NAMED), names.length - NAMED);
}

const withStanding =
  (...standings: readonly JudgedCause['standing'][]) =>
  ({ causes }: Assessment): readonly JudgedCause[] =>
    causes.filter((cause) => standings.includes(cause.standing));

const likely = withStanding('candidate');
const stillOpen = withStanding('not-yet-excluded');
const listed = withStanding('candidate', 'not-yet-excluded');

const onlyIn = (these: readonly JudgedCause[], those: readonly JudgedCause[]): readonly string[] =>
  these.filter((cause) => !those.some((other) => other.id === cause.id)).map((cause) => lower(cause.name));

/** Causes that overtook another one that was listed before as well. */
function movedUp(before: Assessment, after: Assessment): readonly string[] {
  const then = likely(before).map((cause) => cause.id);
  const now = likely(after);
  return now
    .filter((cause, rank) => {
      const was = then.indexOf(cause.id);
      return was > 0 && now.slice(rank + 1).some((below) => then.slice(0, was).includes(below.id));
    })
    .map((cause) => lower(cause.name));
}

function alertsOnlyIn(these: Assessment, those: Assessment): readonly string[] {
  const others = new Set(loud(those.alerts).map((alert) => alert.id));
  return loud(these.alerts)
    .filter((alert) => !others.has(alert.id))
    .map((alert) => alertName(alert.id));
}

function suspectsOnlyIn(these: Assessment, those: Assessment): readonly string[] {
  const others = new Set(those.drugSuspects.filter((suspect) => suspect.shown).map((suspect) => suspect.id));
  return these.drugSuspects
    .filter((suspect) => suspect.shown && !others.has(suspect.id))
    .map((suspect) => lower(suspect.calledInChart));
}

function testsOnlyIn(these: Assessment, those: Assessment): readonly string[] {
  const others = new Set(proposed(those.workup).map((test) => test.id));
  return proposed(these.workup)
    .filter((test) => !others.has(test.id))
    .map((test) => lower(test.name));
}

/** Several alerts as one strip: acts once each, calls as one line. An alert without short acts is shown in the words of its rule. */
import { type Act, act, SOONEST } from '../knowledge/alert-acts.ts';
import type { FiredAlert } from '../reasoning/assessment.ts';
import { panel } from './language/panel.ts';

/** The first clause of a rule's own words in bold, the rest beside it. */
export function clause(text: string): Act {
  const found = /^(.{12,}?[.;])\s+(.+)$/s.exec(text.trim()) ?? /^(.{6,}?[。；])(.+)$/s.exec(text.trim());
  return found ? act(found[1] ?? text, found[2] ?? '') : act(text.trim());
}

/** What these alerts ask for, the most pressing first; the same act and the calls stand once. */
export function actsOf(alerts: readonly FiredAlert[]): readonly Act[] {
  const fired = new Set(alerts.map((alert) => alert.id));
  const acts = alerts.flatMap((alert) => {
    const words = panel.alerts.acts(alert.id);
    if (words?.within?.some((id) => fired.has(id))) return [];
    return words?.acts ?? [clause(alert.rule.action)];
  });
  const calls = alerts.flatMap((alert) => panel.alerts.acts(alert.id)?.call ?? []);
  const who = [...new Set(calls.flatMap((each) => each.who))];
  const soon = SOONEST.find((each) => calls.some((made) => made.soon === each));
  const once = [...new Map(acts.map((each) => [each.strong, each])).values()];
  if (who.length === 0 || soon === undefined) return once;
  const callAct = panel.alerts.call(who, soon);
  return [...once.slice(0, 2), callAct, ...once.slice(2)];
}

import type { AssessmentHead } from '../core/document/assessment';
import type { Response } from '../core/document/response';

/** When the assessment last changed: an answer keeps its own time and leaves the head alone. */
export function lastChangedAt(head: AssessmentHead, response: Response): string {
  const times = Object.values(response).map((record) => record.changedAt);
  return times.reduce((latest, time) => (time > latest ? time : latest), head.changedAt);
}

import type { PanelReport } from '../report-model/panel-model';

const MOST = 10;
/** Drawn where no answer is a level apart, so that "nowhere" can be seen. */
const NEAREST = 3;

/** Of staff and others those a level or more apart, which the heading counts. */
export const rolesDrawn = ({ roles }: PanelReport): PanelReport['roles'] => {
  const apart = roles.filter((row) => row.apart >= 1);
  return apart.length === 0 ? roles.slice(0, NEAREST) : apart.slice(0, MOST);
};

import type { EvidenceStrength } from '../document/answer';

const LABELS = {
  0: 'strength not noted',
  1: 'what people say',
  2: 'document or figures',
  3: 'confirmed outside',
} as const satisfies Record<EvidenceStrength, string>;

/** "document or figures": how strong a piece of evidence is, as a mark behind it. Whole sentences of it fill a paper. */
export const strengthLabel = (strength: EvidenceStrength): string => LABELS[strength];

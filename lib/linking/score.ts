// Whom a hit names, and how sure that is: the one place where ambiguity is decided.

import type { Gazetteer } from '../gazetteer/load.ts';
import type { Hit } from '../gazetteer/match.ts';
import { rulesOf } from '../text/languages/written-in.ts';
import { inCapitals } from './context/all-caps.ts';
import { isOlderState } from './context/historical-namesakes.ts';
import { initialsAfter, initialsBefore } from './context/initials.ts';
import type { Reading } from './context/matched-block.ts';
import { hasCloseCompany } from './context/related-in-sentence.ts';
import { governs, isUsed } from './context/usage-patterns.ts';
import { isFull, nameKey, type PageMemory } from './document/document-context.ts';
import {
  companyOf,
  cuesNear,
  isAgainst,
  isExpanded,
  isLocated,
  isRegional,
  isStray,
  isWordInCapitals,
  type Position,
  type Question,
} from './feature-tests.ts';
import { type Feature, MARK_THRESHOLD, OFFER_THRESHOLD, WEIGHTS } from './features.ts';

/** One candidate with its score and what made it. */
export interface Scored {
  entity: number;
  score: number;
  features: Feature[];
}

/** A decision about a hit; entities by number. */
export interface Resolution {
  entity: number;
  confidence: number;
  /** Other candidates that stay close, likeliest first. */
  others: number[];
  /** All candidates with their reasons, likeliest first. */
  scored: Scored[];
}

/** Decides about one hit in the light of its surroundings. It throws none away: compare with `MARK_THRESHOLD`. */
export function resolve(
  gazetteer: Gazetteer,
  reading: Reading,
  hit: Hit,
  position: Position,
  memory: PageMemory,
): Resolution {
  const plain = plainly(gazetteer, reading, hit, memory);
  if (plain) return plain;
  const foremost = hit.candidates.length > 1 ? foremostOf(hit, position.block, memory) : undefined;
  const scored = hit.candidates.map((candidate, rank): Scored => {
    const features = featuresOf({ gazetteer, reading, hit, candidate, position, memory }, rank);
    if (foremost?.entity === candidate.entity) features.push(foremost.feature);
    return { entity: candidate.entity, score: scoreOf(features), features };
  });
  return resolutionOf(scored);
}

/** The plain decisions made so far, which are all alike: entity by number. */
const plainOnes: Resolution[] = [];

/** The decision about the only entity of its name where nothing else is to be said: most hits are like that. */
function plainly(
  gazetteer: Gazetteer,
  reading: Reading,
  hit: Hit,
  memory: PageMemory,
): Resolution | undefined {
  const [sole, second] = hit.candidates;
  if (!sole || second || sole.weak || sole.short || sole.shouted || sole.against !== -1) return undefined;
  const { entity } = sole;
  if (memory.ordinary.has(entity) || memory.disputed.has(entity) || memory.other(reading, hit))
    return undefined;
  if (isOlderState(reading, hit)) return undefined;
  if (isStray(sole, memory) || isRegional(gazetteer, reading, hit, sole, memory)) return undefined;
  if (sole.exact && isWordInCapitals(reading, hit, reading.text.slice(hit.start, hit.end))) return undefined;
  const beside =
    reading.text.slice(Math.max(0, hit.start - 2), hit.start) + reading.text.slice(hit.end, hit.end + 3);
  if (beside.includes('.') && fittingInitials(gazetteer, reading, hit, entity) !== undefined)
    return undefined;
  const known = plainOnes[entity];
  if (known) return known;
  const scored: Scored[] = [{ entity, score: WEIGHTS.sole, features: ['sole'] }];
  const plain = { entity, confidence: WEIGHTS.sole, others: [], scored };
  plainOnes[entity] = plain;
  return plain;
}

/** A sum of weights, free of the dust of floating-point addition. */
function scoreOf(features: readonly Feature[]): number {
  let score = 0;
  for (const feature of features) score += WEIGHTS[feature];
  return Math.round(score * 100) / 100;
}

/** A candidate with one more feature. */
export function withFeature({ entity, features }: Scored, feature: Feature): Scored {
  const more = [...features, feature];
  return { entity, score: scoreOf(more), features: more };
}

/** The decision that scored candidates, in their order of preference, amount to. */
export function resolutionOf(candidates: readonly Scored[]): Resolution {
  const scored = candidates.toSorted((a, b) => b.score - a.score);
  const [best, ...rest] = scored;
  return {
    entity: best?.entity ?? 0,
    confidence: Math.min(1, Math.max(0, best?.score ?? 0)),
    others: rest.filter(({ score }) => score >= OFFER_THRESHOLD).map(({ entity }) => entity),
    scored,
  };
}

/** A surname of one syllable is a name only before an office: 김 위원장, 윤 대통령. */
function isLoneSurname(reading: Reading, { end }: Hit, surface: string): boolean {
  const { singleSyllableSurname } = rulesOf(surface, reading.latin).adjacentWords;
  if (!singleSyllableSurname?.surname.test(surface)) return false;
  return !singleSyllableSurname.office.test(reading.text.slice(end, end + OFFICE));
}

/** As much after a name as the longest office takes. */
const OFFICE = 12;

function featuresOf(question: Question, rank: number): Feature[] {
  const { gazetteer, reading, hit, candidate, position, memory } = question;
  const surface = reading.text.slice(hit.start, hit.end);
  const shouted = candidate.exact && isWordInCapitals(reading, hit, surface);
  const weak = candidate.weak || shouted;
  const features: Feature[] = [
    begin(rank, hit.candidates.filter(({ short }) => !short).length, weak, candidate.short),
  ];
  if (candidate.short && isLoneSurname(reading, hit, surface)) features.push('otherName');
  if (shouted) features.push('shouted');
  if (candidate.shouted && !inCapitals(reading, hit)) features.push('miscased');
  const other = memory.other(reading, hit);
  if (other) features.push('otherName');
  if ((candidate.short || !isFull(surface)) && !other) features.push(...bearing(question, surface));
  if (memory.ordinary.has(candidate.entity) && !isFull(surface) && !surface.includes('.'))
    features.push('ordinaryWord');
  if (isAgainst(gazetteer, candidate, memory)) features.push('against');
  const located = isLocated(question);
  if (!other && !located && isStray(candidate, memory)) {
    features.push('stray');
    if (candidate.shared && isUsed(gazetteer, reading, hit, candidate)) features.push('used');
  }
  if (!other && isRegional(gazetteer, reading, hit, candidate, memory)) features.push('region');
  if (isOlderState(reading, hit)) features.push('olderState');
  if (
    candidate.weak &&
    !other &&
    !memory.lent.has(candidate.entity) &&
    governs(gazetteer, reading, hit, candidate)
  )
    features.push('acts');
  if (features.length === 1 && features[0] === 'sole') return features;
  const company = companyOf(gazetteer, hit, candidate, memory);
  if (company) features.push(company);
  // Looking for cues reads the whole block: only where it can still change something.
  const open = hit.candidates.length > 1 || scoreOf(features) < MARK_THRESHOLD;
  const cues = open && !other ? cuesNear(gazetteer, reading, hit, candidate, position.title) : 0;
  if (cues > 0) features.push('cue');
  if (cues > 1) features.push('moreCues');
  else if (
    cues > 0 &&
    company === 'acquaintance' &&
    features.includes('stray') &&
    !hasReasonAgainst(features)
  )
    features.push('together');
  if (shouted && hasCloseCompany(question)) features.push('closeCompany');
  if (located) features.push('located');
  if (isExpanded(reading, hit, candidate)) features.push('expansion');
  return features;
}

/** Whether anything but the page's silence speaks against a candidate. */
function hasReasonAgainst(features: readonly Feature[]): boolean {
  return features.some((feature) => feature !== 'stray' && WEIGHTS[feature] < 0);
}

function begin(rank: number, count: number, weak: boolean, short: boolean): Feature {
  if (short) return rank === 0 ? 'short' : 'shortRunnerUp';
  if (weak) return rank === 0 ? 'weak' : 'weakRunnerUp';
  if (count === 1) return 'sole';
  return rank === 0 ? 'preferred' : 'runnerUp';
}

/** Who bears a bare name on this page: whoever was introduced last, or is going to be. */
function bearing({ gazetteer, reading, hit, candidate, memory }: Question, surface: string): Feature[] {
  const { entity } = candidate;
  const initials = fittingInitials(gazetteer, reading, hit, entity);
  if (initials !== undefined) return [initials ? 'initials' : 'otherName'];
  const own = memory.introducedAt.get(entity)?.at;
  const key = memory.disputed.has(entity) ? nameKey(reading, hit, entity) : '';
  const other = memory.otherAt.get(key);
  const personal = candidate.short || gazetteer.lists.entities[entity]?.kind === 'person';
  const strong = !personal || (!candidate.weak && !candidate.short && hit.candidates.length === 1);
  // A surname that is nobody else's by default keeps its bearer on a page that names him in full.
  const kept = strong && memory.inFull.has(entity);
  if (other !== undefined && !kept && (own === undefined || other > own)) return ['otherBearer'];
  if (own !== undefined) return strong ? [] : ['introduced'];
  if (memory.contested.has(key) && !memory.inFull.has(entity)) return ['otherBearer'];
  if (!strong && memory.inFull.has(entity) && !memory.contested.has(key)) {
    const rivals = hit.candidates.filter((rival) => memory.inFull.has(rival.entity));
    if (rivals.length === 1 && /\p{L}/u.test(surface)) return ['introducedLater'];
  }
  return [];
}

/** Whether initials beside a hit are those of an entity; nothing where there are none. */
function fittingInitials(
  gazetteer: Gazetteer,
  reading: Reading,
  hit: Hit,
  entity: number,
): boolean | undefined {
  const known = gazetteer.lists.entities[entity]?.initials ?? [];
  if (known.length === 0) return undefined;
  const beside = initialsBefore(reading.text, hit) ?? initialsAfter(reading.text, hit);
  return beside && known.includes(beside.first);
}

/** Of several introduced bearers, the one named last in this block, else the one named most. */
function foremostOf(
  hit: Hit,
  block: number,
  { introducedAt }: PageMemory,
): { entity: number; feature: Feature } | undefined {
  const introduced = hit.candidates.flatMap(({ entity }) => {
    const introduction = introducedAt.get(entity);
    return introduction ? [{ entity, ...introduction }] : [];
  });
  if (introduced.length < 2) return undefined;
  const here = introduced.filter((one) => one.block === block).sort((a, b) => b.at - a.at)[0];
  if (here) return { entity: here.entity, feature: 'latest' };
  const most = introduced.sort((a, b) => b.count - a.count)[0];
  return most && { entity: most.entity, feature: 'foremost' };
}

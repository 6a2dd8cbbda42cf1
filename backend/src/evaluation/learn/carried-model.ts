import type { LinearModel, UnitWeights } from '../../language/check-worthiness/model.js';
import type { Translation } from './word-translation.js';

/** A unit as its likely counterparts together: as rare as they, and worth what they are; null where the model lists none. */
function carriedUnit(counterparts: ReadonlyMap<string, number>, model: LinearModel): UnitWeights | null {
  let squares = 0;
  let own = 0;
  let around = 0;
  for (const [unit, share] of counterparts) {
    const weights = model.units.get(unit) ?? model.unlisted;
    const rarity = share * weights.rarity;
    squares += rarity * rarity;
    own += rarity * weights.own;
    around += rarity * weights.around;
  }
  const rarity = Math.sqrt(squares);
  return rarity === 0 ? null : { rarity, own: own / rarity, around: around / rarity };
}

/**
 * A model carried over into another language, so that it gives a line about the sum that the first gives its translation:
 * measures and concepts mean the same in both, and a unit stands for its counterparts. Units that `isListed` leaves out
 * weigh nothing, and are as rare as they are on the whole.
 */
export function carriedModel(
  model: LinearModel,
  translation: Translation,
  isListed: (unit: string) => boolean,
): LinearModel {
  const units = new Map<string, UnitWeights>();
  const left: number[] = [];
  for (const unit of [...translation.keys()].sort()) {
    const carried = carriedUnit(translation.get(unit) ?? new Map<string, number>(), model);
    if (!carried) continue;
    if (isListed(unit)) units.set(unit, carried);
    else left.push(carried.rarity);
  }
  const rarity =
    left.length === 0 ? model.unlisted.rarity : left.reduce((sum, rarity) => sum + rarity, 0) / left.length;
  return { ...model, units, unlisted: { rarity, own: 0, around: 0 } };
}

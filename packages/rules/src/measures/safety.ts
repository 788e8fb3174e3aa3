import type { Measures, Reading } from '@precept/engine';
import type { Post, SafetyElements, Signal } from '@precept/model';

const LEAST = 0.5;
const SOMEBODY =
  /\b(?:i|i'm|i've|ive|im|me|my|we|our|us|he|she|him|her|his|mum|mom|mam|dad|mother|father|son|daughter|wife|husband|hubby|nan|gran|grandma|grandad|brother|sister|uncle|aunt|baby|toddler|kid|niece|nephew|flatmates?|residents?|patients?|men|women|child|boy|girl|cousin|partner|neighbour|friend)\b/;
const TELLER = /\b(?:i|i'm|i've|ive|im|my|we|our|me|us)\b/;

/**
 * Whether an adverse event may be told, and which of the four elements of a valid case are there.
 * A handle counts as a reporter for what comes in; whether a case is valid is for a person to say.
 */
export const safety: NonNullable<Measures['safety']> = (reading: Reading, post: Post, signals: readonly Signal[]): SafetyElements => {
  const surest = signals.reduce((most, s) => (s.kind === 'reaction' && s.confidence > most ? s.confidence : most), 0);
  const adverseEvent = surest >= LEAST;
  const isMentioned = surest > 0;
  return {
    adverseEvent,
    elements: {
      patient: isMentioned && SOMEBODY.test(reading.lower),
      reporter: isMentioned && (post.direction === 'inbound' || TELLER.test(reading.lower)),
      product: isMentioned,
      event: isMentioned,
    },
  };
};

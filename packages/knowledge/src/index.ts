export { packTables, unpackTables } from './coding/kept.ts';
export * from './conditions/conditions.ts';
export { isEponym } from './conditions/eponyms.ts';
export * from './heads/head-weights.ts';
export * from './medicines/medicines.ts';
export { medicineStem } from './medicines/stems.ts';
export * from './places/places.ts';
export * from './tagger-weights/tagger-weights.ts';
export * from './words/words.ts';

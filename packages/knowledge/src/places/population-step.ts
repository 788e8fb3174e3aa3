/** Populations are kept as steps of about a quarter: one character from one person to fifteen hundred million. */
const RATIO = 1.265;

const STEPS = Array.from({ length: 91 }, (_, step) => {
  const exact = RATIO ** step;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 1);
  return Math.round(exact / unit) * unit;
});

/** The population a step stands for, in two figures. */
export function populationOfStep(step: number): number {
  return STEPS[step] as number;
}

/** The step nearest to a population. */
export function stepOfPopulation(population: number): number {
  return Math.max(0, Math.min(90, Math.round(Math.log(Math.max(1, population)) / Math.log(RATIO))));
}

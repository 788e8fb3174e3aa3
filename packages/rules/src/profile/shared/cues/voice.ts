/** Who speaks, and with what protection they think they have. */
export const voice = {
  pseudonym: ['(anon|anonymous|anonrn|anondoc|anonymous account|pseudonym|nameless|undercover|incognito|no name)'],
  'speaks as professional': [
    '(doctor|doc|gp|nurse|rn|md|surgeon|pharmacist|physician|medic|dentist|midwife|consultant|dr|derm|therapist|anonrn|er doc)',
  ],
  'claims health': [
    "(vaccines|vaccine|statins|seed oils|thyroid|hormones|medical advice|medical opinions|diagnose|treatment|treatments|cure|cures|raw milk|red meat|supplements|magnesium|hit rate|truth|doctors won't|what your doctor|insulin|antidepressants|detox|fasting|carnivore|peptides|parasites|toxins)",
  ],
  'no liability': [
    "(not liable|no liability|can't sue|cannot sue|can't be sued|at your own risk|that's on you|thats on you|your problem not mine|disclaimer (covers|protects)|by law of the internet|so (hipaa|gdpr|it|that|this) (doesn't|does not|can't|cannot)|private so|not my fault|immune|so chill|opinions correct|so you can't|legally covered|covers me|protects me)",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

import { lexicon } from '@precept/engine';

/** Uses that are no conditions of the check: the names are those of `standingOf`. */
export const plainUses = lexicon('plain uses', {
  weight: [
    '(weight loss|lose weight|losing weight|lost weight|drop weight|drops weight|drop the weight|drops the weight|dropping weight|shed weight|shed pounds|slimming|slimmer waist|slimmer|get skinny|skinny|dress size|dress sizes|belly fat|pounds|lbs down|fat loss|lose the weight|lose it weekly|obesity)',
  ],
  sleep: [
    "(sleep|sleepless|sleeplessness|insomnia|can't sleep|cannot sleep|can't switch off|restless nights|wakeful nights|night owls|rest at night)",
  ],
  'hot flushes': ['(hot flushes|hot flashes|night sweats)'],
  wrinkles: ['(wrinkles|frown lines|forehead lines|crow feet|fine lines|anti wrinkle|antiwrinkle|smile lines|facial lines)'],
  ageing: ['(longevity|anti ageing|anti aging|reverse aging|reverse ageing|live longer|younger|ageing|aging)'],
  'hair loss': ['(hair loss|hair growth|thinning hair|regrow hair|hair back)'],
  smoking: ['(quit smoking|stop smoking|smoking cessation|to quit)'],
  'alcohol use disorder': ['(drinking too|alcohol cravings|cut down drinking|edge off drinking|stop drinking|drinking less)'],
  'nerve pain': ['(nerve pain|neuropathic pain)'],
  pain: ['(pain relief|painkiller for)'],
  'performance nerves': ['(stage fright|performance nerves|nerves|shaking on stage|public speaking)'],
  'brain fog': ['(brain fog|focus at work|study drug|mental clarity|exam focus)'],
  'acid reflux': ['(heartburn|acid reflux)'],
  food: ['(food allergy|food allergies)'],
  tics: ['(tics)'],
  'gummy smile': [
    '(under the eyes|gummy smile|jaw slimming|slim your face|slim the jaw|masseter|traps|calves|sweaty scalp|teeth grinding|grinding your teeth|grinding)',
  ],
});

import { requestRule } from '../shared/request/request-rule.ts';

const PRIVATE: ReadonlySet<string> = new Set(['facebook', 'instagram', 'threads', 'group', 'other', 'x', 'bluesky', 'mastodon']);

export const rule = requestRule({
  meta: {
    id: 'boundary/wait-until-teaching-ends',
    family: 'boundary',
    title: 'Teachers and students connect privately when the course is over, and never as a condition.',
    catalogue: ['BND-08'],
    severity: 'review',
    decidedBy: 'person',
    sources: [{ id: 'BND-08', title: 'ACP-FSMB position paper 2013', locator: 'guidance for trainees' }],
  },
  base: -1.3,
  asksFrom: 0.6,
  weigh({ add, has, post, weighing }) {
    const isPrivate = PRIVATE.has(post.channel);
    if (post.direction === 'outbound') {
      add('teacher', isPrivate ? 2.2 : 1.2, 'a teacher writes to a student');
      weighing.addIf(has('romance'), 'request: romance', 0.8, 'with more than teaching in mind');
    } else {
      add('learner', isPrivate ? 1.7 : 0.6, 'a student writes to a teacher');
      add('teacher', 0.6, 'teaching is told of');
    }
    weighing.addIf(has('past'), 'request: past', -1.5, 'the course is over');
  },
  what: (words) => `${words}: the course is not over.`,
  why: 'Students cannot refuse freely, others fear for their marks, and so does the one who is chosen.',
  instead: () => 'Wait until the course ends, and use the course’s own channel, open to all students alike.',
});

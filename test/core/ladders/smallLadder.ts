/** A ladder without any diagnostic; an example replaces the top-level keys that it shows. */
export const smallLadder = `levels:
  - { slug: junior, title: Junior PM, track: maker, rank: 1, next: [senior] }
  - { slug: senior, title: Senior PM, track: maker, rank: 2, next: [] }
tracks:
  - { slug: maker, title: Makers }
groups:
  - { slug: insight, title: Insight }
competencies:
  - slug: discovery
    name: Discovery
    group: insight
    definition: Frames the right problem.
    levels:
      junior: { expected: 2, behaviours: [Writes the problem down.] }
      senior: { expected: 4, behaviours: [Tests the riskiest part first.] }
`;

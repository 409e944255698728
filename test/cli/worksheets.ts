/** The day on which all tests of the command line look at things. */
export const today = '2026-11-20';

/** A worksheet with nothing but what has to be there; each line of `changes` replaces the one of the same key. */
export function worksheet(changes: readonly string[] = [], body = '\n# Ada Park\n'): string {
	const lines = new Map(
		[
			'worksheet: career-development',
			'person: Ada Park',
			'level: product-manager',
			'target: senior-pm',
			...changes,
		].map(line => [line.split(':')[0], line]),
	);
	return `---\n${[...lines.values()].join('\n')}\n---\n${body}`;
}

/** A worksheet with exactly one error, `value-unknown`, at the word `sometimes` in line 6. */
export const faulty = worksheet(['cadence: sometimes']);

/** A small ladder that is valid. */
export const ladder = `ladder:
  id: returns
  version: 1
  title: Returns ladder
scale: { min: 1, max: 5, step: 1, evidence_required_above: 3 }
tracks:
  - { slug: individual, title: Individual contributor }
levels:
  - { slug: junior, title: Junior, track: individual, rank: 1, scope: A feature, next: [senior] }
  - { slug: senior, title: Senior, track: individual, rank: 2, scope: A product, next: [] }
groups:
  - { slug: craft, title: Craft }
competencies:
  - slug: listening
    name: Listening
    group: craft
    core: true
    definition: Hears what is said.
    levels:
      junior: { expected: 2, behaviours: [Asks] }
      senior: { expected: 4, behaviours: [Asks again] }
`;

/** What `check --format json` prints. */
export interface CheckJson {
	readonly version: number;
	readonly today: string;
	readonly files: readonly {
		readonly path: string;
		readonly worksheet: string | null;
		readonly diagnostics: readonly DiagnosticJson[];
	}[];
	readonly summary: Readonly<Record<string, number>>;
}

/** A diagnostic of `check --format json`. */
export interface DiagnosticJson {
	readonly code: string;
	readonly severity: string;
	readonly message: string;
	readonly start: PlaceJson;
	readonly end: PlaceJson;
	readonly fixes: readonly string[];
}

interface PlaceJson {
	readonly line: number;
	readonly character: number;
	readonly offset: number;
}

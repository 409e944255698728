/** The colours of a summary that is a page by itself: of paper, and of a dark screen where its reader prefers that. */
export const pageColours = `
:root {
	color-scheme: light dark;
	--paper: #ffffff;
	--ink: #1f2328;
	--quiet: #59636e;
	--line: #d1d9e0;
	--heat: #0969da;
	--link: #0969da;
	--font: system-ui, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
	:root {
		--paper: #0d1117;
		--ink: #e6edf3;
		--quiet: #9aa4af;
		--line: #3d444d;
		--heat: #4493f8;
		--link: #4493f8;
	}
}
`;

/** How a summary looks, whatever its colours are. */
export const teamStyle = `
body {
	margin: 0;
	background: var(--paper);
	color: var(--ink);
	font: 14px/1.45 var(--font);
}
main {
	max-width: 1400px;
	margin: 0 auto;
	padding: 16px 24px 48px;
}
h1 {
	margin: 0 0 8px;
	font-size: 1.6em;
	font-weight: 600;
}
h2 {
	margin: 32px 0 8px;
	font-size: 1.15em;
	font-weight: 600;
}
p {
	max-width: 76ch;
	margin: 4px 0;
}
a {
	margin-inline-end: 16px;
	color: var(--link);
}
.wide {
	overflow-x: auto;
	margin-top: 12px;
}
.wide:focus-visible {
	outline: 2px solid var(--link);
	outline-offset: 2px;
}
table {
	border-collapse: collapse;
}
th,
td {
	padding: 6px 10px;
	border: 1px solid var(--line);
	text-align: start;
	vertical-align: top;
	overflow-wrap: anywhere;
}
th {
	font-weight: 600;
}
th[scope='row'],
.map td:nth-child(2) {
	min-width: 9em;
	overflow-wrap: break-word;
}
td:not(.cell) {
	max-width: 60ch;
}
.map thead th {
	min-width: 5.2em;
	overflow-wrap: break-word;
	hyphens: auto;
	font-size: 0.92em;
	vertical-align: bottom;
}
small {
	display: block;
	color: var(--quiet);
	font-size: 0.88em;
	font-weight: normal;
}
.map :is(thead th:first-child, th[scope='row']) {
	position: sticky;
	inset-inline-start: 0;
	z-index: 1;
	background: var(--paper);
}
table:not(.map) td:last-child {
	white-space: nowrap;
}
.cell {
	position: relative;
	text-align: center;
	vertical-align: middle;
	font-variant-numeric: tabular-nums;
}
.cell b {
	font-size: 1.1em;
}
.cell b ~ small {
	color: inherit;
}
.gap-1 {
	background: color-mix(in srgb, var(--heat) 14%, transparent);
}
.gap-2 {
	background: color-mix(in srgb, var(--heat) 28%, transparent);
}
.gap-3 {
	background: color-mix(in srgb, var(--heat) 42%, transparent);
}
.key {
	display: flex;
	flex-wrap: wrap;
	gap: 4px 20px;
	margin: 8px 0 0;
	padding: 0;
	list-style: none;
}
.swatch {
	display: inline-block;
	width: 1.2em;
	height: 1.2em;
	margin-inline-end: 4px;
	border: 1px solid var(--line);
	vertical-align: text-bottom;
}
.spoken {
	position: absolute;
	width: 1px;
	height: 1px;
	overflow: hidden;
	clip-path: inset(50%);
	white-space: nowrap;
}
@media print {
	@page {
		size: landscape;
	}
	body {
		font-size: 9pt;
	}
	main {
		padding: 0;
	}
	.wide {
		overflow: visible;
	}
	.map th[scope='row'] {
		position: static;
	}
	.map :is(thead th, td):nth-child(n + 3) {
		min-width: 0;
		padding: 4px;
	}
	/* Paper does not scroll: on their side, the heads of a long ladder fit on a page. */
	.map thead th:nth-child(n + 3) {
		max-height: 11em;
		writing-mode: vertical-rl;
		vertical-align: bottom;
	}
	tr,
	h2 {
		break-inside: avoid;
		break-after: auto;
	}
	h2 {
		break-after: avoid;
	}
	.cell,
	.swatch {
		print-color-adjust: exact;
	}
}
`;

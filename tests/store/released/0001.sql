-- The books of schema 0001, the first released. Frozen: never edited. Read into an empty SQLite database.
PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE records (
	number INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	added TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	CONSTRAINT pk_records PRIMARY KEY (number), 
	UNIQUE (id)
);
CREATE TABLE journal (
	seq INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	action TEXT NOT NULL, 
	summary TEXT NOT NULL, 
	undoes INTEGER NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (seq)
);
CREATE TABLE changes (
	seq INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	record TEXT NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	CONSTRAINT pk_changes PRIMARY KEY (seq, place), 
	CONSTRAINT fk_changes_seq FOREIGN KEY(seq) REFERENCES journal (seq)
);
CREATE TABLE artefacts (
	id TEXT NOT NULL, 
	name TEXT, 
	address TEXT, 
	file TEXT, 
	digest TEXT, 
	"on" TEXT, 
	note TEXT, 
	CONSTRAINT pk_artefacts PRIMARY KEY (id), 
	CONSTRAINT fk_artefacts_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE assumptions (
	id TEXT NOT NULL, 
	about TEXT, 
	belief TEXT, 
	sure INTEGER, 
	test TEXT, 
	held TEXT, 
	outcome TEXT, 
	since TEXT, 
	CONSTRAINT pk_assumptions PRIMARY KEY (id), 
	CONSTRAINT fk_assumptions_about FOREIGN KEY(about) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_assumptions_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE claims (
	id TEXT NOT NULL, 
	question TEXT, 
	text TEXT, 
	their_problem TEXT, 
	versus TEXT, 
	competency TEXT, 
	CONSTRAINT pk_claims PRIMARY KEY (id), 
	CONSTRAINT fk_claims_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE complaints (
	id TEXT NOT NULL, 
	what TEXT, 
	role TEXT, 
	since TEXT, 
	changer TEXT, 
	raised TEXT, 
	outcome TEXT, 
	CONSTRAINT pk_complaints PRIMARY KEY (id), 
	CONSTRAINT fk_complaints_changer FOREIGN KEY(changer) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_complaints_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_complaints_role FOREIGN KEY(role) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE decisions (
	id TEXT NOT NULL, 
	what TEXT, 
	why TEXT, 
	expected TEXT, 
	"on" TEXT, 
	look_back TEXT, 
	outcome TEXT, 
	CONSTRAINT pk_decisions PRIMARY KEY (id), 
	CONSTRAINT fk_decisions_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE employers (
	id TEXT NOT NULL, 
	name TEXT, 
	sector TEXT, 
	place TEXT, 
	note TEXT, 
	CONSTRAINT pk_employers PRIMARY KEY (id), 
	CONSTRAINT fk_employers_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE links (
	id TEXT NOT NULL, 
	verb TEXT, 
	source TEXT, 
	target TEXT, 
	CONSTRAINT pk_links PRIMARY KEY (id), 
	CONSTRAINT fk_links_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_links_source FOREIGN KEY(source) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_links_target FOREIGN KEY(target) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE people (
	id TEXT NOT NULL, 
	name TEXT, 
	relation TEXT, 
	employer TEXT, 
	saw TEXT, 
	may_be_named BOOLEAN, 
	may_be_quoted BOOLEAN, 
	contact TEXT, 
	note TEXT, 
	CONSTRAINT pk_people PRIMARY KEY (id), 
	CONSTRAINT fk_people_employer FOREIGN KEY(employer) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_people_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE roles (
	id TEXT NOT NULL, 
	name TEXT, 
	employer TEXT, 
	since TEXT, 
	until TEXT, 
	note TEXT, 
	CONSTRAINT pk_roles PRIMARY KEY (id), 
	CONSTRAINT fk_roles_employer FOREIGN KEY(employer) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_roles_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE waivers (
	id TEXT NOT NULL, 
	about TEXT, 
	rule TEXT, 
	reason TEXT, 
	CONSTRAINT pk_waivers PRIMARY KEY (id), 
	CONSTRAINT fk_waivers_about FOREIGN KEY(about) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_waivers_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE wants (
	id TEXT NOT NULL, 
	what TEXT, 
	pay_minor BIGINT, 
	pay_currency TEXT, 
	pay_period TEXT, 
	since TEXT, 
	role TEXT, 
	voiced TEXT, 
	outcome TEXT, 
	CONSTRAINT pk_wants PRIMARY KEY (id), 
	CONSTRAINT fk_wants_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_wants_role FOREIGN KEY(role) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE wins (
	id TEXT NOT NULL, 
	problem TEXT, 
	action TEXT, 
	result TEXT, 
	figure_value TEXT, 
	figure_unit TEXT, 
	figure_before TEXT, 
	figure_after TEXT, 
	figure_period TEXT, 
	"on" TEXT, 
	until TEXT, 
	role TEXT, 
	skills TEXT, 
	share INTEGER, 
	confidentiality TEXT, 
	CONSTRAINT pk_wins PRIMARY KEY (id), 
	CONSTRAINT fk_wins_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_wins_role FOREIGN KEY(role) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE VIRTUAL TABLE search USING fts5(
  id UNINDEXED, kind UNINDEXED, title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE INDEX ix_changes_record ON changes (record);
INSERT INTO "alembic_version" ("version_num") VALUES ('0001');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (1, 'emp_rt2gzskypd', 'employer', 1, 'typed', '2026-03-14T12:00:01+00:00', '2026-03-14T12:00:01+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (2, 'rol_8j86g9k64n', 'role', 1, 'typed', '2026-03-14T12:00:02+00:00', '2026-03-14T12:00:02+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (3, 'win_y6pvmdywg3', 'win', 2, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:13+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (4, 'per_05s0znfm4c', 'person', 1, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:03+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (5, 'lnk_ef9w55mz6k', 'link', 1, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:03+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (6, 'art_j7ndjw5rmf', 'artefact', 1, 'typed', '2026-03-14T12:00:04+00:00', '2026-03-14T12:00:04+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (7, 'lnk_jbcb2gy458', 'link', 1, 'typed', '2026-03-14T12:00:05+00:00', '2026-03-14T12:00:05+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (8, 'clm_925shfdthw', 'claim', 1, 'typed', '2026-03-14T12:00:06+00:00', '2026-03-14T12:00:06+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (9, 'lnk_zp5m7zncf1', 'link', 1, 'typed', '2026-03-14T12:00:07+00:00', '2026-03-14T12:00:07+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (10, 'wnt_h7eqanv369', 'want', 1, 'typed', '2026-03-14T12:00:08+00:00', '2026-03-14T12:00:08+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (11, 'cmp_e2417c7s5q', 'complaint', 1, 'typed', '2026-03-14T12:00:09+00:00', '2026-03-14T12:00:09+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (12, 'asm_721cb7yd31', 'assumption', 1, 'typed', '2026-03-14T12:00:10+00:00', '2026-03-14T12:00:10+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (13, 'dec_v6g4e4kpvb', 'decision', 1, 'typed', '2026-03-14T12:00:11+00:00', '2026-03-14T12:00:11+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (14, 'wvr_3x26scgpya', 'waiver', 1, 'typed', '2026-03-14T12:00:12+00:00', '2026-03-14T12:00:12+00:00');
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (1, '2026-03-14T12:00:01+00:00', 'record.record', 'Recorded the employer “Harbour Street School”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (2, '2026-03-14T12:00:02+00:00', 'record.record', 'Recorded the role “Office manager”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (3, '2026-03-14T12:00:03+00:00', 'record.record', 'Recorded the win “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (4, '2026-03-14T12:00:04+00:00', 'record.record', 'Recorded the artefact “Starter letter”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (5, '2026-03-14T12:00:05+00:00', 'link.record', 'Linked “Starter letter” shows “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (6, '2026-03-14T12:00:06+00:00', 'record.record', 'Recorded the claim “I cut calls by writing letters parents understand”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (7, '2026-03-14T12:00:07+00:00', 'link.record', 'Linked “I cut calls by writing letters parents understand” cites “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (8, '2026-03-14T12:00:08+00:00', 'record.record', 'Recorded the want “Four days a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (9, '2026-03-14T12:00:09+00:00', 'record.record', 'Recorded the complaint “Plans change every Monday”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (10, '2026-03-14T12:00:10+00:00', 'record.record', 'Recorded the assumption “She thinks I am happy”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (11, '2026-03-14T12:00:11+00:00', 'record.record', 'Recorded the decision “Stay until summer”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (12, '2026-03-14T12:00:12+00:00', 'remark.set-aside', 'Set W204 aside for win_y6pvmdywg3', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (13, '2026-03-14T12:00:13+00:00', 'record.revise', 'Revised the win “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (14, '2026-03-14T12:00:14+00:00', 'record.record', 'Recorded the win “A slip”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (15, '2026-03-14T12:00:15+00:00', 'journal.undo', 'Took back: Recorded the win “A slip”', 14);
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (1, 0, 'emp_rt2gzskypd', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:01+00:00", "changed": "2026-03-14T12:00:01+00:00", "record": {"kind": "employer", "id": "emp_rt2gzskypd", "name": "Harbour Street School", "sector": "primary education", "place": "Leeds"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (2, 0, 'rol_8j86g9k64n', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:02+00:00", "changed": "2026-03-14T12:00:02+00:00", "record": {"kind": "role", "id": "rol_8j86g9k64n", "name": "Office manager", "employer": "emp_rt2gzskypd", "since": "2019-09"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 0, 'win_y6pvmdywg3', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "win", "id": "win_y6pvmdywg3", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_8j86g9k64n", "skills": ["writing", "school law"], "share": 80, "confidentiality": "masked"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 1, 'per_05s0znfm4c', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "person", "id": "per_05s0znfm4c", "name": "Ana Ruiz", "relation": "boss", "may_be_named": false, "may_be_quoted": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 2, 'lnk_ef9w55mz6k', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "link", "id": "lnk_ef9w55mz6k", "verb": "saw", "source": "per_05s0znfm4c", "target": "win_y6pvmdywg3"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (4, 0, 'art_j7ndjw5rmf', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:04+00:00", "changed": "2026-03-14T12:00:04+00:00", "record": {"kind": "artefact", "id": "art_j7ndjw5rmf", "name": "Starter letter", "address": "https://example.org/letter"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (5, 0, 'lnk_jbcb2gy458', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:05+00:00", "changed": "2026-03-14T12:00:05+00:00", "record": {"kind": "link", "id": "lnk_jbcb2gy458", "verb": "shows", "source": "art_j7ndjw5rmf", "target": "win_y6pvmdywg3"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (6, 0, 'clm_925shfdthw', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:06+00:00", "changed": "2026-03-14T12:00:06+00:00", "record": {"kind": "claim", "id": "clm_925shfdthw", "question": "value", "text": "I cut calls by writing letters parents understand"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (7, 0, 'lnk_zp5m7zncf1', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:07+00:00", "changed": "2026-03-14T12:00:07+00:00", "record": {"kind": "link", "id": "lnk_zp5m7zncf1", "verb": "cites", "source": "clm_925shfdthw", "target": "win_y6pvmdywg3"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (8, 0, 'wnt_h7eqanv369', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:08+00:00", "changed": "2026-03-14T12:00:08+00:00", "record": {"kind": "want", "id": "wnt_h7eqanv369", "what": "Four days a week", "pay": {"minor": 8450000, "currency": "EUR", "period": "year"}, "since": "2024", "role": "rol_8j86g9k64n"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (9, 0, 'cmp_e2417c7s5q', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:09+00:00", "changed": "2026-03-14T12:00:09+00:00", "record": {"kind": "complaint", "id": "cmp_e2417c7s5q", "what": "Plans change every Monday", "role": "rol_8j86g9k64n"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (10, 0, 'asm_721cb7yd31', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:10+00:00", "changed": "2026-03-14T12:00:10+00:00", "record": {"kind": "assumption", "id": "asm_721cb7yd31", "belief": "She thinks I am happy", "sure": 60, "held": "untested"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (11, 0, 'dec_v6g4e4kpvb', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:11+00:00", "changed": "2026-03-14T12:00:11+00:00", "record": {"kind": "decision", "id": "dec_v6g4e4kpvb", "what": "Stay until summer", "on": "2024-01-31", "look_back": "2024-07"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (12, 0, 'wvr_3x26scgpya', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:12+00:00", "changed": "2026-03-14T12:00:12+00:00", "record": {"kind": "waiver", "id": "wvr_3x26scgpya", "about": "win_y6pvmdywg3", "rule": "W204", "reason": "It is a name"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (13, 0, 'win_y6pvmdywg3', '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "win", "id": "win_y6pvmdywg3", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_8j86g9k64n", "skills": ["writing", "school law"], "share": 80, "confidentiality": "masked"}}', '{"version": 2, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:13+00:00", "record": {"kind": "win", "id": "win_y6pvmdywg3", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_8j86g9k64n", "skills": ["writing", "school law"], "share": 90, "confidentiality": "masked"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (14, 0, 'win_d3aang7wb0', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:14+00:00", "changed": "2026-03-14T12:00:14+00:00", "record": {"kind": "win", "id": "win_d3aang7wb0", "result": "A slip", "confidentiality": "open"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (15, 0, 'win_d3aang7wb0', '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:14+00:00", "changed": "2026-03-14T12:00:14+00:00", "record": {"kind": "win", "id": "win_d3aang7wb0", "result": "A slip", "confidentiality": "open"}}', NULL);
INSERT INTO "artefacts" ("id", "name", "address", "file", "digest", "on", "note") VALUES ('art_j7ndjw5rmf', 'Starter letter', 'https://example.org/letter', '', '', NULL, '');
INSERT INTO "assumptions" ("id", "about", "belief", "sure", "test", "held", "outcome", "since") VALUES ('asm_721cb7yd31', NULL, 'She thinks I am happy', 60, '', 'untested', '', NULL);
INSERT INTO "claims" ("id", "question", "text", "their_problem", "versus", "competency") VALUES ('clm_925shfdthw', 'value', 'I cut calls by writing letters parents understand', '', '', '');
INSERT INTO "complaints" ("id", "what", "role", "since", "changer", "raised", "outcome") VALUES ('cmp_e2417c7s5q', 'Plans change every Monday', 'rol_8j86g9k64n', NULL, NULL, NULL, '');
INSERT INTO "decisions" ("id", "what", "why", "expected", "on", "look_back", "outcome") VALUES ('dec_v6g4e4kpvb', 'Stay until summer', '', '', '2024-01-31', '2024-07', '');
INSERT INTO "employers" ("id", "name", "sector", "place", "note") VALUES ('emp_rt2gzskypd', 'Harbour Street School', 'primary education', 'Leeds', '');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_ef9w55mz6k', 'saw', 'per_05s0znfm4c', 'win_y6pvmdywg3');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_jbcb2gy458', 'shows', 'art_j7ndjw5rmf', 'win_y6pvmdywg3');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_zp5m7zncf1', 'cites', 'clm_925shfdthw', 'win_y6pvmdywg3');
INSERT INTO "people" ("id", "name", "relation", "employer", "saw", "may_be_named", "may_be_quoted", "contact", "note") VALUES ('per_05s0znfm4c', 'Ana Ruiz', 'boss', NULL, '', 0, 0, '', '');
INSERT INTO "roles" ("id", "name", "employer", "since", "until", "note") VALUES ('rol_8j86g9k64n', 'Office manager', 'emp_rt2gzskypd', '2019-09', NULL, '');
INSERT INTO "waivers" ("id", "about", "rule", "reason") VALUES ('wvr_3x26scgpya', 'win_y6pvmdywg3', 'W204', 'It is a name');
INSERT INTO "wants" ("id", "what", "pay_minor", "pay_currency", "pay_period", "since", "role", "voiced", "outcome") VALUES ('wnt_h7eqanv369', 'Four days a week', 8450000, 'EUR', 'year', '2024', 'rol_8j86g9k64n', NULL, '');
INSERT INTO "wins" ("id", "problem", "action", "result", "figure_value", "figure_unit", "figure_before", "figure_after", "figure_period", "on", "until", "role", "skills", "share", "confidentiality") VALUES ('win_y6pvmdywg3', 'Parents rang forty times a week', 'Wrote a starter letter;'||char(10)||'it''s two pages', 'Calls fell from 40 to 12 a week', '-28.50', 'calls a week', '40', '12', '8 weeks', '2023-04', NULL, 'rol_8j86g9k64n', '["writing", "school law"]', 90, 'masked');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (1, 'emp_rt2gzskypd', 'employer', 'Harbour Street School', 'primary education'||char(10)||'Leeds');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (2, 'rol_8j86g9k64n', 'role', 'Office manager', 'emp_rt2gzskypd');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (3, 'win_y6pvmdywg3', 'win', 'Calls fell from 40 to 12 a week', 'Parents rang forty times a week'||char(10)||'Wrote a starter letter;'||char(10)||'it''s two pages'||char(10)||'rol_8j86g9k64n'||char(10)||'writing school law');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (4, 'per_05s0znfm4c', 'person', 'Ana Ruiz', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (6, 'art_j7ndjw5rmf', 'artefact', 'Starter letter', 'https://example.org/letter');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (8, 'clm_925shfdthw', 'claim', 'I cut calls by writing letters parents understand', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (10, 'wnt_h7eqanv369', 'want', 'Four days a week', 'rol_8j86g9k64n');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (11, 'cmp_e2417c7s5q', 'complaint', 'Plans change every Monday', 'rol_8j86g9k64n');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (12, 'asm_721cb7yd31', 'assumption', 'She thinks I am happy', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (13, 'dec_v6g4e4kpvb', 'decision', 'Stay until summer', '');
COMMIT;

-- The books of schema 0002. Made by tests/store/freeze.py; once released, never edited.
-- Read into an empty SQLite database.
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
CREATE TABLE briefings (
	id TEXT NOT NULL, 
	name TEXT, 
	"on" TEXT, 
	employer TEXT, 
	posting TEXT, 
	notes TEXT, 
	left_out TEXT, 
	own TEXT, 
	CONSTRAINT pk_briefings PRIMARY KEY (id), 
	CONSTRAINT fk_briefings_employer FOREIGN KEY(employer) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_briefings_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
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
CREATE TABLE conversations (
	id TEXT NOT NULL, 
	name TEXT, 
	occasion TEXT, 
	"on" TEXT, 
	employer TEXT, 
	mine TEXT, 
	text TEXT, 
	form TEXT, 
	CONSTRAINT pk_conversations PRIMARY KEY (id), 
	CONSTRAINT fk_conversations_employer FOREIGN KEY(employer) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_conversations_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE corrections (
	id TEXT NOT NULL, 
	conversation TEXT, 
	turn INTEGER, 
	question INTEGER, 
	label TEXT, 
	value TEXT, 
	CONSTRAINT pk_corrections PRIMARY KEY (id), 
	CONSTRAINT fk_corrections_conversation FOREIGN KEY(conversation) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_corrections_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE debriefs (
	id TEXT NOT NULL, 
	name TEXT, 
	"on" TEXT, 
	employer TEXT, 
	needs TEXT, 
	asked TEXT, 
	learned TEXT, 
	outcome TEXT, 
	reason TEXT, 
	they_said BOOLEAN, 
	promised TEXT, 
	"by" TEXT, 
	met TEXT, 
	conversation TEXT, 
	briefing TEXT, 
	CONSTRAINT pk_debriefs PRIMARY KEY (id), 
	CONSTRAINT fk_debriefs_briefing FOREIGN KEY(briefing) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_debriefs_conversation FOREIGN KEY(conversation) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_debriefs_employer FOREIGN KEY(employer) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_debriefs_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
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
CREATE TABLE rehearsals (
	id TEXT NOT NULL, 
	name TEXT, 
	"on" TEXT, 
	scenario TEXT, 
	manager TEXT, 
	seed INTEGER, 
	said TEXT, 
	text TEXT, 
	uncovered INTEGER, 
	CONSTRAINT pk_rehearsals PRIMARY KEY (id), 
	CONSTRAINT fk_rehearsals_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
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
INSERT INTO "alembic_version" ("version_num") VALUES ('0002');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (1, 'emp_qq1prdyhhv', 'employer', 1, 'typed', '2026-03-14T12:00:01+00:00', '2026-03-14T12:00:01+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (2, 'rol_tv4kp7dhpa', 'role', 1, 'typed', '2026-03-14T12:00:02+00:00', '2026-03-14T12:00:02+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (3, 'win_32cgrsd4ea', 'win', 2, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:14+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (4, 'per_vv57ewaacc', 'person', 1, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:03+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (5, 'lnk_zxr3bgweb8', 'link', 1, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:03+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (6, 'art_yvxrdvvr01', 'artefact', 1, 'typed', '2026-03-14T12:00:04+00:00', '2026-03-14T12:00:04+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (7, 'lnk_7gj0madzvp', 'link', 1, 'typed', '2026-03-14T12:00:05+00:00', '2026-03-14T12:00:05+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (8, 'clm_qb5cqe00jk', 'claim', 1, 'typed', '2026-03-14T12:00:06+00:00', '2026-03-14T12:00:06+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (9, 'lnk_qkast1c75s', 'link', 1, 'typed', '2026-03-14T12:00:07+00:00', '2026-03-14T12:00:07+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (10, 'wnt_szgnxnjm4m', 'want', 1, 'typed', '2026-03-14T12:00:08+00:00', '2026-03-14T12:00:08+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (11, 'cmp_zrthvgq75m', 'complaint', 1, 'typed', '2026-03-14T12:00:09+00:00', '2026-03-14T12:00:09+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (12, 'asm_zr4kpj2rc0', 'assumption', 1, 'typed', '2026-03-14T12:00:10+00:00', '2026-03-14T12:00:10+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (13, 'dec_1sm8qh5ea4', 'decision', 1, 'typed', '2026-03-14T12:00:11+00:00', '2026-03-14T12:00:11+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (14, 'wvr_m193z666w5', 'waiver', 1, 'typed', '2026-03-14T12:00:12+00:00', '2026-03-14T12:00:12+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (15, 'cnv_s4csg393q7', 'conversation', 1, 'typed', '2026-03-14T12:00:16+00:00', '2026-03-14T12:00:16+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (16, 'cor_kc8cet0tke', 'correction', 1, 'typed', '2026-03-14T12:00:17+00:00', '2026-03-14T12:00:17+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (17, 'reh_nqa3qwd2ny', 'rehearsal', 1, 'typed', '2026-03-14T12:00:18+00:00', '2026-03-14T12:00:18+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (18, 'brf_bhaf566sa7', 'briefing', 1, 'typed', '2026-03-14T12:00:19+00:00', '2026-03-14T12:00:19+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (19, 'dbr_5wxds2ejxn', 'debrief', 1, 'typed', '2026-03-14T12:00:20+00:00', '2026-03-14T12:00:20+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (20, 'per_698d9s1q4t', 'person', 1, 'proposed', '2026-03-14T12:00:21+00:00', '2026-03-14T12:00:21+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (21, 'asm_b9q5batdfz', 'assumption', 1, 'proposed', '2026-03-14T12:00:21+00:00', '2026-03-14T12:00:21+00:00');
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
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (12, '2026-03-14T12:00:12+00:00', 'remark.set-aside', 'Set W204 aside for the win “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (13, '2026-03-14T12:00:14+00:00', 'record.revise', 'Revised the win “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (14, '2026-03-14T12:00:16+00:00', 'talk.keep', 'Kept the conversation “First talk at the school”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (15, '2026-03-14T12:00:17+00:00', 'talk.correct', 'Put right in “First talk at the school”: 2 focus: their_problem', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (16, '2026-03-14T12:00:18+00:00', 'rehearsal.keep', 'Kept the rehearsal “Head of mathematics, secondary school”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (17, '2026-03-14T12:00:19+00:00', 'briefing.keep', 'Kept the briefing “Head of office”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (18, '2026-03-14T12:00:20+00:00', 'record.record', 'Recorded the debrief “First talk, written up”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (19, '2026-03-14T12:00:21+00:00', 'debrief.accept', 'Accepted 2 of what the debrief “First talk, written up” suggests', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (20, '2026-03-14T12:00:39+00:00', 'record.record', 'Recorded the win “A slip”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (21, '2026-03-14T12:00:40+00:00', 'journal.undo', 'Took back: Recorded the win “A slip”', 20);
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (1, 0, 'emp_qq1prdyhhv', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:01+00:00", "changed": "2026-03-14T12:00:01+00:00", "record": {"kind": "employer", "id": "emp_qq1prdyhhv", "name": "Harbour Street School", "sector": "primary education", "place": "Leeds"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (2, 0, 'rol_tv4kp7dhpa', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:02+00:00", "changed": "2026-03-14T12:00:02+00:00", "record": {"kind": "role", "id": "rol_tv4kp7dhpa", "name": "Office manager", "employer": "emp_qq1prdyhhv", "since": "2019-09"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 0, 'win_32cgrsd4ea', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "win", "id": "win_32cgrsd4ea", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_tv4kp7dhpa", "skills": ["writing", "school law"], "share": 80, "confidentiality": "masked"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 1, 'per_vv57ewaacc', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "person", "id": "per_vv57ewaacc", "name": "Ana Ruiz", "relation": "boss", "may_be_named": false, "may_be_quoted": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 2, 'lnk_zxr3bgweb8', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "link", "id": "lnk_zxr3bgweb8", "verb": "saw", "source": "per_vv57ewaacc", "target": "win_32cgrsd4ea"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (4, 0, 'art_yvxrdvvr01', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:04+00:00", "changed": "2026-03-14T12:00:04+00:00", "record": {"kind": "artefact", "id": "art_yvxrdvvr01", "name": "Starter letter", "address": "https://example.org/letter"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (5, 0, 'lnk_7gj0madzvp', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:05+00:00", "changed": "2026-03-14T12:00:05+00:00", "record": {"kind": "link", "id": "lnk_7gj0madzvp", "verb": "shows", "source": "art_yvxrdvvr01", "target": "win_32cgrsd4ea"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (6, 0, 'clm_qb5cqe00jk', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:06+00:00", "changed": "2026-03-14T12:00:06+00:00", "record": {"kind": "claim", "id": "clm_qb5cqe00jk", "question": "value", "text": "I cut calls by writing letters parents understand"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (7, 0, 'lnk_qkast1c75s', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:07+00:00", "changed": "2026-03-14T12:00:07+00:00", "record": {"kind": "link", "id": "lnk_qkast1c75s", "verb": "cites", "source": "clm_qb5cqe00jk", "target": "win_32cgrsd4ea"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (8, 0, 'wnt_szgnxnjm4m', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:08+00:00", "changed": "2026-03-14T12:00:08+00:00", "record": {"kind": "want", "id": "wnt_szgnxnjm4m", "what": "Four days a week", "pay": {"minor": 8450000, "currency": "EUR", "period": "year"}, "since": "2024", "role": "rol_tv4kp7dhpa"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (9, 0, 'cmp_zrthvgq75m', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:09+00:00", "changed": "2026-03-14T12:00:09+00:00", "record": {"kind": "complaint", "id": "cmp_zrthvgq75m", "what": "Plans change every Monday", "role": "rol_tv4kp7dhpa"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (10, 0, 'asm_zr4kpj2rc0', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:10+00:00", "changed": "2026-03-14T12:00:10+00:00", "record": {"kind": "assumption", "id": "asm_zr4kpj2rc0", "belief": "She thinks I am happy", "sure": 60, "held": "untested"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (11, 0, 'dec_1sm8qh5ea4', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:11+00:00", "changed": "2026-03-14T12:00:11+00:00", "record": {"kind": "decision", "id": "dec_1sm8qh5ea4", "what": "Stay until summer", "on": "2024-01-31", "look_back": "2024-07"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (12, 0, 'wvr_m193z666w5', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:12+00:00", "changed": "2026-03-14T12:00:12+00:00", "record": {"kind": "waiver", "id": "wvr_m193z666w5", "about": "win_32cgrsd4ea", "rule": "W204", "reason": "It is a name"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (13, 0, 'win_32cgrsd4ea', '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "win", "id": "win_32cgrsd4ea", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_tv4kp7dhpa", "skills": ["writing", "school law"], "share": 80, "confidentiality": "masked"}}', '{"version": 2, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:14+00:00", "record": {"kind": "win", "id": "win_32cgrsd4ea", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_tv4kp7dhpa", "skills": ["writing", "school law"], "share": 90, "confidentiality": "masked"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (14, 0, 'cnv_s4csg393q7', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:16+00:00", "changed": "2026-03-14T12:00:16+00:00", "record": {"kind": "conversation", "id": "cnv_s4csg393q7", "name": "First talk at the school", "occasion": "interview", "on": "2024-02", "employer": "emp_qq1prdyhhv", "mine": ["Ana"], "text": "Dana: Why us?\nAna: I like beginnings. What is hard about your first week?\nDana: Nobody knows who comes.", "form": "Named turns"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (15, 0, 'cor_kc8cet0tke', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:17+00:00", "changed": "2026-03-14T12:00:17+00:00", "record": {"kind": "correction", "id": "cor_kc8cet0tke", "conversation": "cnv_s4csg393q7", "turn": 2, "label": "focus", "value": "their_problem"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (16, 0, 'reh_nqa3qwd2ny', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:18+00:00", "changed": "2026-03-14T12:00:18+00:00", "record": {"kind": "rehearsal", "id": "reh_nqa3qwd2ny", "name": "Head of mathematics, secondary school", "on": "2026-03-14", "scenario": "head-of-maths", "manager": "open", "seed": 7, "said": "---\nWhat is hard about your timetable?\n---", "text": "Helen Marsden: Good afternoon, and thank you for this morning''s lesson. I''m Helen Marsden; my colleagues and I will each put some questions to you in turn. Why this job, and not one of the dozen others advertised that week?\nYou: What is hard about your timetable?\nHelen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?\nHelen Marsden: It''s quite all right, mine always come to me on the stairs.", "uncovered": 1}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (17, 0, 'brf_bhaf566sa7', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:19+00:00", "changed": "2026-03-14T12:00:19+00:00", "record": {"kind": "briefing", "id": "brf_bhaf566sa7", "name": "Head of office", "on": "2024-03", "employer": "emp_qq1prdyhhv", "posting": "Head of office, Harbour Street School\nYou keep one list of pupils that is right, and hold the nerve of parents on Mondays.", "notes": "They mourn the old list.\nParents ring.", "left_out": ["slow-hiring", "wage-question"], "own": "- Ask who keeps the list."}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (18, 0, 'dbr_5wxds2ejxn', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:20+00:00", "changed": "2026-03-14T12:00:20+00:00", "record": {"kind": "debrief", "id": "dbr_5wxds2ejxn", "name": "First talk, written up", "on": "2024-02-05", "employer": "emp_qq1prdyhhv", "needs": "One number for each class\nthat is right", "asked": "A mistake", "learned": "Nobody owns the list", "outcome": "lost", "reason": "pay", "they_said": true, "promised": "She lets me know", "by": "2024-02-12", "met": "Mrs Halden, head of office", "conversation": "cnv_s4csg393q7", "briefing": "brf_bhaf566sa7"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (19, 0, 'per_698d9s1q4t', NULL, '{"version": 1, "source": "proposed", "added": "2026-03-14T12:00:21+00:00", "changed": "2026-03-14T12:00:21+00:00", "record": {"kind": "person", "id": "per_698d9s1q4t", "name": "Mrs Halden", "relation": "client", "employer": "emp_qq1prdyhhv", "may_be_named": false, "may_be_quoted": false, "note": "head of office"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (19, 1, 'asm_b9q5batdfz', NULL, '{"version": 1, "source": "proposed", "added": "2026-03-14T12:00:21+00:00", "changed": "2026-03-14T12:00:21+00:00", "record": {"kind": "assumption", "id": "asm_b9q5batdfz", "about": "per_698d9s1q4t", "belief": "They need: One number for each class that is right", "sure": 70, "test": "Say it back at the next talk and hear whether they agree", "held": "untested", "since": "2024-02-05"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (20, 0, 'win_dfs5znrr0f', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:39+00:00", "changed": "2026-03-14T12:00:39+00:00", "record": {"kind": "win", "id": "win_dfs5znrr0f", "result": "A slip", "confidentiality": "open"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (21, 0, 'win_dfs5znrr0f', '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:39+00:00", "changed": "2026-03-14T12:00:39+00:00", "record": {"kind": "win", "id": "win_dfs5znrr0f", "result": "A slip", "confidentiality": "open"}}', NULL);
INSERT INTO "artefacts" ("id", "name", "address", "file", "digest", "on", "note") VALUES ('art_yvxrdvvr01', 'Starter letter', 'https://example.org/letter', '', '', NULL, '');
INSERT INTO "assumptions" ("id", "about", "belief", "sure", "test", "held", "outcome", "since") VALUES ('asm_zr4kpj2rc0', NULL, 'She thinks I am happy', 60, '', 'untested', '', NULL);
INSERT INTO "assumptions" ("id", "about", "belief", "sure", "test", "held", "outcome", "since") VALUES ('asm_b9q5batdfz', 'per_698d9s1q4t', 'They need: One number for each class that is right', 70, 'Say it back at the next talk and hear whether they agree', 'untested', '', '2024-02-05');
INSERT INTO "briefings" ("id", "name", "on", "employer", "posting", "notes", "left_out", "own") VALUES ('brf_bhaf566sa7', 'Head of office', '2024-03', 'emp_qq1prdyhhv', 'Head of office, Harbour Street School'||char(10)||'You keep one list of pupils that is right, and hold the nerve of parents on Mondays.', 'They mourn the old list.'||char(10)||'Parents ring.', '["slow-hiring", "wage-question"]', '- Ask who keeps the list.');
INSERT INTO "claims" ("id", "question", "text", "their_problem", "versus", "competency") VALUES ('clm_qb5cqe00jk', 'value', 'I cut calls by writing letters parents understand', '', '', '');
INSERT INTO "complaints" ("id", "what", "role", "since", "changer", "raised", "outcome") VALUES ('cmp_zrthvgq75m', 'Plans change every Monday', 'rol_tv4kp7dhpa', NULL, NULL, NULL, '');
INSERT INTO "conversations" ("id", "name", "occasion", "on", "employer", "mine", "text", "form") VALUES ('cnv_s4csg393q7', 'First talk at the school', 'interview', '2024-02', 'emp_qq1prdyhhv', '["Ana"]', 'Dana: Why us?'||char(10)||'Ana: I like beginnings. What is hard about your first week?'||char(10)||'Dana: Nobody knows who comes.', 'Named turns');
INSERT INTO "corrections" ("id", "conversation", "turn", "question", "label", "value") VALUES ('cor_kc8cet0tke', 'cnv_s4csg393q7', 2, NULL, 'focus', 'their_problem');
INSERT INTO "debriefs" ("id", "name", "on", "employer", "needs", "asked", "learned", "outcome", "reason", "they_said", "promised", "by", "met", "conversation", "briefing") VALUES ('dbr_5wxds2ejxn', 'First talk, written up', '2024-02-05', 'emp_qq1prdyhhv', 'One number for each class'||char(10)||'that is right', 'A mistake', 'Nobody owns the list', 'lost', 'pay', 1, 'She lets me know', '2024-02-12', 'Mrs Halden, head of office', 'cnv_s4csg393q7', 'brf_bhaf566sa7');
INSERT INTO "decisions" ("id", "what", "why", "expected", "on", "look_back", "outcome") VALUES ('dec_1sm8qh5ea4', 'Stay until summer', '', '', '2024-01-31', '2024-07', '');
INSERT INTO "employers" ("id", "name", "sector", "place", "note") VALUES ('emp_qq1prdyhhv', 'Harbour Street School', 'primary education', 'Leeds', '');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_zxr3bgweb8', 'saw', 'per_vv57ewaacc', 'win_32cgrsd4ea');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_7gj0madzvp', 'shows', 'art_yvxrdvvr01', 'win_32cgrsd4ea');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_qkast1c75s', 'cites', 'clm_qb5cqe00jk', 'win_32cgrsd4ea');
INSERT INTO "people" ("id", "name", "relation", "employer", "saw", "may_be_named", "may_be_quoted", "contact", "note") VALUES ('per_vv57ewaacc', 'Ana Ruiz', 'boss', NULL, '', 0, 0, '', '');
INSERT INTO "people" ("id", "name", "relation", "employer", "saw", "may_be_named", "may_be_quoted", "contact", "note") VALUES ('per_698d9s1q4t', 'Mrs Halden', 'client', 'emp_qq1prdyhhv', '', 0, 0, '', 'head of office');
INSERT INTO "rehearsals" ("id", "name", "on", "scenario", "manager", "seed", "said", "text", "uncovered") VALUES ('reh_nqa3qwd2ny', 'Head of mathematics, secondary school', '2026-03-14', 'head-of-maths', 'open', 7, '---'||char(10)||'What is hard about your timetable?'||char(10)||'---', 'Helen Marsden: Good afternoon, and thank you for this morning''s lesson. I''m Helen Marsden; my colleagues and I will each put some questions to you in turn. Why this job, and not one of the dozen others advertised that week?'||char(10)||'You: What is hard about your timetable?'||char(10)||'Helen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?'||char(10)||'Helen Marsden: It''s quite all right, mine always come to me on the stairs.', 1);
INSERT INTO "roles" ("id", "name", "employer", "since", "until", "note") VALUES ('rol_tv4kp7dhpa', 'Office manager', 'emp_qq1prdyhhv', '2019-09', NULL, '');
INSERT INTO "waivers" ("id", "about", "rule", "reason") VALUES ('wvr_m193z666w5', 'win_32cgrsd4ea', 'W204', 'It is a name');
INSERT INTO "wants" ("id", "what", "pay_minor", "pay_currency", "pay_period", "since", "role", "voiced", "outcome") VALUES ('wnt_szgnxnjm4m', 'Four days a week', 8450000, 'EUR', 'year', '2024', 'rol_tv4kp7dhpa', NULL, '');
INSERT INTO "wins" ("id", "problem", "action", "result", "figure_value", "figure_unit", "figure_before", "figure_after", "figure_period", "on", "until", "role", "skills", "share", "confidentiality") VALUES ('win_32cgrsd4ea', 'Parents rang forty times a week', 'Wrote a starter letter;'||char(10)||'it''s two pages', 'Calls fell from 40 to 12 a week', '-28.50', 'calls a week', '40', '12', '8 weeks', '2023-04', NULL, 'rol_tv4kp7dhpa', '["writing", "school law"]', 90, 'masked');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (1, 'emp_qq1prdyhhv', 'employer', 'Harbour Street School', 'primary education'||char(10)||'Leeds');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (2, 'rol_tv4kp7dhpa', 'role', 'Office manager', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (3, 'win_32cgrsd4ea', 'win', 'Calls fell from 40 to 12 a week', 'Parents rang forty times a week'||char(10)||'Wrote a starter letter;'||char(10)||'it''s two pages'||char(10)||'writing school law');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (4, 'per_vv57ewaacc', 'person', 'Ana Ruiz', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (6, 'art_yvxrdvvr01', 'artefact', 'Starter letter', 'https://example.org/letter');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (8, 'clm_qb5cqe00jk', 'claim', 'I cut calls by writing letters parents understand', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (10, 'wnt_szgnxnjm4m', 'want', 'Four days a week', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (11, 'cmp_zrthvgq75m', 'complaint', 'Plans change every Monday', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (12, 'asm_zr4kpj2rc0', 'assumption', 'She thinks I am happy', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (13, 'dec_1sm8qh5ea4', 'decision', 'Stay until summer', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (15, 'cnv_s4csg393q7', 'conversation', 'First talk at the school', 'Ana'||char(10)||'Dana: Why us?'||char(10)||'Ana: I like beginnings. What is hard about your first week?'||char(10)||'Dana: Nobody knows who comes.'||char(10)||'Named turns');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (17, 'reh_nqa3qwd2ny', 'rehearsal', 'Head of mathematics, secondary school', 'head-of-maths'||char(10)||'open'||char(10)||'---'||char(10)||'What is hard about your timetable?'||char(10)||'---'||char(10)||'Helen Marsden: Good afternoon, and thank you for this morning''s lesson. I''m Helen Marsden; my colleagues and I will each put some questions to you in turn. Why this job, and not one of the dozen others advertised that week?'||char(10)||'You: What is hard about your timetable?'||char(10)||'Helen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?'||char(10)||'Helen Marsden: It''s quite all right, mine always come to me on the stairs.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (18, 'brf_bhaf566sa7', 'briefing', 'Head of office', 'Head of office, Harbour Street School'||char(10)||'You keep one list of pupils that is right, and hold the nerve of parents on Mondays.'||char(10)||'They mourn the old list.'||char(10)||'Parents ring.'||char(10)||'slow-hiring wage-question'||char(10)||'- Ask who keeps the list.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (19, 'dbr_5wxds2ejxn', 'debrief', 'First talk, written up', 'One number for each class'||char(10)||'that is right'||char(10)||'A mistake'||char(10)||'Nobody owns the list'||char(10)||'She lets me know'||char(10)||'Mrs Halden, head of office');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (20, 'per_698d9s1q4t', 'person', 'Mrs Halden', 'head of office');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (21, 'asm_b9q5batdfz', 'assumption', 'They need: One number for each class that is right', 'Say it back at the next talk and hear whether they agree');
COMMIT;

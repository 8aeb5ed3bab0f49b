-- The books of schema 0003. Made by tests/store/freeze.py; once released, never edited.
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
CREATE TABLE answers (
	id TEXT NOT NULL, 
	ask TEXT, 
	"on" TEXT, 
	result TEXT, 
	said TEXT, 
	condition TEXT, 
	promised TEXT, 
	"by" TEXT, 
	done BOOLEAN, 
	came TEXT, 
	CONSTRAINT pk_answers PRIMARY KEY (id), 
	CONSTRAINT fk_answers_ask FOREIGN KEY(ask) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_answers_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
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
CREATE TABLE asks (
	id TEXT NOT NULL, 
	ask TEXT, 
	want TEXT, 
	complaint TEXT, 
	why_now TEXT, 
	person TEXT, 
	decider TEXT, 
	interests TEXT, 
	"on" TEXT, 
	place TEXT, 
	market_low_minor BIGINT, 
	market_low_currency TEXT, 
	market_low_period TEXT, 
	market_middle_minor BIGINT, 
	market_middle_currency TEXT, 
	market_middle_period TEXT, 
	market_high_minor BIGINT, 
	market_high_currency TEXT, 
	market_high_period TEXT, 
	market_source TEXT, 
	alternative TEXT, 
	live BOOLEAN, 
	reservation_minor BIGINT, 
	reservation_currency TEXT, 
	reservation_period TEXT, 
	target_minor BIGINT, 
	target_currency TEXT, 
	target_period TEXT, 
	opening_minor BIGINT, 
	opening_currency TEXT, 
	opening_period TEXT, 
	reason_above TEXT, 
	least TEXT, 
	packages TEXT, 
	concessions TEXT, 
	gain INTEGER, 
	cost INTEGER, 
	years INTEGER, 
	chance INTEGER, 
	"check" TEXT, 
	direct INTEGER, 
	rank INTEGER, 
	credit INTEGER, 
	season INTEGER, 
	paper INTEGER, 
	warmth INTEGER, 
	quiet INTEGER, 
	risk INTEGER, 
	own TEXT, 
	CONSTRAINT pk_asks PRIMARY KEY (id), 
	CONSTRAINT fk_asks_complaint FOREIGN KEY(complaint) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_asks_decider FOREIGN KEY(decider) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_asks_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_asks_person FOREIGN KEY(person) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_asks_want FOREIGN KEY(want) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE assumptions (
	id TEXT NOT NULL, 
	about TEXT, 
	belief TEXT, 
	sure INTEGER, 
	test TEXT, 
	held TEXT, 
	outcome TEXT, 
	since TEXT, theirs BOOLEAN, 
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
	note TEXT, steps INTEGER, team TEXT, 
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
CREATE TABLE tellings (
	id TEXT NOT NULL, 
	win TEXT, 
	person TEXT, 
	"on" TEXT, 
	medium TEXT, 
	note TEXT, 
	CONSTRAINT pk_tellings PRIMARY KEY (id), 
	CONSTRAINT fk_tellings_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_tellings_person FOREIGN KEY(person) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_tellings_win FOREIGN KEY(win) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
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
INSERT INTO "alembic_version" ("version_num") VALUES ('0003');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (1, 'emp_s52axmr62p', 'employer', 1, 'typed', '2026-03-14T12:00:01+00:00', '2026-03-14T12:00:01+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (2, 'rol_qvd8qbap4c', 'role', 1, 'typed', '2026-03-14T12:00:02+00:00', '2026-03-14T12:00:02+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (3, 'win_5wa6kgsj10', 'win', 2, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:14+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (4, 'per_9b9g17689s', 'person', 1, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:03+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (5, 'lnk_4n4wymak57', 'link', 1, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:03+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (6, 'art_skpsk72d5n', 'artefact', 1, 'typed', '2026-03-14T12:00:04+00:00', '2026-03-14T12:00:04+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (7, 'lnk_hq1zg9v3ys', 'link', 1, 'typed', '2026-03-14T12:00:05+00:00', '2026-03-14T12:00:05+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (8, 'clm_9vfnvy10s5', 'claim', 1, 'typed', '2026-03-14T12:00:06+00:00', '2026-03-14T12:00:06+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (9, 'lnk_db58r1tx72', 'link', 1, 'typed', '2026-03-14T12:00:07+00:00', '2026-03-14T12:00:07+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (10, 'wnt_8jjt4wbe0m', 'want', 1, 'typed', '2026-03-14T12:00:08+00:00', '2026-03-14T12:00:08+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (11, 'cmp_ptmw151aep', 'complaint', 1, 'typed', '2026-03-14T12:00:09+00:00', '2026-03-14T12:00:09+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (12, 'asm_2cgk6af7ja', 'assumption', 1, 'typed', '2026-03-14T12:00:10+00:00', '2026-03-14T12:00:10+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (13, 'dec_zjcz0x86m5', 'decision', 1, 'typed', '2026-03-14T12:00:11+00:00', '2026-03-14T12:00:11+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (14, 'wvr_wnq5hmdjzg', 'waiver', 1, 'typed', '2026-03-14T12:00:12+00:00', '2026-03-14T12:00:12+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (15, 'cnv_q7y6ck8gtq', 'conversation', 1, 'typed', '2026-03-14T12:00:16+00:00', '2026-03-14T12:00:16+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (16, 'cor_sgcr1whde7', 'correction', 1, 'typed', '2026-03-14T12:00:17+00:00', '2026-03-14T12:00:17+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (17, 'reh_ay45ymxyet', 'rehearsal', 1, 'typed', '2026-03-14T12:00:18+00:00', '2026-03-14T12:00:18+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (18, 'brf_e3t8yq4mcp', 'briefing', 1, 'typed', '2026-03-14T12:00:19+00:00', '2026-03-14T12:00:19+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (19, 'dbr_jchye0s0de', 'debrief', 1, 'typed', '2026-03-14T12:00:20+00:00', '2026-03-14T12:00:20+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (20, 'per_980x0gzzrr', 'person', 1, 'proposed', '2026-03-14T12:00:21+00:00', '2026-03-14T12:00:21+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (21, 'asm_t2s1wx74ga', 'assumption', 1, 'proposed', '2026-03-14T12:00:21+00:00', '2026-03-14T12:00:21+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (22, 'ask_vkf0krmrek', 'ask', 1, 'typed', '2026-03-14T12:00:33+00:00', '2026-03-14T12:00:33+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (23, 'ans_z8d6n3bz31', 'answer', 1, 'typed', '2026-03-14T12:00:35+00:00', '2026-03-14T12:00:35+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (24, 'tel_wcq3q5fpmf', 'telling', 1, 'typed', '2026-03-14T12:00:37+00:00', '2026-03-14T12:00:37+00:00');
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
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (20, '2026-03-14T12:00:33+00:00', 'record.record', 'Recorded the ask “to work four days a week from September”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (21, '2026-03-14T12:00:35+00:00', 'record.record', 'Recorded the answer “not now: Not before the budget, but yes, I see it”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (22, '2026-03-14T12:00:37+00:00', 'record.record', 'Recorded the telling “She asked how it was done”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (23, '2026-03-14T12:00:45+00:00', 'record.record', 'Recorded the win “A slip”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (24, '2026-03-14T12:00:46+00:00', 'journal.undo', 'Took back: Recorded the win “A slip”', 23);
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (1, 0, 'emp_s52axmr62p', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:01+00:00", "changed": "2026-03-14T12:00:01+00:00", "record": {"kind": "employer", "id": "emp_s52axmr62p", "name": "Harbour Street School", "sector": "primary education", "place": "Leeds"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (2, 0, 'rol_qvd8qbap4c', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:02+00:00", "changed": "2026-03-14T12:00:02+00:00", "record": {"kind": "role", "id": "rol_qvd8qbap4c", "name": "Office manager", "employer": "emp_s52axmr62p", "since": "2019-09"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 0, 'win_5wa6kgsj10', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "win", "id": "win_5wa6kgsj10", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_qvd8qbap4c", "skills": ["writing", "school law"], "share": 80, "confidentiality": "masked"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 1, 'per_9b9g17689s', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "person", "id": "per_9b9g17689s", "name": "Ana Ruiz", "relation": "boss", "may_be_named": false, "may_be_quoted": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 2, 'lnk_4n4wymak57', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "link", "id": "lnk_4n4wymak57", "verb": "saw", "source": "per_9b9g17689s", "target": "win_5wa6kgsj10"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (4, 0, 'art_skpsk72d5n', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:04+00:00", "changed": "2026-03-14T12:00:04+00:00", "record": {"kind": "artefact", "id": "art_skpsk72d5n", "name": "Starter letter", "address": "https://example.org/letter"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (5, 0, 'lnk_hq1zg9v3ys', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:05+00:00", "changed": "2026-03-14T12:00:05+00:00", "record": {"kind": "link", "id": "lnk_hq1zg9v3ys", "verb": "shows", "source": "art_skpsk72d5n", "target": "win_5wa6kgsj10"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (6, 0, 'clm_9vfnvy10s5', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:06+00:00", "changed": "2026-03-14T12:00:06+00:00", "record": {"kind": "claim", "id": "clm_9vfnvy10s5", "question": "value", "text": "I cut calls by writing letters parents understand"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (7, 0, 'lnk_db58r1tx72', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:07+00:00", "changed": "2026-03-14T12:00:07+00:00", "record": {"kind": "link", "id": "lnk_db58r1tx72", "verb": "cites", "source": "clm_9vfnvy10s5", "target": "win_5wa6kgsj10"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (8, 0, 'wnt_8jjt4wbe0m', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:08+00:00", "changed": "2026-03-14T12:00:08+00:00", "record": {"kind": "want", "id": "wnt_8jjt4wbe0m", "what": "Four days a week", "pay": {"minor": 8450000, "currency": "EUR", "period": "year"}, "since": "2024", "role": "rol_qvd8qbap4c"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (9, 0, 'cmp_ptmw151aep', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:09+00:00", "changed": "2026-03-14T12:00:09+00:00", "record": {"kind": "complaint", "id": "cmp_ptmw151aep", "what": "Plans change every Monday", "role": "rol_qvd8qbap4c"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (10, 0, 'asm_2cgk6af7ja', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:10+00:00", "changed": "2026-03-14T12:00:10+00:00", "record": {"kind": "assumption", "id": "asm_2cgk6af7ja", "belief": "She thinks I am happy", "theirs": false, "sure": 60, "held": "untested"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (11, 0, 'dec_zjcz0x86m5', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:11+00:00", "changed": "2026-03-14T12:00:11+00:00", "record": {"kind": "decision", "id": "dec_zjcz0x86m5", "what": "Stay until summer", "on": "2024-01-31", "look_back": "2024-07"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (12, 0, 'wvr_wnq5hmdjzg', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:12+00:00", "changed": "2026-03-14T12:00:12+00:00", "record": {"kind": "waiver", "id": "wvr_wnq5hmdjzg", "about": "win_5wa6kgsj10", "rule": "W204", "reason": "It is a name"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (13, 0, 'win_5wa6kgsj10', '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "win", "id": "win_5wa6kgsj10", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_qvd8qbap4c", "skills": ["writing", "school law"], "share": 80, "confidentiality": "masked"}}', '{"version": 2, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:14+00:00", "record": {"kind": "win", "id": "win_5wa6kgsj10", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_qvd8qbap4c", "skills": ["writing", "school law"], "share": 90, "confidentiality": "masked"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (14, 0, 'cnv_q7y6ck8gtq', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:16+00:00", "changed": "2026-03-14T12:00:16+00:00", "record": {"kind": "conversation", "id": "cnv_q7y6ck8gtq", "name": "First talk at the school", "occasion": "interview", "on": "2024-02", "employer": "emp_s52axmr62p", "mine": ["Ana"], "text": "Dana: Why us?\nAna: I like beginnings. What is hard about your first week?\nDana: Nobody knows who comes.", "form": "Named turns"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (15, 0, 'cor_sgcr1whde7', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:17+00:00", "changed": "2026-03-14T12:00:17+00:00", "record": {"kind": "correction", "id": "cor_sgcr1whde7", "conversation": "cnv_q7y6ck8gtq", "turn": 2, "label": "focus", "value": "their_problem"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (16, 0, 'reh_ay45ymxyet', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:18+00:00", "changed": "2026-03-14T12:00:18+00:00", "record": {"kind": "rehearsal", "id": "reh_ay45ymxyet", "name": "Head of mathematics, secondary school", "on": "2026-03-14", "scenario": "head-of-maths", "manager": "open", "seed": 7, "said": "---\nWhat is hard about your timetable?\n---", "text": "Helen Marsden: Hello, I''m Helen Marsden. Come in and make yourself comfortable. Why this job, and not one of the dozen others advertised that week?\nYou: What is hard about your timetable?\nHelen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?\nHelen Marsden: It''s quite all right, mine always come to me on the stairs.", "uncovered": 1}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (17, 0, 'brf_e3t8yq4mcp', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:19+00:00", "changed": "2026-03-14T12:00:19+00:00", "record": {"kind": "briefing", "id": "brf_e3t8yq4mcp", "name": "Head of office", "on": "2024-03", "employer": "emp_s52axmr62p", "posting": "Head of office, Harbour Street School\nYou keep one list of pupils that is right, and hold the nerve of parents on Mondays.", "notes": "They mourn the old list.\nParents ring.", "left_out": ["slow-hiring", "wage-question"], "own": "- Ask who keeps the list."}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (18, 0, 'dbr_jchye0s0de', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:20+00:00", "changed": "2026-03-14T12:00:20+00:00", "record": {"kind": "debrief", "id": "dbr_jchye0s0de", "name": "First talk, written up", "on": "2024-02-05", "employer": "emp_s52axmr62p", "needs": "One number for each class\nthat is right", "asked": "A mistake", "learned": "Nobody owns the list", "outcome": "lost", "reason": "pay", "they_said": true, "promised": "She lets me know", "by": "2024-02-12", "met": "Mrs Halden, head of office", "conversation": "cnv_q7y6ck8gtq", "briefing": "brf_e3t8yq4mcp"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (19, 0, 'per_980x0gzzrr', NULL, '{"version": 1, "source": "proposed", "added": "2026-03-14T12:00:21+00:00", "changed": "2026-03-14T12:00:21+00:00", "record": {"kind": "person", "id": "per_980x0gzzrr", "name": "Mrs Halden", "relation": "client", "employer": "emp_s52axmr62p", "may_be_named": false, "may_be_quoted": false, "note": "head of office"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (19, 1, 'asm_t2s1wx74ga', NULL, '{"version": 1, "source": "proposed", "added": "2026-03-14T12:00:21+00:00", "changed": "2026-03-14T12:00:21+00:00", "record": {"kind": "assumption", "id": "asm_t2s1wx74ga", "about": "per_980x0gzzrr", "belief": "They need: One number for each class that is right", "theirs": false, "sure": 70, "test": "Say it back at the next talk and hear whether they agree", "held": "untested", "since": "2024-02-05"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (20, 0, 'ask_vkf0krmrek', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:33+00:00", "changed": "2026-03-14T12:00:33+00:00", "record": {"kind": "ask", "id": "ask_vkf0krmrek", "ask": "to work four days a week from September", "why_now": "The new timetable is made in May", "interests": "calm Mondays", "place": "in her office, after the Tuesday round", "market_source": "Pay survey of the region, 2026", "alternative": "Stay as I am until the summer, and look around", "live": false, "reason_above": "Why you may aim above the market", "least": "Every second Friday free", "packages": "Four days from September, or five shorter days at once", "concessions": "I take the late Monday", "own": "close: I will come by on Thursday then."}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (21, 0, 'ans_z8d6n3bz31', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:35+00:00", "changed": "2026-03-14T12:00:35+00:00", "record": {"kind": "answer", "id": "ans_z8d6n3bz31", "result": "not_now", "said": "Not before the budget, but yes, I see it", "condition": "Two more people can run the late shift", "promised": "She speaks with the head by Friday", "done": false, "came": "How it ended"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (22, 0, 'tel_wcq3q5fpmf', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:37+00:00", "changed": "2026-03-14T12:00:37+00:00", "record": {"kind": "telling", "id": "tel_wcq3q5fpmf", "medium": "talk", "note": "She asked how it was done"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (23, 0, 'win_whjvgwes0q', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:45+00:00", "changed": "2026-03-14T12:00:45+00:00", "record": {"kind": "win", "id": "win_whjvgwes0q", "result": "A slip", "confidentiality": "open"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (24, 0, 'win_whjvgwes0q', '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:45+00:00", "changed": "2026-03-14T12:00:45+00:00", "record": {"kind": "win", "id": "win_whjvgwes0q", "result": "A slip", "confidentiality": "open"}}', NULL);
INSERT INTO "answers" ("id", "ask", "on", "result", "said", "condition", "promised", "by", "done", "came") VALUES ('ans_z8d6n3bz31', NULL, NULL, 'not_now', 'Not before the budget, but yes, I see it', 'Two more people can run the late shift', 'She speaks with the head by Friday', NULL, 0, 'How it ended');
INSERT INTO "artefacts" ("id", "name", "address", "file", "digest", "on", "note") VALUES ('art_skpsk72d5n', 'Starter letter', 'https://example.org/letter', '', '', NULL, '');
INSERT INTO "asks" ("id", "ask", "want", "complaint", "why_now", "person", "decider", "interests", "on", "place", "market_low_minor", "market_low_currency", "market_low_period", "market_middle_minor", "market_middle_currency", "market_middle_period", "market_high_minor", "market_high_currency", "market_high_period", "market_source", "alternative", "live", "reservation_minor", "reservation_currency", "reservation_period", "target_minor", "target_currency", "target_period", "opening_minor", "opening_currency", "opening_period", "reason_above", "least", "packages", "concessions", "gain", "cost", "years", "chance", "check", "direct", "rank", "credit", "season", "paper", "warmth", "quiet", "risk", "own") VALUES ('ask_vkf0krmrek', 'to work four days a week from September', NULL, NULL, 'The new timetable is made in May', NULL, NULL, 'calm Mondays', NULL, 'in her office, after the Tuesday round', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Pay survey of the region, 2026', 'Stay as I am until the summer, and look around', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Why you may aim above the market', 'Every second Friday free', 'Four days from September, or five shorter days at once', 'I take the late Monday', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'close: I will come by on Thursday then.');
INSERT INTO "assumptions" ("id", "about", "belief", "sure", "test", "held", "outcome", "since", "theirs") VALUES ('asm_2cgk6af7ja', NULL, 'She thinks I am happy', 60, '', 'untested', '', NULL, 0);
INSERT INTO "assumptions" ("id", "about", "belief", "sure", "test", "held", "outcome", "since", "theirs") VALUES ('asm_t2s1wx74ga', 'per_980x0gzzrr', 'They need: One number for each class that is right', 70, 'Say it back at the next talk and hear whether they agree', 'untested', '', '2024-02-05', 0);
INSERT INTO "briefings" ("id", "name", "on", "employer", "posting", "notes", "left_out", "own") VALUES ('brf_e3t8yq4mcp', 'Head of office', '2024-03', 'emp_s52axmr62p', 'Head of office, Harbour Street School'||char(10)||'You keep one list of pupils that is right, and hold the nerve of parents on Mondays.', 'They mourn the old list.'||char(10)||'Parents ring.', '["slow-hiring", "wage-question"]', '- Ask who keeps the list.');
INSERT INTO "claims" ("id", "question", "text", "their_problem", "versus", "competency") VALUES ('clm_9vfnvy10s5', 'value', 'I cut calls by writing letters parents understand', '', '', '');
INSERT INTO "complaints" ("id", "what", "role", "since", "changer", "raised", "outcome") VALUES ('cmp_ptmw151aep', 'Plans change every Monday', 'rol_qvd8qbap4c', NULL, NULL, NULL, '');
INSERT INTO "conversations" ("id", "name", "occasion", "on", "employer", "mine", "text", "form") VALUES ('cnv_q7y6ck8gtq', 'First talk at the school', 'interview', '2024-02', 'emp_s52axmr62p', '["Ana"]', 'Dana: Why us?'||char(10)||'Ana: I like beginnings. What is hard about your first week?'||char(10)||'Dana: Nobody knows who comes.', 'Named turns');
INSERT INTO "corrections" ("id", "conversation", "turn", "question", "label", "value") VALUES ('cor_sgcr1whde7', 'cnv_q7y6ck8gtq', 2, NULL, 'focus', 'their_problem');
INSERT INTO "debriefs" ("id", "name", "on", "employer", "needs", "asked", "learned", "outcome", "reason", "they_said", "promised", "by", "met", "conversation", "briefing") VALUES ('dbr_jchye0s0de', 'First talk, written up', '2024-02-05', 'emp_s52axmr62p', 'One number for each class'||char(10)||'that is right', 'A mistake', 'Nobody owns the list', 'lost', 'pay', 1, 'She lets me know', '2024-02-12', 'Mrs Halden, head of office', 'cnv_q7y6ck8gtq', 'brf_e3t8yq4mcp');
INSERT INTO "decisions" ("id", "what", "why", "expected", "on", "look_back", "outcome") VALUES ('dec_zjcz0x86m5', 'Stay until summer', '', '', '2024-01-31', '2024-07', '');
INSERT INTO "employers" ("id", "name", "sector", "place", "note") VALUES ('emp_s52axmr62p', 'Harbour Street School', 'primary education', 'Leeds', '');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_4n4wymak57', 'saw', 'per_9b9g17689s', 'win_5wa6kgsj10');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_hq1zg9v3ys', 'shows', 'art_skpsk72d5n', 'win_5wa6kgsj10');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_db58r1tx72', 'cites', 'clm_9vfnvy10s5', 'win_5wa6kgsj10');
INSERT INTO "people" ("id", "name", "relation", "employer", "saw", "may_be_named", "may_be_quoted", "contact", "note", "steps", "team") VALUES ('per_9b9g17689s', 'Ana Ruiz', 'boss', NULL, '', 0, 0, '', '', NULL, '');
INSERT INTO "people" ("id", "name", "relation", "employer", "saw", "may_be_named", "may_be_quoted", "contact", "note", "steps", "team") VALUES ('per_980x0gzzrr', 'Mrs Halden', 'client', 'emp_s52axmr62p', '', 0, 0, '', 'head of office', NULL, '');
INSERT INTO "rehearsals" ("id", "name", "on", "scenario", "manager", "seed", "said", "text", "uncovered") VALUES ('reh_ay45ymxyet', 'Head of mathematics, secondary school', '2026-03-14', 'head-of-maths', 'open', 7, '---'||char(10)||'What is hard about your timetable?'||char(10)||'---', 'Helen Marsden: Hello, I''m Helen Marsden. Come in and make yourself comfortable. Why this job, and not one of the dozen others advertised that week?'||char(10)||'You: What is hard about your timetable?'||char(10)||'Helen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?'||char(10)||'Helen Marsden: It''s quite all right, mine always come to me on the stairs.', 1);
INSERT INTO "roles" ("id", "name", "employer", "since", "until", "note") VALUES ('rol_qvd8qbap4c', 'Office manager', 'emp_s52axmr62p', '2019-09', NULL, '');
INSERT INTO "tellings" ("id", "win", "person", "on", "medium", "note") VALUES ('tel_wcq3q5fpmf', NULL, NULL, NULL, 'talk', 'She asked how it was done');
INSERT INTO "waivers" ("id", "about", "rule", "reason") VALUES ('wvr_wnq5hmdjzg', 'win_5wa6kgsj10', 'W204', 'It is a name');
INSERT INTO "wants" ("id", "what", "pay_minor", "pay_currency", "pay_period", "since", "role", "voiced", "outcome") VALUES ('wnt_8jjt4wbe0m', 'Four days a week', 8450000, 'EUR', 'year', '2024', 'rol_qvd8qbap4c', NULL, '');
INSERT INTO "wins" ("id", "problem", "action", "result", "figure_value", "figure_unit", "figure_before", "figure_after", "figure_period", "on", "until", "role", "skills", "share", "confidentiality") VALUES ('win_5wa6kgsj10', 'Parents rang forty times a week', 'Wrote a starter letter;'||char(10)||'it''s two pages', 'Calls fell from 40 to 12 a week', '-28.50', 'calls a week', '40', '12', '8 weeks', '2023-04', NULL, 'rol_qvd8qbap4c', '["writing", "school law"]', 90, 'masked');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (1, 'emp_s52axmr62p', 'employer', 'Harbour Street School', 'primary education'||char(10)||'Leeds');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (2, 'rol_qvd8qbap4c', 'role', 'Office manager', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (3, 'win_5wa6kgsj10', 'win', 'Calls fell from 40 to 12 a week', 'Parents rang forty times a week'||char(10)||'Wrote a starter letter;'||char(10)||'it''s two pages'||char(10)||'writing school law');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (4, 'per_9b9g17689s', 'person', 'Ana Ruiz', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (6, 'art_skpsk72d5n', 'artefact', 'Starter letter', 'https://example.org/letter');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (8, 'clm_9vfnvy10s5', 'claim', 'I cut calls by writing letters parents understand', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (10, 'wnt_8jjt4wbe0m', 'want', 'Four days a week', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (11, 'cmp_ptmw151aep', 'complaint', 'Plans change every Monday', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (12, 'asm_2cgk6af7ja', 'assumption', 'She thinks I am happy', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (13, 'dec_zjcz0x86m5', 'decision', 'Stay until summer', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (15, 'cnv_q7y6ck8gtq', 'conversation', 'First talk at the school', 'Ana'||char(10)||'Dana: Why us?'||char(10)||'Ana: I like beginnings. What is hard about your first week?'||char(10)||'Dana: Nobody knows who comes.'||char(10)||'Named turns');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (17, 'reh_ay45ymxyet', 'rehearsal', 'Head of mathematics, secondary school', 'head-of-maths'||char(10)||'open'||char(10)||'---'||char(10)||'What is hard about your timetable?'||char(10)||'---'||char(10)||'Helen Marsden: Hello, I''m Helen Marsden. Come in and make yourself comfortable. Why this job, and not one of the dozen others advertised that week?'||char(10)||'You: What is hard about your timetable?'||char(10)||'Helen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?'||char(10)||'Helen Marsden: It''s quite all right, mine always come to me on the stairs.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (18, 'brf_e3t8yq4mcp', 'briefing', 'Head of office', 'Head of office, Harbour Street School'||char(10)||'You keep one list of pupils that is right, and hold the nerve of parents on Mondays.'||char(10)||'They mourn the old list.'||char(10)||'Parents ring.'||char(10)||'slow-hiring wage-question'||char(10)||'- Ask who keeps the list.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (19, 'dbr_jchye0s0de', 'debrief', 'First talk, written up', 'One number for each class'||char(10)||'that is right'||char(10)||'A mistake'||char(10)||'Nobody owns the list'||char(10)||'She lets me know'||char(10)||'Mrs Halden, head of office');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (20, 'per_980x0gzzrr', 'person', 'Mrs Halden', 'head of office');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (21, 'asm_t2s1wx74ga', 'assumption', 'They need: One number for each class that is right', 'Say it back at the next talk and hear whether they agree');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (22, 'ask_vkf0krmrek', 'ask', 'to work four days a week from September', 'The new timetable is made in May'||char(10)||'calm Mondays'||char(10)||'in her office, after the Tuesday round'||char(10)||'Pay survey of the region, 2026'||char(10)||'Stay as I am until the summer, and look around'||char(10)||'Why you may aim above the market'||char(10)||'Every second Friday free'||char(10)||'Four days from September, or five shorter days at once'||char(10)||'I take the late Monday'||char(10)||'close: I will come by on Thursday then.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (23, 'ans_z8d6n3bz31', 'answer', 'not now: Not before the budget, but yes, I see it', 'Not before the budget, but yes, I see it'||char(10)||'Two more people can run the late shift'||char(10)||'She speaks with the head by Friday'||char(10)||'How it ended');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (24, 'tel_wcq3q5fpmf', 'telling', 'She asked how it was done', '');
COMMIT;

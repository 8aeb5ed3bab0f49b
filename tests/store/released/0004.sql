-- The books of schema 0004. Made by tests/store/freeze.py; once released, never edited.
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
CREATE TABLE competencies (
	id TEXT NOT NULL, 
	name TEXT, 
	about TEXT, 
	level1 TEXT, 
	level2 TEXT, 
	level3 TEXT, 
	level4 TEXT, 
	level5 TEXT, 
	model TEXT, 
	CONSTRAINT pk_competencies PRIMARY KEY (id), 
	CONSTRAINT fk_competencies_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
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
CREATE TABLE goals (
	id TEXT NOT NULL, 
	what TEXT, 
	about TEXT, 
	why TEXT, 
	"by" TEXT, 
	came TEXT, 
	done BOOLEAN, 
	CONSTRAINT pk_goals PRIMARY KEY (id), 
	CONSTRAINT fk_goals_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_goals_about FOREIGN KEY(about) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE invitations (
	id TEXT NOT NULL, 
	person TEXT, 
	asker TEXT, 
	competencies TEXT, 
	"on" TEXT, 
	until TEXT, 
	recipient TEXT, 
	secret TEXT, 
	CONSTRAINT pk_invitations PRIMARY KEY (id), 
	CONSTRAINT fk_invitations_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_invitations_person FOREIGN KEY(person) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
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
CREATE TABLE replies (
	id TEXT NOT NULL, 
	invitation TEXT, 
	"on" TEXT, 
	ratings TEXT, 
	problem TEXT, 
	stop TEXT, 
	mark TEXT, 
	written TEXT, 
	fingerprint TEXT, 
	may_be_named BOOLEAN, 
	may_be_quoted BOOLEAN, 
	CONSTRAINT pk_replies PRIMARY KEY (id), 
	CONSTRAINT fk_replies_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_replies_invitation FOREIGN KEY(invitation) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
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
CREATE TABLE "self-ratings" (
	id TEXT NOT NULL, 
	competency TEXT, 
	"on" TEXT, 
	note TEXT, 
	level INTEGER, 
	CONSTRAINT "pk_self-ratings" PRIMARY KEY (id), 
	CONSTRAINT "fk_self-ratings_id" FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT "fk_self-ratings_competency" FOREIGN KEY(competency) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
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
INSERT INTO "alembic_version" ("version_num") VALUES ('0004');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (1, 'emp_vh5cpzsz4t', 'employer', 1, 'typed', '2026-03-14T12:00:01+00:00', '2026-03-14T12:00:01+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (2, 'rol_vz4agzy8zd', 'role', 1, 'typed', '2026-03-14T12:00:02+00:00', '2026-03-14T12:00:02+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (3, 'win_mwm4n75n2x', 'win', 2, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:14+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (4, 'per_b8j6etc6q2', 'person', 1, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:03+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (5, 'lnk_wb7yw3h10a', 'link', 1, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:03+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (6, 'art_f3hpazce4q', 'artefact', 1, 'typed', '2026-03-14T12:00:04+00:00', '2026-03-14T12:00:04+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (7, 'lnk_cnv00aygks', 'link', 1, 'typed', '2026-03-14T12:00:05+00:00', '2026-03-14T12:00:05+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (8, 'clm_kczjrn0dy7', 'claim', 1, 'typed', '2026-03-14T12:00:06+00:00', '2026-03-14T12:00:06+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (9, 'lnk_qhyrmpt2ta', 'link', 1, 'typed', '2026-03-14T12:00:07+00:00', '2026-03-14T12:00:07+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (10, 'wnt_ft2m8hj6fb', 'want', 1, 'typed', '2026-03-14T12:00:08+00:00', '2026-03-14T12:00:08+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (11, 'cmp_85s2afm5qh', 'complaint', 1, 'typed', '2026-03-14T12:00:09+00:00', '2026-03-14T12:00:09+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (12, 'asm_76rgnezb18', 'assumption', 1, 'typed', '2026-03-14T12:00:10+00:00', '2026-03-14T12:00:10+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (13, 'dec_zjm40asagp', 'decision', 1, 'typed', '2026-03-14T12:00:11+00:00', '2026-03-14T12:00:11+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (14, 'wvr_fm6rp7awk7', 'waiver', 1, 'typed', '2026-03-14T12:00:12+00:00', '2026-03-14T12:00:12+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (15, 'cnv_x5682ma720', 'conversation', 1, 'typed', '2026-03-14T12:00:16+00:00', '2026-03-14T12:00:16+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (16, 'cor_fs3a9bxnyb', 'correction', 1, 'typed', '2026-03-14T12:00:17+00:00', '2026-03-14T12:00:17+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (17, 'reh_r9ptt4wxzt', 'rehearsal', 1, 'typed', '2026-03-14T12:00:18+00:00', '2026-03-14T12:00:18+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (18, 'brf_vyqx3ad150', 'briefing', 1, 'typed', '2026-03-14T12:00:19+00:00', '2026-03-14T12:00:19+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (19, 'dbr_h5ty2n42d1', 'debrief', 1, 'typed', '2026-03-14T12:00:20+00:00', '2026-03-14T12:00:20+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (20, 'per_hsw1r6tk2a', 'person', 1, 'proposed', '2026-03-14T12:00:21+00:00', '2026-03-14T12:00:21+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (21, 'asm_05d5n1qdah', 'assumption', 1, 'proposed', '2026-03-14T12:00:21+00:00', '2026-03-14T12:00:21+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (22, 'cpt_hq0bbrgqsy', 'competency', 1, 'typed', '2026-03-14T12:00:23+00:00', '2026-03-14T12:00:23+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (23, 'slf_fnxzn84ehn', 'self-rating', 1, 'typed', '2026-03-14T12:00:24+00:00', '2026-03-14T12:00:24+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (24, 'inv_91npxte4z8', 'invitation', 1, 'typed', '2026-03-14T12:00:25+00:00', '2026-03-14T12:00:25+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (25, 'rpl_1cth30k1h9', 'reply', 1, 'typed', '2026-03-14T12:00:26+00:00', '2026-03-14T12:00:26+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (26, 'ask_qgzffscwg4', 'ask', 1, 'typed', '2026-03-14T12:00:38+00:00', '2026-03-14T12:00:38+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (27, 'ans_v9ajajvq6j', 'answer', 1, 'typed', '2026-03-14T12:00:40+00:00', '2026-03-14T12:00:40+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (28, 'tel_4p6v264p1j', 'telling', 1, 'typed', '2026-03-14T12:00:42+00:00', '2026-03-14T12:00:42+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (29, 'gol_exakjrbajp', 'goal', 1, 'typed', '2026-03-14T12:00:48+00:00', '2026-03-14T12:00:48+00:00');
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
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (19, '2026-03-14T12:00:21+00:00', 'record.accept', 'Accepted 2 of what the debrief “First talk, written up” suggests', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (20, '2026-03-14T12:00:23+00:00', 'record.record', 'Recorded the competency “Handing over a shift”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (21, '2026-03-14T12:00:24+00:00', 'record.record', 'Recorded the self-rating “level 4”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (22, '2026-03-14T12:00:25+00:00', 'record.record', 'Recorded the invitation “asked for feedback in 1 competencies on 1 March 2024”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (23, '2026-03-14T12:00:26+00:00', 'record.record', 'Recorded the reply “1 ratings, 0 not observed”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (24, '2026-03-14T12:00:38+00:00', 'record.record', 'Recorded the ask “to work four days a week from September”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (25, '2026-03-14T12:00:40+00:00', 'record.record', 'Recorded the answer “not now: Not before the budget, but yes, I see it”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (26, '2026-03-14T12:00:42+00:00', 'record.record', 'Recorded the telling “She asked how it was done”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (27, '2026-03-14T12:00:48+00:00', 'record.record', 'Recorded the goal “Write down three possible causes before touching the next f…”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (28, '2026-03-14T12:00:56+00:00', 'record.record', 'Recorded the win “A slip”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (29, '2026-03-14T12:00:57+00:00', 'journal.undo', 'Took back: Recorded the win “A slip”', 28);
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (1, 0, 'emp_vh5cpzsz4t', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:01+00:00", "changed": "2026-03-14T12:00:01+00:00", "record": {"kind": "employer", "id": "emp_vh5cpzsz4t", "name": "Harbour Street School", "sector": "primary education", "place": "Leeds"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (2, 0, 'rol_vz4agzy8zd', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:02+00:00", "changed": "2026-03-14T12:00:02+00:00", "record": {"kind": "role", "id": "rol_vz4agzy8zd", "name": "Office manager", "employer": "emp_vh5cpzsz4t", "since": "2019-09"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 0, 'win_mwm4n75n2x', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "win", "id": "win_mwm4n75n2x", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_vz4agzy8zd", "skills": ["writing", "school law"], "share": 80, "confidentiality": "masked"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 1, 'per_b8j6etc6q2', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "person", "id": "per_b8j6etc6q2", "name": "Ana Ruiz", "relation": "boss", "may_be_named": false, "may_be_quoted": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 2, 'lnk_wb7yw3h10a', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "link", "id": "lnk_wb7yw3h10a", "verb": "saw", "source": "per_b8j6etc6q2", "target": "win_mwm4n75n2x"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (4, 0, 'art_f3hpazce4q', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:04+00:00", "changed": "2026-03-14T12:00:04+00:00", "record": {"kind": "artefact", "id": "art_f3hpazce4q", "name": "Starter letter", "address": "https://example.org/letter"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (5, 0, 'lnk_cnv00aygks', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:05+00:00", "changed": "2026-03-14T12:00:05+00:00", "record": {"kind": "link", "id": "lnk_cnv00aygks", "verb": "shows", "source": "art_f3hpazce4q", "target": "win_mwm4n75n2x"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (6, 0, 'clm_kczjrn0dy7', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:06+00:00", "changed": "2026-03-14T12:00:06+00:00", "record": {"kind": "claim", "id": "clm_kczjrn0dy7", "question": "value", "text": "I cut calls by writing letters parents understand"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (7, 0, 'lnk_qhyrmpt2ta', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:07+00:00", "changed": "2026-03-14T12:00:07+00:00", "record": {"kind": "link", "id": "lnk_qhyrmpt2ta", "verb": "cites", "source": "clm_kczjrn0dy7", "target": "win_mwm4n75n2x"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (8, 0, 'wnt_ft2m8hj6fb', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:08+00:00", "changed": "2026-03-14T12:00:08+00:00", "record": {"kind": "want", "id": "wnt_ft2m8hj6fb", "what": "Four days a week", "pay": {"minor": 8450000, "currency": "EUR", "period": "year"}, "since": "2024", "role": "rol_vz4agzy8zd"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (9, 0, 'cmp_85s2afm5qh', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:09+00:00", "changed": "2026-03-14T12:00:09+00:00", "record": {"kind": "complaint", "id": "cmp_85s2afm5qh", "what": "Plans change every Monday", "role": "rol_vz4agzy8zd"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (10, 0, 'asm_76rgnezb18', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:10+00:00", "changed": "2026-03-14T12:00:10+00:00", "record": {"kind": "assumption", "id": "asm_76rgnezb18", "belief": "She thinks I am happy", "theirs": false, "sure": 60, "held": "untested"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (11, 0, 'dec_zjm40asagp', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:11+00:00", "changed": "2026-03-14T12:00:11+00:00", "record": {"kind": "decision", "id": "dec_zjm40asagp", "what": "Stay until summer", "on": "2024-01-31", "look_back": "2024-07"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (12, 0, 'wvr_fm6rp7awk7', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:12+00:00", "changed": "2026-03-14T12:00:12+00:00", "record": {"kind": "waiver", "id": "wvr_fm6rp7awk7", "about": "win_mwm4n75n2x", "rule": "W204", "reason": "It is a name"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (13, 0, 'win_mwm4n75n2x', '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "win", "id": "win_mwm4n75n2x", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_vz4agzy8zd", "skills": ["writing", "school law"], "share": 80, "confidentiality": "masked"}}', '{"version": 2, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:14+00:00", "record": {"kind": "win", "id": "win_mwm4n75n2x", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_vz4agzy8zd", "skills": ["writing", "school law"], "share": 90, "confidentiality": "masked"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (14, 0, 'cnv_x5682ma720', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:16+00:00", "changed": "2026-03-14T12:00:16+00:00", "record": {"kind": "conversation", "id": "cnv_x5682ma720", "name": "First talk at the school", "occasion": "interview", "on": "2024-02", "employer": "emp_vh5cpzsz4t", "mine": ["Ana"], "text": "Dana: Why us?\nAna: I like beginnings. What is hard about your first week?\nDana: Nobody knows who comes.", "form": "Named turns"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (15, 0, 'cor_fs3a9bxnyb', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:17+00:00", "changed": "2026-03-14T12:00:17+00:00", "record": {"kind": "correction", "id": "cor_fs3a9bxnyb", "conversation": "cnv_x5682ma720", "turn": 2, "label": "focus", "value": "their_problem"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (16, 0, 'reh_r9ptt4wxzt', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:18+00:00", "changed": "2026-03-14T12:00:18+00:00", "record": {"kind": "rehearsal", "id": "reh_r9ptt4wxzt", "name": "Head of mathematics, secondary school", "on": "2026-03-14", "scenario": "head-of-maths", "manager": "open", "seed": 7, "said": "---\nWhat is hard about your timetable?\n---", "text": "Helen Marsden: Hello, I''m Helen Marsden. Come in and make yourself comfortable. Why this job, and not one of the dozen others advertised that week?\nYou: What is hard about your timetable?\nHelen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?\nHelen Marsden: It''s quite all right, mine always come to me on the stairs.", "uncovered": 1}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (17, 0, 'brf_vyqx3ad150', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:19+00:00", "changed": "2026-03-14T12:00:19+00:00", "record": {"kind": "briefing", "id": "brf_vyqx3ad150", "name": "Head of office", "on": "2024-03", "employer": "emp_vh5cpzsz4t", "posting": "Head of office, Harbour Street School\nYou keep one list of pupils that is right, and hold the nerve of parents on Mondays.", "notes": "They mourn the old list.\nParents ring.", "left_out": ["slow-hiring", "wage-question"], "own": "- Ask who keeps the list."}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (18, 0, 'dbr_h5ty2n42d1', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:20+00:00", "changed": "2026-03-14T12:00:20+00:00", "record": {"kind": "debrief", "id": "dbr_h5ty2n42d1", "name": "First talk, written up", "on": "2024-02-05", "employer": "emp_vh5cpzsz4t", "needs": "One number for each class\nthat is right", "asked": "A mistake", "learned": "Nobody owns the list", "outcome": "lost", "reason": "pay", "they_said": true, "promised": "She lets me know", "by": "2024-02-12", "met": "Mrs Halden, head of office", "conversation": "cnv_x5682ma720", "briefing": "brf_vyqx3ad150"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (19, 0, 'per_hsw1r6tk2a', NULL, '{"version": 1, "source": "proposed", "added": "2026-03-14T12:00:21+00:00", "changed": "2026-03-14T12:00:21+00:00", "record": {"kind": "person", "id": "per_hsw1r6tk2a", "name": "Mrs Halden", "relation": "client", "employer": "emp_vh5cpzsz4t", "may_be_named": false, "may_be_quoted": false, "note": "head of office"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (19, 1, 'asm_05d5n1qdah', NULL, '{"version": 1, "source": "proposed", "added": "2026-03-14T12:00:21+00:00", "changed": "2026-03-14T12:00:21+00:00", "record": {"kind": "assumption", "id": "asm_05d5n1qdah", "about": "per_hsw1r6tk2a", "belief": "They need: One number for each class that is right", "theirs": false, "sure": 70, "test": "Say it back at the next talk and hear whether they agree", "held": "untested", "since": "2024-02-05"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (20, 0, 'cpt_hq0bbrgqsy', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:23+00:00", "changed": "2026-03-14T12:00:23+00:00", "record": {"kind": "competency", "id": "cpt_hq0bbrgqsy", "name": "Handing over a shift", "about": "Passes on what matters", "level3": "Names what is open"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (21, 0, 'slf_fnxzn84ehn', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:24+00:00", "changed": "2026-03-14T12:00:24+00:00", "record": {"kind": "self-rating", "id": "slf_fnxzn84ehn", "competency": "cpt_hq0bbrgqsy", "level": 4, "on": "2024-03-01", "note": "The last three"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (22, 0, 'inv_91npxte4z8', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:25+00:00", "changed": "2026-03-14T12:00:25+00:00", "record": {"kind": "invitation", "id": "inv_91npxte4z8", "person": "per_b8j6etc6q2", "asker": "Ada Olsen", "competencies": ["cpt_hq0bbrgqsy"], "on": "2024-03-01", "until": "2024-03-22", "recipient": "age1public", "secret": "a secret key"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (23, 0, 'rpl_1cth30k1h9', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:26+00:00", "changed": "2026-03-14T12:00:26+00:00", "record": {"kind": "reply", "id": "rpl_1cth30k1h9", "invitation": "inv_91npxte4z8", "on": "2024-03-09", "ratings": ["cpt_hq0bbrgqsy=3"], "problem": "The lists", "stop": "Apologising", "may_be_named": true, "may_be_quoted": false, "mark": "0f", "written": "2024-03-08", "fingerprint": "ab"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (24, 0, 'ask_qgzffscwg4', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:38+00:00", "changed": "2026-03-14T12:00:38+00:00", "record": {"kind": "ask", "id": "ask_qgzffscwg4", "ask": "to work four days a week from September", "why_now": "The new timetable is made in May", "interests": "calm Mondays", "place": "in her office, after the Tuesday round", "market_source": "Pay survey of the region, 2026", "alternative": "Stay as I am until the summer, and look around", "live": false, "reason_above": "Why you may aim above the market", "least": "Every second Friday free", "packages": "Four days from September, or five shorter days at once", "concessions": "I take the late Monday", "own": "close: I will come by on Thursday then."}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (25, 0, 'ans_v9ajajvq6j', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:40+00:00", "changed": "2026-03-14T12:00:40+00:00", "record": {"kind": "answer", "id": "ans_v9ajajvq6j", "result": "not_now", "said": "Not before the budget, but yes, I see it", "condition": "Two more people can run the late shift", "promised": "She speaks with the head by Friday", "done": false, "came": "How it ended"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (26, 0, 'tel_4p6v264p1j', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:42+00:00", "changed": "2026-03-14T12:00:42+00:00", "record": {"kind": "telling", "id": "tel_4p6v264p1j", "medium": "talk", "note": "She asked how it was done"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (27, 0, 'gol_exakjrbajp', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:48+00:00", "changed": "2026-03-14T12:00:48+00:00", "record": {"kind": "goal", "id": "gol_exakjrbajp", "what": "Write down three possible causes before touching the next fault", "why": "Two colleagues see this lower than I do", "done": false, "came": "What came of it"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (28, 0, 'win_0ftwpjdgyq', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:56+00:00", "changed": "2026-03-14T12:00:56+00:00", "record": {"kind": "win", "id": "win_0ftwpjdgyq", "result": "A slip", "confidentiality": "open"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (29, 0, 'win_0ftwpjdgyq', '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:56+00:00", "changed": "2026-03-14T12:00:56+00:00", "record": {"kind": "win", "id": "win_0ftwpjdgyq", "result": "A slip", "confidentiality": "open"}}', NULL);
INSERT INTO "answers" ("id", "ask", "on", "result", "said", "condition", "promised", "by", "done", "came") VALUES ('ans_v9ajajvq6j', NULL, NULL, 'not_now', 'Not before the budget, but yes, I see it', 'Two more people can run the late shift', 'She speaks with the head by Friday', NULL, 0, 'How it ended');
INSERT INTO "artefacts" ("id", "name", "address", "file", "digest", "on", "note") VALUES ('art_f3hpazce4q', 'Starter letter', 'https://example.org/letter', '', '', NULL, '');
INSERT INTO "asks" ("id", "ask", "want", "complaint", "why_now", "person", "decider", "interests", "on", "place", "market_low_minor", "market_low_currency", "market_low_period", "market_middle_minor", "market_middle_currency", "market_middle_period", "market_high_minor", "market_high_currency", "market_high_period", "market_source", "alternative", "live", "reservation_minor", "reservation_currency", "reservation_period", "target_minor", "target_currency", "target_period", "opening_minor", "opening_currency", "opening_period", "reason_above", "least", "packages", "concessions", "gain", "cost", "years", "chance", "check", "direct", "rank", "credit", "season", "paper", "warmth", "quiet", "risk", "own") VALUES ('ask_qgzffscwg4', 'to work four days a week from September', NULL, NULL, 'The new timetable is made in May', NULL, NULL, 'calm Mondays', NULL, 'in her office, after the Tuesday round', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Pay survey of the region, 2026', 'Stay as I am until the summer, and look around', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Why you may aim above the market', 'Every second Friday free', 'Four days from September, or five shorter days at once', 'I take the late Monday', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'close: I will come by on Thursday then.');
INSERT INTO "assumptions" ("id", "about", "belief", "sure", "test", "held", "outcome", "since", "theirs") VALUES ('asm_76rgnezb18', NULL, 'She thinks I am happy', 60, '', 'untested', '', NULL, 0);
INSERT INTO "assumptions" ("id", "about", "belief", "sure", "test", "held", "outcome", "since", "theirs") VALUES ('asm_05d5n1qdah', 'per_hsw1r6tk2a', 'They need: One number for each class that is right', 70, 'Say it back at the next talk and hear whether they agree', 'untested', '', '2024-02-05', 0);
INSERT INTO "briefings" ("id", "name", "on", "employer", "posting", "notes", "left_out", "own") VALUES ('brf_vyqx3ad150', 'Head of office', '2024-03', 'emp_vh5cpzsz4t', 'Head of office, Harbour Street School'||char(10)||'You keep one list of pupils that is right, and hold the nerve of parents on Mondays.', 'They mourn the old list.'||char(10)||'Parents ring.', '["slow-hiring", "wage-question"]', '- Ask who keeps the list.');
INSERT INTO "claims" ("id", "question", "text", "their_problem", "versus", "competency") VALUES ('clm_kczjrn0dy7', 'value', 'I cut calls by writing letters parents understand', '', '', '');
INSERT INTO "competencies" ("id", "name", "about", "level1", "level2", "level3", "level4", "level5", "model") VALUES ('cpt_hq0bbrgqsy', 'Handing over a shift', 'Passes on what matters', '', '', 'Names what is open', '', '', '');
INSERT INTO "complaints" ("id", "what", "role", "since", "changer", "raised", "outcome") VALUES ('cmp_85s2afm5qh', 'Plans change every Monday', 'rol_vz4agzy8zd', NULL, NULL, NULL, '');
INSERT INTO "conversations" ("id", "name", "occasion", "on", "employer", "mine", "text", "form") VALUES ('cnv_x5682ma720', 'First talk at the school', 'interview', '2024-02', 'emp_vh5cpzsz4t', '["Ana"]', 'Dana: Why us?'||char(10)||'Ana: I like beginnings. What is hard about your first week?'||char(10)||'Dana: Nobody knows who comes.', 'Named turns');
INSERT INTO "corrections" ("id", "conversation", "turn", "question", "label", "value") VALUES ('cor_fs3a9bxnyb', 'cnv_x5682ma720', 2, NULL, 'focus', 'their_problem');
INSERT INTO "debriefs" ("id", "name", "on", "employer", "needs", "asked", "learned", "outcome", "reason", "they_said", "promised", "by", "met", "conversation", "briefing") VALUES ('dbr_h5ty2n42d1', 'First talk, written up', '2024-02-05', 'emp_vh5cpzsz4t', 'One number for each class'||char(10)||'that is right', 'A mistake', 'Nobody owns the list', 'lost', 'pay', 1, 'She lets me know', '2024-02-12', 'Mrs Halden, head of office', 'cnv_x5682ma720', 'brf_vyqx3ad150');
INSERT INTO "decisions" ("id", "what", "why", "expected", "on", "look_back", "outcome") VALUES ('dec_zjm40asagp', 'Stay until summer', '', '', '2024-01-31', '2024-07', '');
INSERT INTO "employers" ("id", "name", "sector", "place", "note") VALUES ('emp_vh5cpzsz4t', 'Harbour Street School', 'primary education', 'Leeds', '');
INSERT INTO "goals" ("id", "what", "about", "why", "by", "came", "done") VALUES ('gol_exakjrbajp', 'Write down three possible causes before touching the next fault', NULL, 'Two colleagues see this lower than I do', NULL, 'What came of it', 0);
INSERT INTO "invitations" ("id", "person", "asker", "competencies", "on", "until", "recipient", "secret") VALUES ('inv_91npxte4z8', 'per_b8j6etc6q2', 'Ada Olsen', '["cpt_hq0bbrgqsy"]', '2024-03-01', '2024-03-22', 'age1public', 'a secret key');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_wb7yw3h10a', 'saw', 'per_b8j6etc6q2', 'win_mwm4n75n2x');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_cnv00aygks', 'shows', 'art_f3hpazce4q', 'win_mwm4n75n2x');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_qhyrmpt2ta', 'cites', 'clm_kczjrn0dy7', 'win_mwm4n75n2x');
INSERT INTO "people" ("id", "name", "relation", "employer", "saw", "may_be_named", "may_be_quoted", "contact", "note", "steps", "team") VALUES ('per_b8j6etc6q2', 'Ana Ruiz', 'boss', NULL, '', 0, 0, '', '', NULL, '');
INSERT INTO "people" ("id", "name", "relation", "employer", "saw", "may_be_named", "may_be_quoted", "contact", "note", "steps", "team") VALUES ('per_hsw1r6tk2a', 'Mrs Halden', 'client', 'emp_vh5cpzsz4t', '', 0, 0, '', 'head of office', NULL, '');
INSERT INTO "rehearsals" ("id", "name", "on", "scenario", "manager", "seed", "said", "text", "uncovered") VALUES ('reh_r9ptt4wxzt', 'Head of mathematics, secondary school', '2026-03-14', 'head-of-maths', 'open', 7, '---'||char(10)||'What is hard about your timetable?'||char(10)||'---', 'Helen Marsden: Hello, I''m Helen Marsden. Come in and make yourself comfortable. Why this job, and not one of the dozen others advertised that week?'||char(10)||'You: What is hard about your timetable?'||char(10)||'Helen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?'||char(10)||'Helen Marsden: It''s quite all right, mine always come to me on the stairs.', 1);
INSERT INTO "replies" ("id", "invitation", "on", "ratings", "problem", "stop", "mark", "written", "fingerprint", "may_be_named", "may_be_quoted") VALUES ('rpl_1cth30k1h9', 'inv_91npxte4z8', '2024-03-09', '["cpt_hq0bbrgqsy=3"]', 'The lists', 'Apologising', '0f', '2024-03-08', 'ab', 1, 0);
INSERT INTO "roles" ("id", "name", "employer", "since", "until", "note") VALUES ('rol_vz4agzy8zd', 'Office manager', 'emp_vh5cpzsz4t', '2019-09', NULL, '');
INSERT INTO "self-ratings" ("id", "competency", "on", "note", "level") VALUES ('slf_fnxzn84ehn', 'cpt_hq0bbrgqsy', '2024-03-01', 'The last three', 4);
INSERT INTO "tellings" ("id", "win", "person", "on", "medium", "note") VALUES ('tel_4p6v264p1j', NULL, NULL, NULL, 'talk', 'She asked how it was done');
INSERT INTO "waivers" ("id", "about", "rule", "reason") VALUES ('wvr_fm6rp7awk7', 'win_mwm4n75n2x', 'W204', 'It is a name');
INSERT INTO "wants" ("id", "what", "pay_minor", "pay_currency", "pay_period", "since", "role", "voiced", "outcome") VALUES ('wnt_ft2m8hj6fb', 'Four days a week', 8450000, 'EUR', 'year', '2024', 'rol_vz4agzy8zd', NULL, '');
INSERT INTO "wins" ("id", "problem", "action", "result", "figure_value", "figure_unit", "figure_before", "figure_after", "figure_period", "on", "until", "role", "skills", "share", "confidentiality") VALUES ('win_mwm4n75n2x', 'Parents rang forty times a week', 'Wrote a starter letter;'||char(10)||'it''s two pages', 'Calls fell from 40 to 12 a week', '-28.50', 'calls a week', '40', '12', '8 weeks', '2023-04', NULL, 'rol_vz4agzy8zd', '["writing", "school law"]', 90, 'masked');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (1, 'emp_vh5cpzsz4t', 'employer', 'Harbour Street School', 'primary education'||char(10)||'Leeds');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (2, 'rol_vz4agzy8zd', 'role', 'Office manager', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (3, 'win_mwm4n75n2x', 'win', 'Calls fell from 40 to 12 a week', 'Parents rang forty times a week'||char(10)||'Wrote a starter letter;'||char(10)||'it''s two pages'||char(10)||'writing school law');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (4, 'per_b8j6etc6q2', 'person', 'Ana Ruiz', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (6, 'art_f3hpazce4q', 'artefact', 'Starter letter', 'https://example.org/letter');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (8, 'clm_kczjrn0dy7', 'claim', 'I cut calls by writing letters parents understand', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (10, 'wnt_ft2m8hj6fb', 'want', 'Four days a week', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (11, 'cmp_85s2afm5qh', 'complaint', 'Plans change every Monday', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (12, 'asm_76rgnezb18', 'assumption', 'She thinks I am happy', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (13, 'dec_zjm40asagp', 'decision', 'Stay until summer', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (15, 'cnv_x5682ma720', 'conversation', 'First talk at the school', 'Ana'||char(10)||'Dana: Why us?'||char(10)||'Ana: I like beginnings. What is hard about your first week?'||char(10)||'Dana: Nobody knows who comes.'||char(10)||'Named turns');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (17, 'reh_r9ptt4wxzt', 'rehearsal', 'Head of mathematics, secondary school', 'head-of-maths'||char(10)||'open'||char(10)||'---'||char(10)||'What is hard about your timetable?'||char(10)||'---'||char(10)||'Helen Marsden: Hello, I''m Helen Marsden. Come in and make yourself comfortable. Why this job, and not one of the dozen others advertised that week?'||char(10)||'You: What is hard about your timetable?'||char(10)||'Helen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?'||char(10)||'Helen Marsden: It''s quite all right, mine always come to me on the stairs.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (18, 'brf_vyqx3ad150', 'briefing', 'Head of office', 'Head of office, Harbour Street School'||char(10)||'You keep one list of pupils that is right, and hold the nerve of parents on Mondays.'||char(10)||'They mourn the old list.'||char(10)||'Parents ring.'||char(10)||'slow-hiring wage-question'||char(10)||'- Ask who keeps the list.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (19, 'dbr_h5ty2n42d1', 'debrief', 'First talk, written up', 'One number for each class'||char(10)||'that is right'||char(10)||'A mistake'||char(10)||'Nobody owns the list'||char(10)||'She lets me know'||char(10)||'Mrs Halden, head of office');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (20, 'per_hsw1r6tk2a', 'person', 'Mrs Halden', 'head of office');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (21, 'asm_05d5n1qdah', 'assumption', 'They need: One number for each class that is right', 'Say it back at the next talk and hear whether they agree');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (22, 'cpt_hq0bbrgqsy', 'competency', 'Handing over a shift', 'Passes on what matters'||char(10)||'Names what is open');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (26, 'ask_qgzffscwg4', 'ask', 'to work four days a week from September', 'The new timetable is made in May'||char(10)||'calm Mondays'||char(10)||'in her office, after the Tuesday round'||char(10)||'Pay survey of the region, 2026'||char(10)||'Stay as I am until the summer, and look around'||char(10)||'Why you may aim above the market'||char(10)||'Every second Friday free'||char(10)||'Four days from September, or five shorter days at once'||char(10)||'I take the late Monday'||char(10)||'close: I will come by on Thursday then.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (27, 'ans_v9ajajvq6j', 'answer', 'not now: Not before the budget, but yes, I see it', 'Not before the budget, but yes, I see it'||char(10)||'Two more people can run the late shift'||char(10)||'She speaks with the head by Friday'||char(10)||'How it ended');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (28, 'tel_4p6v264p1j', 'telling', 'She asked how it was done', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (29, 'gol_exakjrbajp', 'goal', 'Write down three possible causes before touching the next fault', 'Two colleagues see this lower than I do'||char(10)||'What came of it');
COMMIT;

"""Headers: which column says which part of a posting, by name and never by place."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from proprietor.language.letters import unaccented

SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "job_title", "jobtitle", "position", "position_title", "role", "role_title", "job", "job_name", "vacancy",
              "advert_title", "post", "titel", "stellentitel", "stelle", "berufsbezeichnung", "stellenbezeichnung", "jobtitel",
              "intitule", "intitule_du_poste", "poste", "titre", "titre_du_poste", "puesto", "cargo", "titulo",
              "titulo_del_puesto", "stanowisko", "nazwa_stanowiska", "tytul", "titolo", "posizione", "ruolo", "mansione",
              "functie", "functietitel",
              "vacature", "tjanst", "jobbtitel", "befattning", "vaga", "titulo_da_vaga"),
    "company": ("company", "company_name", "employer", "employer_name", "organisation", "organization", "hiring_organization",
                "hiringorganization", "firm", "advertiser", "firma", "unternehmen", "arbeitgeber", "entreprise", "employeur",
                "societe", "empresa", "empleador", "compania", "pracodawca", "nazwa_firmy", "azienda", "datore_di_lavoro",
                "bedrijf", "werkgever", "foretag", "arbetsgivare", "empregador"),
    "place": ("location", "place", "job_location", "joblocation", "work_location", "where", "ort", "arbeitsort", "standort",
              "einsatzort", "lieu", "lieu_de_travail", "localisation", "ubicacion", "lugar", "localizacion", "lokalizacja",
              "miejsce", "miejsce_pracy", "luogo", "sede", "sede_di_lavoro", "locatie", "plaats", "standplaats", "werkplek",
              "plats", "arbetsplats", "localizacao", "local", "local_de_trabalho"),
    "city": ("city", "town", "locality", "stadt", "ville", "addresslocality", "miejscowosc", "miasto", "ciudad", "localidad",
             "citta", "stad", "cidade"),
    "region": ("region", "state", "province", "county", "bundesland", "addressregion", "wojewodztwo", "departement", "provincia",
               "comunidad", "regione", "provincie", "lan", "estado", "regiao"),
    "country": ("country", "country_code", "land", "pays", "addresscountry", "kraj", "pais", "paese"),
    "workplace": ("work_from_home_type", "workplace", "workplace_type", "workplacetype", "work_type", "work_model",
                  "remote_type", "working_model", "tryb_pracy", "arbeitsmodell", "teletravail", "modalidad", "modalita"),
    "remote": ("is_remote", "remote", "remote_allowed", "telecommuting", "work_from_home", "joblocationtype", "praca_zdalna"),
    "level": ("job_level", "level", "seniority", "seniority_level", "experience_level", "formatted_experience_level", "poziom",
              "niveau", "nivel", "livello"),
    "experience": ("experience_range", "experience", "years_of_experience", "min_experience", "experiencerequirements",
                   "doswiadczenie", "berufserfahrung", "experiencia", "esperienza", "ervaring"),
    "employment": ("job_type", "jobtype", "employment_type", "employmenttype", "contract_type", "contract", "contract_time",
                   "type", "hours", "formatted_work_type", "schedule", "vertragsart", "anstellungsart", "beschaftigungsart",
                   "arbeitszeit", "rodzaj_umowy", "wymiar_etatu", "type_de_contrat", "contrat", "tipo_de_contrato", "jornada",
                   "tipo_di_contratto", "contratto", "dienstverband", "anstallningsform"),
    "pay": ("salary", "pay", "wage", "wages", "compensation", "salary_range", "pay_range", "salary_text", "remuneration", "rate",
            "salary_rate", "gehalt", "lohn", "verdienst", "vergutung", "salaire", "remuneracion", "salario", "sueldo",
            "basesalary", "wynagrodzenie", "pensja", "placa", "zarobki", "stipendio", "retribuzione", "salaris", "loon", "lon",
            "remuneracao", "ordenado"),
    "pay_min": ("min_amount", "salary_min", "min_salary", "pay_min", "pay_low", "salary_from", "minimum_salary", "minvalue",
                "salary_low", "gehalt_von", "wynagrodzenie_od", "compensation_min_amount"),
    "pay_max": ("max_amount", "salary_max", "max_salary", "pay_max", "pay_high", "salary_to", "maximum_salary", "maxvalue",
                "salary_high", "gehalt_bis", "wynagrodzenie_do", "compensation_max_amount"),
    "currency": ("currency", "salary_currency", "salarycurrency", "pay_currency", "wahrung", "waluta", "devise", "moneda",
                 "valuta", "moeda", "compensation_currency"),
    "period": ("interval", "pay_period", "salary_period", "salary_pay_period", "period", "pay_unit", "salary_interval",
               "unittext", "salary_unit", "zeitraum", "okres", "compensation_interval"),
    "pay_source": ("salary_source", "pay_source", "salary_is_predicted"),
    "occupation_code": ("occupation_code", "soc", "soc_code", "onet_code", "onet_soc", "isco", "kldb", "occupationalcategory"),
    "occupation_scheme": ("occupation_scheme",),
    "posted_on": ("date_posted", "dateposted", "posted", "posted_on", "posted_at", "posted_date", "date", "posting_date",
                  "publication_date", "published", "published_at", "published_on", "listed_time", "listed", "created",
                  "created_at", "datum", "veroffentlicht", "veroffentlicht_am", "data_publikacji", "data_dodania",
                  "opublikowano", "data", "date_de_publication", "publie_le", "fecha", "fecha_de_publicacion",
                  "data_di_pubblicazione", "publicatiedatum", "geplaatst", "publicerad", "publiceringsdatum",
                  "data_de_publicacao"),
    "valid_until": ("valid_until", "validthrough", "expires", "expiry", "expires_at", "expires_on", "closing_date", "closes",
                    "closes_on", "closes_at", "closing", "close_date", "deadline", "apply_by", "expiry_date",
                    "application_deadline", "bewerbungsfrist", "bewerbungsschluss", "termin_skladania", "wazne_do",
                    "data_waznosci", "date_limite", "date_de_cloture", "fecha_limite", "fecha_de_cierre", "scadenza",
                    "data_di_scadenza",
                    "sluitingsdatum", "sista_ansokningsdag", "data_limite", "prazo"),
    "seen_on": ("date_found", "found", "found_on", "date_seen", "date_saved", "saved", "saved_date", "saved_at", "added",
                "added_at", "added_on", "date_added", "createdat", "gefunden", "gefunden_am", "znaleziono", "data_znalezienia"),
    "openings": ("vacancy_count", "openings", "number_of_openings", "totaljobopenings", "vacancies", "positions",
                 "liczba_wakatow"),
    "education": ("education", "education_level", "educationrequirements", "degree", "ausbildung", "wyksztalcenie", "formation"),
    "industry": ("company_industry", "industry", "sector", "branche", "branza", "secteur", "settore"),
    "source": ("site", "source", "job_source", "jobsource", "board", "job_board", "platform", "portal", "quelle", "zrodlo",
               "fuente", "fonte", "bron", "kalla"),
    "source_id": ("id", "job_id", "jobid", "posting_id", "source_id", "ref", "reference", "reference_number", "identifier"),
    "url": ("job_url", "url", "link", "job_link", "job_posting", "job_posting_url", "posting_url", "advert_url", "redirect_url",
            "href", "lien", "enlace", "lank"),
    "apply_url": ("job_url_direct", "apply_url", "application_url", "apply_link", "direct_url"),
    "description": ("description", "job_description", "jobdescription", "jd", "jd_text", "advert", "advert_text", "advertisement",
                    "ad_text", "job_ad", "posting_text", "summary", "text", "full_text", "details", "body", "content",
                    "beschreibung", "stellenbeschreibung", "anzeige", "anzeigentext", "aufgaben", "opis", "opis_stanowiska",
                    "opis_oferty", "tresc", "tresc_ogloszenia", "descriptif", "description_du_poste", "annonce", "descripcion",
                    "descripcion_del_puesto", "descrizione", "annuncio", "omschrijving", "functieomschrijving", "vacaturetekst",
                    "beskrivning", "annons", "annonstext", "descricao", "descricao_da_vaga", "responsibilities",
                    "qualifications", "requirements", "anforderungen", "wymagania", "obowiazki", "exigences", "requisitos",
                    "requisiti", "vereisten", "skills", "job_function"),
}  # fmt: skip
"""For each part the columns that say it, the likeliest first: JobSpy's names (1.4.1), those of Teal, Huntr, Simplify, JobSync and
Reactive Resume, and others we know of, in nine languages."""

UNKEPT = frozenset(
    {
        "listing_type", "company_url", "company_url_direct", "company_num_employees", "company_revenue", "company_description",
        "status", "statusname", "stage", "list", "listname", "excitement", "applied", "applied_at", "applied_on", "applieddate",
        "date_applied", "follow_up_at", "follow_up", "updated_at", "updated", "archived_at", "index", "notes", "note", "my_notes",
        "comments", "tags", "cv", "resume", "resume_name", "cover_letter", "notizen", "bemerkungen", "notatki", "uwagi",
        "remarques", "notas", "note_mie", "notities", "anteckningar",
    }
)  # fmt: skip
"""Columns that are known and say nothing a posting keeps: what is told of the firm, and your own tracking and notes."""

SKILL_LISTS = ("skills", "key_skills", "required_skills", "skill_names", "skill_list")
"""Columns that list skills with commas between them, for tables of millions, whose descriptions nobody reads for skills."""

JOINED = frozenset({"description"})
"""Parts for which all columns are read, one after the other; of the others the first that says something counts."""

DROPPED = frozenset(
    {
        "emails", "email", "e_mail", "contact", "contact_name", "contact_email", "contact_phone", "contact_person", "phone",
        "telephone", "recruiter", "recruiter_name", "hiring_manager", "applicationcontact", "company_rating",
        "company_reviews_count", "company_logo", "logo", "logo_photo_url", "banner_photo_url", "company_addresses",
        "ansprechpartner", "ansprechpartnerin", "telefon", "recruiter_phone", "recruiter_email", "kontakt", "osoba_kontaktowa",
        "contacto", "contatto", "contactpersoon", "kontaktperson", "contato", "contact_email_address", "contact_phone_number",
    }
)  # fmt: skip
"""Columns that are left out on purpose (spec, 6.1): particulars of persons, or of no use."""

_NO_SIGN = re.compile(r"[^a-z0-9]+")
NO_COLUMNS: Mapping[str, str] = {}
"""No column of which the person has said what it means."""

_PARTS_OF = {name: (part, rank) for part, names in SYNONYMS.items() for rank, name in enumerate(names)}


class Plan(NamedTuple):
    """How columns are read.

    Attributes:
        places: for each part the places of its columns, the likeliest first.
        unread: those that say nothing we know.
        dropped: those left out on purpose.
        unkept: those that are known, but say nothing that is kept.
        told: those whose meaning was told, as `plain_header` has them.
    """

    places: Mapping[str, tuple[int, ...]]
    unread: tuple[str, ...]
    dropped: tuple[str, ...]
    unkept: tuple[str, ...] = ()
    told: frozenset[str] = frozenset()


def plain_header(name: str) -> str:
    """A header as it is looked up: "Job Title " is job_title."""
    return _NO_SIGN.sub("_", unaccented(name[:80].strip().replace("\x00", ""))).strip("_")


def plan_of(headers: Iterable[str], columns: Mapping[str, str] = NO_COLUMNS) -> Plan:
    """Which columns say which part; of two columns of one name the first counts.

    Args:
        headers: the names of the columns, in order.
        columns: names of columns, as `plain_header` has them, and the part each says; it counts before all we know, but no
            column of particulars is read.
    """
    ranked: dict[str, list[tuple[int, int]]] = {}
    unread: list[str] = []
    dropped: list[str] = []
    unkept: list[str] = []
    seen: set[str] = set()
    for place, header in enumerate(headers):
        name = plain_header(header)
        if name in DROPPED:
            dropped.append(header.strip()[:80])
        elif name not in seen and (known := _part_of(name, columns)):
            ranked.setdefault(known[0], []).append((known[1], place))
        elif name:
            (unkept if name in UNKEPT else unread).append(header.strip()[:80])
        seen.add(name)
    places = {part: tuple(place for _, place in sorted(found)) for part, found in ranked.items()}
    return Plan(places, tuple(unread), tuple(dropped), tuple(unkept), frozenset(seen.intersection(columns)))


def _part_of(name: str, columns: Mapping[str, str]) -> tuple[str, int] | None:
    """The part that a column says, and how likely it is among others: the lower the likelier."""
    return (columns[name], -1) if name in columns else _PARTS_OF.get(name)


def facts_by(plan: Plan, cells: list[str]) -> dict[str, str]:
    """The parts of a row; cells that are missing at its end say nothing."""
    count = len(cells)
    facts = {}
    for part, places in plan.places.items():
        if len(places) == 1:
            if places[0] < count:
                facts[part] = cells[places[0]]
            continue
        said = [cells[place] for place in places if place < count and cells[place].strip()]
        if said:
            facts[part] = "\n".join(said) if part in JOINED else said[0]
    return facts

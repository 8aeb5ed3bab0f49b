"""Spelling: British and American ways to write a word, so that the vocabulary needs only one."""

_PAIRS = """
adviser/advisor aluminium/aluminum anaesthesia/anesthesia anaesthetic/anesthetic analyse/analyze
analysing/analyzing behaviour/behavior behavioural/behavioral behaviours/behaviors cancelling/canceling
catalogue/catalog cataloguing/cataloging centre/center centred/centered centres/centers colour/color
colouring/coloring computerised/computerized counselling/counseling counsellor/counselor customise/customize defence/defense
demeanour/demeanor digitisation/digitization diarrhoea/diarrhea enquiries/inquiries enquiry/inquiry
enrolment/enrollment favour/favor fertiliser/fertilizer fibre/fiber fulfilment/fulfillment gynaecology/gynecology
haematology/hematology haemodialysis/hemodialysis honour/honor humour/humor immunisation/immunization
immunisations/immunizations individualised/individualized instalment/installment jewellery/jewelry judgement/judgment
judgemental/judgmental labelling/labeling labour/labor licence/license licences/licenses
localisation/localization maths/math modelling/modeling mobilise/mobilize motorised/motorized mould/mold moulding/molding
moulds/molds neighbour/neighbor neighbourhood/neighborhood oestrogen/estrogen optimisation/optimization optimise/optimize
optimising/optimizing organisation/organization organisational/organizational organisations/organizations organise/organize
organised/organized organiser/organizer organising/organizing orthopaedic/orthopedic orthopaedics/orthopedics
paediatric/pediatric paediatrics/pediatrics plough/plow ploughing/plowing prioritisation/prioritization
prioritise/prioritize prioritised/prioritized prioritising/prioritizing programme/program programmes/programs
pyjamas/pajamas randomised/randomized recognised/recognized sanitising/sanitizing signalling/signaling
specialised/specialized stabilise/stabilize standardisation/standardization standardised/standardized
sterilisation/sterilization sterilise/sterilize summarise/summarize theatre/theater
travelling/traveling tumour/tumor tyre/tire tyres/tires unionised/unionized utilise/utilize vapour/vapor
virtualisation/virtualization visualisation/visualization visualise/visualize
"""
_ONE = dict(pair.split("/") for pair in _PAIRS.split())


def one_spelling(low: str) -> str:
    """A word in small letters as Americans write it; any that is not known to differ, as it stands."""
    return _ONE.get(low, low)

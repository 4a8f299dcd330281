"""Countries by the letters that results of sport have behind a name: "Ana Reis (POR)"."""

import re
from collections.abc import Mapping
from typing import Final

from briefgen.actors.actor import ActorType, Form, Span
from briefgen.actors.found import Found, Scene
from briefgen.annotate.model import Mention


def with_codes(scene: Scene, found: Mapping[int, Found]) -> dict[int, Found]:
    """Return the mentions, with the country of each person behind whom its letters stand."""
    names = dict(found)
    there = {item.mention.span: place for place, item in found.items()}
    extra = max(found, default=-1) + 1
    for item in found.values():
        match = _CODE.match(scene.text, item.mention.span.end)
        name = CODES.get(match[1]) if match and item.mention.type is ActorType.PERSON else None
        known = scene.knowledge.candidates(name) if name else ()
        if not match or not known:
            continue
        span = Span(*match.span(1))
        if scene.is_decided(span):
            continue
        actor = scene.directory.preferred(known[0].actor)
        place = there.get(span, extra)
        extra += place == extra
        names[place] = Found(Mention(span, actor.type, Form.ACRONYM), place, actor)
    return names


_CODE: Final = re.compile(r" \(([A-Z]{3})\)")


def _read(table: str) -> dict[str, str]:
    """Return the countries by their codes, of lines that each name one."""
    rows = (line.split(" ", 1) for line in table.strip().splitlines())
    return {code: name for codes, name in rows for code in codes.split("/")}


CODES: Final[Mapping[str, str]] = _read("""
AFG Afghanistan
ALB Albania
ALG/DZA Algeria
AND Andorra
ANG/AGO Angola
ANT/ATG Antigua and Barbuda
ARG Argentina
ARM Armenia
AUS Australia
AUT Austria
AZE Azerbaijan
BAH/BHS Bahamas
BAN/BGD Bangladesh
BAR/BRB Barbados
BDI Burundi
BEL Belgium
BEN Benin
BHU/BTN Bhutan
BIH Bosnia and Herzegovina
BLR Belarus
BLZ/BIZ Belize
BOL Bolivia
BOT/BWA Botswana
BRA Brazil
BRN/BHR Bahrain
BRU Brunei
BUL/BGR Bulgaria
BUR/BFA Burkina Faso
CAF Central African Republic
CAM/KHM Cambodia
CAN Canada
CGO/COG Republic of the Congo
CHA/TCD Chad
CHI/CHL Chile
CHN China
CIV Ivory Coast
CMR Cameroon
COD Democratic Republic of the Congo
COL Colombia
COM Comoros
CPV Cape Verde
CRC/CRI Costa Rica
CRO/HRV Croatia
CUB Cuba
CYP Cyprus
CZE Czech Republic
DEN/DNK Denmark
DJI Djibouti
DMA Dominica
DOM Dominican Republic
ECU Ecuador
EGY Egypt
ENG England
ERI Eritrea
ESA/SLV El Salvador
ESP Spain
EST Estonia
ETH Ethiopia
FIJ/FJI Fiji
FIN Finland
FRA France
GAB Gabon
GAM/GMB Gambia
GBR United Kingdom
GEO Georgia
GEQ/GNQ Equatorial Guinea
GER/DEU Germany
GHA Ghana
GRE/GRC Greece
GRN/GRD Grenada
GUA/GTM Guatemala
GUI/GIN Guinea
GUY Guyana
HAI/HTI Haiti
HKG Hong Kong
HON/HND Honduras
HUN Hungary
INA/IDN Indonesia
IND India
IRI/IRN Iran
IRL Ireland
IRQ Iraq
ISL Iceland
ISR Israel
ITA Italy
JAM Jamaica
JOR Jordan
JPN Japan
KAZ Kazakhstan
KEN Kenya
KGZ Kyrgyzstan
KOR South Korea
KOS Kosovo
KSA/SAU Saudi Arabia
KUW/KWT Kuwait
LAO Laos
LAT/LVA Latvia
LBA/LBY Libya
LBN/LIB Lebanon
LBR Liberia
LES/LSO Lesotho
LIE Liechtenstein
LTU Lithuania
LUX Luxembourg
MAD/MDG Madagascar
MAR Morocco
MAS/MYS Malaysia
MAW/MWI Malawi
MDA Moldova
MDV Maldives
MEX Mexico
MGL/MNG Mongolia
MKD North Macedonia
MLI Mali
MLT Malta
MNE Montenegro
MON/MCO Monaco
MOZ Mozambique
MRI/MUS Mauritius
MTN/MRT Mauritania
MYA/MMR Myanmar
NAM Namibia
NCA/NIC Nicaragua
NED/NLD Netherlands
NEP/NPL Nepal
NGR/NGA Nigeria
NIG/NER Niger
NIR Northern Ireland
NOR Norway
NZL New Zealand
OMA/OMN Oman
PAK Pakistan
PAN Panama
PAR/PRY Paraguay
PER Peru
PHI/PHL Philippines
PLE/PSE Palestine
PNG Papua New Guinea
POL Poland
POR/PRT Portugal
PRK North Korea
PUR/PRI Puerto Rico
QAT Qatar
ROU Romania
RSA/ZAF South Africa
RUS Russia
RWA Rwanda
SAM/WSM Samoa
SCO Scotland
SEN Senegal
SEY/SYC Seychelles
SGP/SIN Singapore
SLE Sierra Leone
SLO/SVN Slovenia
SMR San Marino
SOM Somalia
SRB Serbia
SRI/LKA Sri Lanka
SSD South Sudan
SUD/SDN Sudan
SUI/CHE Switzerland
SUR Suriname
SVK Slovakia
SWE Sweden
SWZ Eswatini
SYR Syria
TAN/TZA Tanzania
TGA/TON Tonga
THA Thailand
TJK Tajikistan
TKM Turkmenistan
TOG/TGO Togo
TPE/TWN Taiwan
TTO Trinidad and Tobago
TUN Tunisia
TUR Turkey
UAE/ARE United Arab Emirates
UGA Uganda
UKR Ukraine
URU/URY Uruguay
USA United States
UZB Uzbekistan
VEN Venezuela
VIE/VNM Vietnam
WAL Wales
YEM Yemen
ZAM/ZMB Zambia
ZIM/ZWE Zimbabwe
""")
"""The codes of the International Olympic Committee and, where they differ, of ISO 3166-1."""

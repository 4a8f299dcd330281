"""Words for nationalities, peoples, religions and parties."""

from typing import Final

from briefgen.annotate.tables import words

GROUP_NAMES: Final = words("""
    centrist leftist rightist islamists jihadists christian muslim moslem islamic islamist jewish
    jew hindu sikh buddhist catholic protestant orthodox anglican methodist baptist lutheran
    presbyterian evangelical mormon quaker pentecostal shia shiite shi'ite sunni sufi salafi
    alawite druze zoroastrian atheist secular republican democrat democratic communist socialist
    marxist maoist leninist liberal conservative labour tory whig green fascist nazi neo-nazi
    zionist nationalist royalist unionist loyalist progressive libertarian islamism taliban talib
    houthi jihadist
""")
"""Religions, parties and movements, in the singular: groups that no country has given its name."""

NATIONALITY_ENDINGS: Final = ("an", "ans", "ese", "ish", "i", "is", "sh", "ch")
"""How words for nationalities and peoples end: Russian, Chinese, Turkish, Israeli, Welsh, Dutch."""

SURE_NATIONALITY_ENDINGS: Final = (
    *("ian", "ean", "can", "yan", "rman", "ish", "ese", "ani", "aqi", "eli", "udi", "eni"),
)
"""Those endings that hardly a country's own name has: "Iran", "Sudan" and "Mali" are none."""

PEOPLES: Final = words("""
    berliner berliners parisian parisians muscovite muscovites viennese argentine argentines
    soviet soviets monegasque malagasy burkinabe czech french dutch greek greeks uzbek uzbeks
    slovak slovaks icelandic nordic hispanic hispanics slavic arabic thai thais swiss arab arabs
    turk turks kurd kurds pole poles dane danes finn finns swede swedes serb serbs croat croats
    scot scots brit brits afghan afghans tajik tajiks kazakh kazakhs hutu hutus tutsi tutsis zulu
    zulus malays tamil tamils spaniard spaniards briton britons filipino filipinos latino latinos
    basque basques inuit maori icelander icelanders greenlander greenlanders londoner londoners
    frenchman frenchwoman englishman englishwoman irishman irishwoman dutchman dutchwoman welshman
    scotsman montenegrin montenegrins czechs uyghur uyghurs uighur uighurs pashtun pashtuns
    sinhalese kurdish cypriot cypriots turkmen philippine
""")
"""Nationalities and peoples whose ending tells nothing."""

COMMUNITIES: Final = words(
    "community communities tribe tribes tribesmen minority minorities clan clans"
)
"""Nouns after the name of an ethnic group."""

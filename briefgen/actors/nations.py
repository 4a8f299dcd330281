"""Which country a demonym of two means: "Congolese" is of the Congo that the text speaks of."""

from collections.abc import Mapping

from briefgen.actors.actor import Actor, Form
from briefgen.actors.institutions import of_state
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.named import Named, foremost


def nation_of(demonym: str, knowledge: Knowledge, around: Mapping[str, int] | None) -> Actor | None:
    """Return what a demonym speaks of; of several, the one that is spoken of around it, or None.

    Args:
        demonym: The word.
        knowledge: Knows the nations of each.
        around: How often each country is spoken of around the word, by its id.
    """
    nations = knowledge.demonyms(demonym)
    if len(nations) == 1:
        return nations[0]
    best = foremost({nation.id: (around or {}).get(nation.id, 0) for nation in nations})
    return knowledge.by_id(best) if best else None


def likeliest(name: Named, knowledge: Knowledge, spoken: Mapping[str, int]) -> Mapping[str, int]:
    """Return, as if spoken of once, which of a demonym's countries a text speaks of most.

    Where it speaks of none, that is the likeliest of them.
    """
    word = of_state(name.text)[0] if name.form is Form.ANAPHOR else name.text
    nations = [nation.id for nation in knowledge.demonyms(word)]
    return {max(nations, key=lambda nation: spoken.get(nation, 0)): 1} if nations else {}

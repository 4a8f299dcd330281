"""The recipe of the recogniser's weights: from texts with marked names to files that ship."""

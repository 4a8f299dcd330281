"""The pages that lead across all briefs: chronology, network, quotes, actors."""

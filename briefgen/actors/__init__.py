"""Who the mentions are: the newsroom's actors.yaml, the embedded knowledge, and resolving."""
